import { Drawer, TextInput } from '@mantine/core';
import { Search } from '../../icons';
import { useMemo, useState } from 'react';
import { objectTypes } from '../api/object-types';
import { groupProperties } from '../format/group-properties';
import classes from './PropertyRow.module.css';
import { PropertyRow } from './PropertyRow';
import type { RecordInView } from './record-in-view';

interface AllPropertiesProps {
  readonly view: RecordInView;
  readonly onClose: () => void;
}

/** Every property of the record by group, found by typing, editable where it stands. */
export function AllProperties({ view, onClose }: AllPropertiesProps) {
  const [text, setText] = useState('');
  const [withValueOnly, setWithValueOnly] = useState(false);
  const groups = useMemo(() => groupProperties(view.schema, text), [view.schema, text]);
  const shown = groups
    .map(({ group, properties }) => ({
      group,
      properties: properties.filter(({ name }) => !withValueOnly || Boolean(view.record.properties[name])),
    }))
    .filter(({ properties }) => properties.length > 0);
  return (
    <Drawer
      opened
      closeButtonProps={{ 'aria-label': 'Close' }}
      onClose={onClose}
      position="left"
      size={560}
      title={`All ${objectTypes[view.objectTypeId].singular.toLowerCase()} properties`}
    >
      <div className={classes.search}>
        <TextInput
          type="search"
          data-autofocus
          aria-label="Search properties"
          placeholder="Search properties"
          leftSection={<Search size={14} />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <label className={classes.hideEmpty}>
          <input type="checkbox" checked={withValueOnly} onChange={() => setWithValueOnly(!withValueOnly)} />{' '}
          Hide empty properties
        </label>
      </div>
      {shown.map(({ group, properties }) => (
        <section key={group.name} aria-label={group.label} className={classes.group}>
          <h3 className={classes.groupTitle}>{group.label}</h3>
          {properties.map((property) => (
            <PropertyRow key={property.name} property={property} view={view} />
          ))}
        </section>
      ))}
      {shown.length === 0 && <p className={classes.label}>No property fits.</p>}
    </Drawer>
  );
}
