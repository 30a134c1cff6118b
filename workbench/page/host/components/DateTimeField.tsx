import { DateInput as MantineDateInput } from '@mantine/dates';
import { CalendarDays } from '../../icons';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { fire } from '../drawing/fire';
import { useFormField } from '../drawing/form-fields';
import { number, oneOf, optionalText } from '../drawing/props';
import { ListSelect } from '../drawing/ListSelect';
import { useChoice } from '../drawing/use-choice';
import { formatDate, fromIsoDate, timeLabel, timeSlots, toIsoDate } from './calendar';
import { Field, fieldShape, listName } from './Field';

/** HubSpot's dates: the month counts from 0. */
const baseDate = z.object({ year: z.number().int(), month: z.number().int(), date: z.number().int() });
const optionalDate = baseDate.nullish().catch(undefined);
const dateSchema = z.object({
  ...fieldShape,
  value: optionalDate,
  defaultValue: optionalDate,
  min: optionalDate,
  max: optionalDate,
  minValidationMessage: optionalText,
  maxValidationMessage: optionalText,
  format: oneOf(['short', 'YYYY-MM-DD', 'L', 'LL', 'll', 'long', 'medium', 'standard'], 'short'),
});
type BaseDate = z.output<typeof baseDate>;

export const DateInput = drawn(dateSchema, (props) => {
  const [chosen, choose] = useChoice<BaseDate | null>(props.value, props.defaultValue ?? null);
  useFormField(props.name, chosen);
  const payload = (date: BaseDate | null) =>
    date && { ...date, formattedDate: formatDate(date, props.format) };
  return (
    <Field {...props}>
      {(control) => (
        <MantineDateInput
          {...control}
          name={props.name}
          value={chosen === null ? null : toIsoDate(chosen)}
          valueFormat={dayjsFormats[props.format]}
          {...(props.min ? { minDate: toIsoDate(props.min) } : {})}
          {...(props.max ? { maxDate: toIsoDate(props.max) } : {})}
          readOnly={props.readOnly}
          error={props.error}
          clearable={!props.readOnly}
          clearButtonProps={{ 'aria-label': 'Clear date' }}
          rightSection={
            chosen === null || props.readOnly ? <CalendarDays size={16} aria-hidden /> : undefined
          }
          onChange={(iso) => {
            const next = iso === null ? null : fromIsoDate(iso);
            choose(next, props.onChange, payload(next));
          }}
          onBlur={() => void fire(props.onBlur, payload(chosen))}
          onFocus={() => void fire(props.onFocus, payload(chosen))}
        />
      )}
    </Field>
  );
});

const dayjsFormats = {
  'YYYY-MM-DD': 'YYYY-MM-DD',
  standard: 'YYYY-MM-DD',
  short: 'MM/DD/YYYY',
  L: 'MM/DD/YYYY',
  medium: 'MMM D, YYYY',
  ll: 'MMM D, YYYY',
  long: 'MMMM D, YYYY',
  LL: 'MMMM D, YYYY',
} as const;

const baseTime = z.object({
  hours: z.number().int().min(0).max(23),
  minutes: z.number().int().min(0).max(59),
});
const optionalTime = baseTime.nullish().catch(undefined);
const timeSchema = z.object({
  ...fieldShape,
  value: optionalTime,
  defaultValue: optionalTime,
  min: optionalTime,
  max: optionalTime,
  interval: number(30),
});
type BaseTime = z.output<typeof baseTime>;

export const TimeInput = drawn(timeSchema, (props) => {
  const [chosen, choose] = useChoice<BaseTime | null>(props.value, props.defaultValue ?? null);
  useFormField(props.name, chosen);
  const slots = timeSlots(props.min, props.max, props.interval, chosen);
  return (
    <Field {...props}>
      {(control) => (
        <ListSelect
          {...control}
          {...listName(props.label)}
          data={slots.map((slot) => timeLabel(slot))}
          value={chosen === null ? null : timeLabel(chosen)}
          readOnly={props.readOnly}
          error={props.error}
          searchable={!props.readOnly}
          allowDeselect={false}
          onChange={(label) => {
            const next = slots.find((slot) => timeLabel(slot) === label);
            if (next !== undefined) choose(next, props.onChange, next);
          }}
          onBlur={() => void fire(props.onBlur, chosen)}
          onFocus={() => void fire(props.onFocus, chosen)}
        />
      )}
    </Field>
  );
});
