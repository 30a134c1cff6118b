import { Button, Group, Loader } from '@mantine/core';
import { useRef, type FocusEvent, type KeyboardEvent } from 'react';
import type { Property } from '../api/schemas';
import { hasRadios, kindOf } from '../format/property-kind';
import classes from './PropertyRow.module.css';
import { PropertyField } from './PropertyField';
import type { RecordInView } from './record-in-view';
import type { InlineEdit } from './use-inline-edit';

interface PropertyEditorProps {
  readonly property: Property;
  readonly view: RecordInView;
  readonly edit: InlineEdit;
}

/** The field of a property being edited. Enter or leaving it stores, Escape gives up, a refusal is shown below it. */
export function PropertyEditor({ property, view, edit }: PropertyEditorProps) {
  const frame = useRef<HTMLDivElement>(null);
  const problem = edit.draft?.problem ?? null;
  const saving = edit.draft?.saving === true;
  const leave = (event: FocusEvent) => {
    if (property.name === 'pipeline') return; // two fields, stored by their button only
    const next = event.relatedTarget;
    if (!(next instanceof Node && frame.current?.contains(next))) edit.leave();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') edit.cancel();
    if (event.key === 'Enter' && savesOnEnter(event, property)) {
      event.preventDefault();
      edit.commit();
    }
  };
  return (
    <div ref={frame} onBlur={leave} onKeyDown={press} className={classes.editor} aria-busy={saving}>
      <PropertyField property={property} view={view} edit={edit} />
      {problem !== null && (
        <p role="alert" className={classes.problem}>
          {problem.message}
        </p>
      )}
      {saving && <Loader size="xs" className={classes.saving ?? ''} aria-label="Saving" />}
      {hasButtons(property) && (
        <Group gap={6} mt={6}>
          <Button size="compact-xs" onClick={() => edit.commit()} disabled={saving}>
            Save
          </Button>
          <Button size="compact-xs" variant="default" onClick={edit.cancel} disabled={saving}>
            Cancel
          </Button>
        </Group>
      )}
    </div>
  );
}

// A choice from a drop-down is final at once; the fields one may hesitate in have buttons.
function hasButtons(property: Property): boolean {
  const kind = kindOf(property);
  return (
    kind === 'long-text' ||
    kind === 'choices' ||
    kind === 'date' ||
    kind === 'datetime' ||
    hasRadios(property)
  );
}

// In long text Enter is a new line (Ctrl or Cmd with it stores); on a button or an open list it has its own meaning.
function savesOnEnter(event: KeyboardEvent, property: Property): boolean {
  const kind = kindOf(property);
  if (event.ctrlKey || event.metaKey) return true;
  if (kind === 'long-text' || event.target instanceof HTMLButtonElement) return false;
  return kind !== 'choice' || hasRadios(property);
}
