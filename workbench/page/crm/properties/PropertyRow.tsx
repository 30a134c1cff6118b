import { ActionIcon, UnstyledButton } from '@mantine/core';
import { Pencil } from '../../icons';
import type { Property } from '../api/schemas';
import { isReadOnly } from '../format/account-schema';
import { emptyValue, formatValue } from '../format/format-value';
import { useCrm } from '../context/crm-context';
import { FixedMark } from './FixedMark';
import { HistoryPopover } from './HistoryPopover';
import classes from './PropertyRow.module.css';
import { PropertyEditor } from './PropertyEditor';
import type { RecordInView } from './record-in-view';
import { useFocusAfterEditing } from './use-focus-after-editing';
import { useInlineEdit } from './use-inline-edit';

interface PropertyRowProps {
  readonly property: Property;
  readonly view: RecordInView;
}

/** A property of the record: its value, which a click opens for editing where it stands, and its history. */
export function PropertyRow({ property, view }: PropertyRowProps) {
  const { record, save } = view;
  const value = record.properties[property.name] ?? '';
  const edit = useInlineEdit(value, (text) => save({ [property.name]: text }));
  const isEditing = edit.draft !== null;
  const readButton = useFocusAfterEditing(isEditing);
  return (
    <div className={classes.row} data-property={property.name}>
      <div className={classes.head}>
        <span className={classes.label} title={property.description || property.name}>
          {property.label}
        </span>
        <span className={classes.tools}>
          <HistoryPopover property={property} view={view} />
        </span>
      </div>
      {isEditing ? (
        <PropertyEditor property={property} view={view} edit={edit} />
      ) : (
        <PropertyValue property={property} view={view} onEdit={edit.open} buttonRef={readButton} />
      )}
    </div>
  );
}

interface PropertyValueProps extends PropertyRowProps {
  readonly onEdit: () => void;
  readonly buttonRef: React.RefObject<HTMLButtonElement>;
}

function PropertyValue({ property, view, onEdit, buttonRef }: PropertyValueProps) {
  const { reader } = useCrm();
  const words = formatValue(property, view.record.properties[property.name], view.schema, reader);
  const isEmpty = words === emptyValue;
  if (isReadOnly(property)) {
    return (
      <div className={classes.fixed} data-empty={isEmpty}>
        <span>{words}</span>
        <FixedMark property={property} />
      </div>
    );
  }
  return (
    <div className={classes.editable}>
      <UnstyledButton
        ref={buttonRef}
        className={classes.value ?? ''}
        data-empty={isEmpty}
        onClick={onEdit}
        aria-label={`${property.label}: ${isEmpty ? 'empty' : words}. Edit`}
      >
        {words}
      </UnstyledButton>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        className={classes.pencil ?? ''}
        onClick={onEdit}
        tabIndex={-1}
        aria-hidden="true"
      >
        <Pencil size={13} />
      </ActionIcon>
    </div>
  );
}
