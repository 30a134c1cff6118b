import { Popover, UnstyledButton } from '@mantine/core';
import { useEffect } from 'react';
import { recordName } from '../api/object-types';
import type { Property } from '../api/schemas';
import { useCrm } from '../context/crm-context';
import { isReadOnly } from '../format/account-schema';
import { emptyValue, formatValue } from '../format/format-value';
import { kindOf } from '../format/property-kind';
import { PropertyEditor } from '../properties/PropertyEditor';
import type { RecordInView } from '../properties/record-in-view';
import { useFocusAfterEditing } from '../properties/use-focus-after-editing';
import { useInlineEdit } from '../properties/use-inline-edit';
import classes from './DealIndex.module.css';

interface DealCellProps {
  /** Undefined for a column of a property that the account no longer has. */
  readonly property: Property | undefined;
  readonly view: RecordInView;
  /** Called when a field opens; what it returns, when it is gone. */
  readonly onEditing: () => () => void;
}

/** A value of a deal in the table; a click opens it for editing where it stands, unless HubSpot keeps it to itself. */
export function DealCell({ property, view, onEditing }: DealCellProps) {
  const { reader } = useCrm();
  if (property === undefined) return <td>{emptyValue}</td>;
  const value = formatValue(property, view.record.properties[property.name], view.schema, reader);
  return (
    <td data-number={kindOf(property) === 'number'} title={value.length > 30 ? value : undefined}>
      {isReadOnly(property) ? (
        value
      ) : (
        <EditableValue property={property} view={view} value={value} onEditing={onEditing} />
      )}
    </td>
  );
}

interface EditableValueProps extends DealCellProps {
  readonly property: Property;
  /** In words. */
  readonly value: string;
}

function EditableValue({ property, view, value, onEditing }: EditableValueProps) {
  const { record, save } = view;
  const stored = record.properties[property.name] ?? '';
  const edit = useInlineEdit(stored, (text) => save({ [property.name]: text }));
  const isEditing = edit.draft !== null;
  useEffect(() => (isEditing ? onEditing() : undefined), [isEditing, onEditing]);
  const button = useFocusAfterEditing(isEditing);
  const what = `${property.label} of ${recordName(view.objectTypeId, record)}`;
  const words = value === emptyValue ? 'empty' : value;
  const shown = (
    <UnstyledButton
      ref={button}
      className={classes.value ?? ''}
      onClick={edit.open}
      aria-label={`${what}: ${words}. Edit`}
    >
      {value}
    </UnstyledButton>
  );
  if (!isEditing) return shown;
  // The field saves when it is left, and says itself when it is done; scrolling is not leaving it.
  return (
    <Popover
      opened
      position="bottom-start"
      width={300}
      shadow="md"
      trapFocus
      closeOnClickOutside={false}
      hideDetached={false}
    >
      <Popover.Target>{shown}</Popover.Target>
      <Popover.Dropdown aria-label={what}>
        <PropertyEditor property={property} view={view} edit={edit} />
      </Popover.Dropdown>
    </Popover>
  );
}
