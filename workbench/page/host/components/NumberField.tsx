import { NumberInput as MantineNumberInput } from '@mantine/core';
import { useRef, type KeyboardEvent } from 'react';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { fire } from '../drawing/fire';
import { useFormField } from '../drawing/form-fields';
import { number, oneOf, optionalNumber, optionalText, text } from '../drawing/props';
import { useChoice } from '../drawing/use-choice';
import { Field, fieldShape } from './Field';

const numberShape = {
  ...fieldShape,
  value: optionalNumber,
  defaultValue: optionalNumber,
  min: optionalNumber,
  max: optionalNumber,
  /** More digits than a number has would only keep the browser busy. */
  precision: z.number().int().min(0).max(20).optional().catch(undefined),
};
const numberSchema = z.object({
  ...numberShape,
  formatStyle: oneOf(['decimal', 'percentage'], 'decimal'),
  textAlign: oneOf(['left', 'right'], 'left'),
});

/** What sets one kind of number apart from another on the page. */
interface NumberLook {
  readonly prefix?: string;
  readonly suffix?: string;
  readonly step?: number;
  readonly textAlign?: 'left' | 'right';
  readonly buttons: boolean;
}

type NumberProps = z.output<z.ZodObject<typeof numberShape>>;

/** A number an extension controls: `onChange` on commit (blur, Enter, submit, a step), undefined for an emptied field. */
function NumberField({ look, ...props }: NumberProps & { readonly look: NumberLook }) {
  const [shown, choose] = useChoice<number | undefined>(props.value, props.defaultValue);
  const draft = useRef(shown);
  const told = useRef(shown);
  if (told.current !== shown) draft.current = told.current = shown;

  const commit = () => {
    if (Object.is(draft.current, told.current)) return;
    told.current = draft.current;
    choose(draft.current, props.onChange, draft.current);
  };
  useFormField(props.name, shown, commit);
  return (
    <Field {...props}>
      {(control) => (
        <MantineNumberInput
          {...control}
          name={props.name}
          placeholder={props.placeholder ?? ''}
          readOnly={props.readOnly}
          error={props.error}
          value={shown ?? ''}
          {...(props.min === undefined ? {} : { min: props.min })}
          {...(props.max === undefined ? {} : { max: props.max })}
          {...(props.precision === undefined ? {} : { decimalScale: props.precision })}
          thousandSeparator=","
          prefix={look.prefix ?? ''}
          suffix={look.suffix ?? ''}
          step={look.step ?? 1}
          hideControls={!look.buttons || props.readOnly}
          styles={{ input: { textAlign: look.textAlign ?? 'left' } }}
          onChange={(next) => {
            draft.current = typeof next === 'number' ? next : undefined;
            void fire(props.onInput, draft.current);
          }}
          onValueChange={(_, source) => {
            // A press on a stepper button or an arrow key is a choice made, not a number half typed.
            if (source.event === undefined) commit();
          }}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Enter') commit();
          }}
          onBlur={() => {
            commit();
            void fire(props.onBlur, draft.current);
          }}
          onFocus={() => void fire(props.onFocus, shown)}
        />
      )}
    </Field>
  );
}

export const NumberInput = drawn(numberSchema, ({ formatStyle, textAlign, ...props }) => (
  <NumberField
    {...props}
    look={{ buttons: false, textAlign, suffix: formatStyle === 'percentage' ? '%' : '' }}
  />
));

const stepperSchema = numberSchema.extend({ stepSize: number(1) });

export const StepperInput = drawn(stepperSchema, ({ formatStyle, stepSize, ...props }) => (
  <NumberField
    {...props}
    look={{ buttons: true, step: stepSize, suffix: formatStyle === 'percentage' ? '%' : '' }}
  />
));

const currencySchema = z.object({ ...numberShape, currency: text('USD'), testId: optionalText });

export const CurrencyInput = drawn(currencySchema, ({ currency, ...props }) => (
  <NumberField {...props} look={{ buttons: false, prefix: currencySymbol(currency) }} />
));

/** `$` for USD, `SEK ` for a currency without a sign of its own; an unknown code is shown as it is. */
function currencySymbol(currency: string): string {
  try {
    const parts = new Intl.NumberFormat('en', { style: 'currency', currency }).formatToParts(0);
    const symbol = parts.find((part) => part.type === 'currency')?.value ?? currency;
    return symbol.length > 1 ? `${symbol} ` : symbol;
  } catch {
    return `${currency} `;
  }
}
