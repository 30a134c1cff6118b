import { Checkbox, ScrollArea, TextInput } from '@mantine/core';
import { Search } from '../../icons';
import { useState } from 'react';
import type { Option } from '../format/account-schema';
import { selectData } from '../format/select-data';
import classes from '../properties/PropertyPicker.module.css';

/** Shorter lists need no search field. */
const searchableFrom = 8;

interface OptionChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any number of a property's options, all in sight, under the headings they have. */
export function OptionChoice({ label, options, chosen, onChange }: OptionChoiceProps) {
  const [text, setText] = useState('');
  const needle = text.trim().toLowerCase();
  const found = options.filter((option) =>
    `${option.group ?? ''} ${option.label}`.toLowerCase().includes(needle),
  );
  const groups = selectData(found).map((entry) => ('items' in entry ? entry : { group: '', items: [entry] }));
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <div role="group" aria-label={label}>
      {options.length >= searchableFrom && (
        <TextInput
          type="search"
          size="xs"
          mb={6}
          aria-label="Search options"
          placeholder="Search"
          leftSection={<Search size={14} />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <ScrollArea.Autosize mah={230} type="auto" offsetScrollbars>
        {groups.map(({ group, items }, position) => (
          <div key={`${group} ${position}`}>
            {group !== '' && <h3 className={classes.group}>{group}</h3>}
            {items.map((item) => (
              <Checkbox
                key={item.value}
                size="xs"
                className={classes.option ?? ''}
                label={item.label}
                checked={chosen.includes(item.value)}
                onChange={() => toggle(item.value)}
              />
            ))}
          </div>
        ))}
        {found.length === 0 && <p className={classes.none}>Nothing is called that.</p>}
      </ScrollArea.Autosize>
    </div>
  );
}
