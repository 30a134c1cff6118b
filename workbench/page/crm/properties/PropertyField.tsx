import { Textarea, TextInput } from '@mantine/core';
import { DateInput, DateTimePicker } from '@mantine/dates';
import type { Property } from '../api/schemas';
import { kindOf } from '../format/property-kind';
import { instantInZone, wallClock } from '../format/zoned-date';
import { useCrm } from '../context/crm-context';
import { ChoiceField } from './ChoiceField';
import type { RecordInView } from './record-in-view';
import { keepsEscape } from './keeps-escape';
import type { InlineEdit } from './use-inline-edit';

interface PropertyFieldProps {
  readonly property: Property;
  readonly view: RecordInView;
  readonly edit: InlineEdit;
}

/** The field that fits a property's type, holding the draft in the form HubSpot stores. */
export function PropertyField({ property, view, edit }: PropertyFieldProps) {
  const { reader } = useCrm();
  const text = edit.draft?.text ?? '';
  const shared = {
    'aria-label': property.label,
    size: 'sm',
    autoFocus: true,
    readOnly: edit.draft?.saving === true,
    ...keepsEscape,
  } as const;
  switch (kindOf(property)) {
    case 'text':
      return (
        <TextInput {...shared} value={text} onChange={(event) => edit.change(event.currentTarget.value)} />
      );
    case 'number':
      return (
        <TextInput
          {...shared}
          inputMode="decimal"
          value={text}
          onChange={(event) => edit.change(event.currentTarget.value.trim())}
        />
      );
    case 'long-text':
      return (
        <Textarea
          {...shared}
          autosize
          minRows={3}
          maxRows={14}
          value={text}
          onChange={(event) => edit.change(event.currentTarget.value)}
        />
      );
    case 'date':
      return (
        <DateInput
          {...shared}
          clearable
          valueFormat="YYYY-MM-DD"
          popoverProps={{ withinPortal: false }}
          value={text === '' ? null : dayOf(text)}
          onChange={(day) => edit.change(day ?? '')}
        />
      );
    case 'datetime':
      return (
        <DateTimePicker
          {...shared}
          clearable
          valueFormat="YYYY-MM-DD HH:mm"
          popoverProps={{ withinPortal: false }}
          value={text === '' ? null : wallClockOf(text, reader.timeZone)}
          onChange={(wall) =>
            edit.change(wall === null ? '' : instantInZone(wall, reader.timeZone).toISOString())
          }
        />
      );
    case 'choice':
    case 'choices':
      return <ChoiceField property={property} view={view} edit={edit} />;
  }
}

// HubSpot answers days as YYYY-MM-DD, older ones as the milliseconds of midnight UTC.
function dayOf(text: string): string | null {
  const instant = new Date(/^-?\d+$/.test(text) ? Number(text) : text);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString().slice(0, 10);
}

function wallClockOf(text: string, timeZone: string): string | null {
  const instant = new Date(/^-?\d+$/.test(text) ? Number(text) : text);
  return Number.isNaN(instant.getTime()) ? null : wallClock(instant, timeZone);
}
