import { ActionIcon, Button, Checkbox, Group, Modal, ScrollArea } from '@mantine/core';
import { ArrowDown, ArrowUp, X } from '../../icons';
import { useState } from 'react';
import type { AccountSchema } from '../format/account-schema';
import classes from './DealIndex.module.css';
import { moveItem } from './move-item';
import { PropertyPicker } from '../properties/PropertyPicker';

interface ColumnChooserProps {
  readonly schema: AccountSchema;
  readonly columns: readonly string[];
  readonly onApply: (columns: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Which properties the table shows, and in which order. The name comes first, always. */
export function ColumnChooser({ schema, columns, onApply, onClose }: ColumnChooserProps) {
  const [chosen, setChosen] = useState(columns);
  const toggle = (name: string) =>
    setChosen(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': 'Close' }}
      title="Edit columns"
      size={760}
      centered
    >
      <div className={classes.chooser}>
        <PropertyPicker
          schema={schema}
          height={380}
          renderItem={(property) => (
            <Checkbox
              size="sm"
              className={classes.chooserItem ?? ''}
              label={property.label}
              checked={chosen.includes(property.name)}
              disabled={property.name === 'dealname'}
              onChange={() => toggle(property.name)}
            />
          )}
        />
        <ChosenColumns schema={schema} chosen={chosen} onChange={setChosen} />
      </div>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button onClick={() => onApply(chosen)}>Apply</Button>
      </Group>
    </Modal>
  );
}

interface ChosenColumnsProps {
  readonly schema: AccountSchema;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function ChosenColumns({ schema, chosen, onChange }: ChosenColumnsProps) {
  const others = chosen.filter((name) => name !== 'dealname');
  const change = (names: readonly string[]) => onChange(['dealname', ...names]);
  return (
    <section aria-label="Chosen columns">
      <h3 className={classes.chooserTitle}>Chosen columns ({others.length + 1})</h3>
      <ScrollArea h={380} type="auto" offsetScrollbars>
        <ol className={classes.chosen}>
          <li className={classes.chosenItem}>
            <span className={classes.chosenName}>{labelOf('dealname', schema)}</span>
            <span className={classes.soft}>always first</span>
          </li>
          {others.map((name, position) => (
            <li key={name} className={classes.chosenItem}>
              <span className={classes.chosenName}>{labelOf(name, schema)}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Move ${labelOf(name, schema)} up`}
                disabled={position === 0}
                onClick={() => change(moveItem(others, position, position - 1))}
              >
                <ArrowUp size={14} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Move ${labelOf(name, schema)} down`}
                disabled={position === others.length - 1}
                onClick={() => change(moveItem(others, position, position + 1))}
              >
                <ArrowDown size={14} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Remove ${labelOf(name, schema)}`}
                onClick={() => change(others.filter((other) => other !== name))}
              >
                <X size={14} />
              </ActionIcon>
            </li>
          ))}
        </ol>
      </ScrollArea>
    </section>
  );
}

function labelOf(name: string, schema: AccountSchema): string {
  return schema.properties.get(name)?.label ?? name;
}
