import { ScrollArea, TextInput, UnstyledButton } from '@mantine/core';
import { Search } from '../../icons';
import { useMemo, useState, type ReactNode } from 'react';
import type { Property } from '../api/schemas';
import type { AccountSchema } from '../format/account-schema';
import { groupProperties } from '../format/group-properties';
import classes from './PropertyPicker.module.css';

interface PropertyPickerProps {
  readonly schema: AccountSchema;
  readonly height: number;
  readonly renderItem: (property: Property) => ReactNode;
}

/** All properties by group, found by typing part of a label or internal name. */
export function PropertyPicker({ schema, height, renderItem }: PropertyPickerProps) {
  const [text, setText] = useState('');
  const groups = useMemo(() => groupProperties(schema, text), [schema, text]);
  return (
    <div>
      <TextInput
        type="search"
        size="xs"
        data-autofocus
        aria-label="Search properties"
        placeholder="Search properties"
        leftSection={<Search size={14} />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ScrollArea.Autosize mah={height} mt="xs" type="auto" offsetScrollbars>
        {groups.map(({ group, properties }) => (
          <section key={group.name} aria-label={group.label}>
            <h3 className={classes.group}>{group.label}</h3>
            {properties.map((property) => (
              <div key={property.name}>{renderItem(property)}</div>
            ))}
          </section>
        ))}
        {groups.length === 0 && <p className={classes.none}>No property is called that.</p>}
      </ScrollArea.Autosize>
    </div>
  );
}

interface PropertyButtonProps {
  readonly property: Property;
  readonly onPick: (property: Property) => void;
}

/** One line of the picker that picks. */
export function PropertyButton({ property, onPick }: PropertyButtonProps) {
  return (
    <UnstyledButton className={classes.item ?? ''} onClick={() => onPick(property)} title={property.name}>
      {property.label}
    </UnstyledButton>
  );
}
