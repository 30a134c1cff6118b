import { Checkbox, Radio } from '@mantine/core';
import { useId } from 'react';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { useFormField } from '../drawing/form-fields';
import { flag, handler, oneOf, optionalText, size, testId, testIdAttribute } from '../drawing/props';
import { useChoice } from '../drawing/use-choice';
import { Hint } from './Field';

const option = z.object({
  label: z.coerce.string(),
  value: z.coerce.string(),
  initialIsChecked: flag(),
  readonly: flag(),
  readOnly: flag(),
  description: optionalText,
});

const schema = z.object({
  ...testId,
  name: optionalText,
  label: optionalText,
  toggleType: oneOf(['checkboxList', 'radioButtonList'], 'checkboxList'),
  options: z
    .array(z.unknown())
    .catch([])
    .transform((items) => items.flatMap((item) => option.safeParse(item).data ?? [])),
  value: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .optional()
    .catch(undefined),
  validationMessage: optionalText,
  tooltip: optionalText,
  required: flag(),
  error: flag(),
  inline: flag(),
  size: size('md'),
  onChange: handler,
});

/** Radio buttons tell the one value, checkboxes the list of values in the order of the options. */
export const ToggleGroup = drawn(schema, (props) => {
  const isRadio = props.toggleType === 'radioButtonList';
  const groupName = useId();
  const initial = props.options.filter((item) => item.initialIsChecked).map((item) => item.value);
  const [chosen, choose] = useChoice<readonly string[]>(props.value, isRadio ? initial.slice(0, 1) : initial);
  useFormField(props.name, isRadio ? (chosen[0] ?? '') : chosen);

  const Control = isRadio ? Radio : Checkbox;
  const pick = (value: string, checked: boolean) => {
    if (isRadio) choose([value], props.onChange, value);
    else {
      const inOrder = props.options.map((item) => item.value);
      const next = inOrder.filter((one) => (one === value ? checked : chosen.includes(one)));
      choose(next, props.onChange, next);
    }
  };
  return (
    <fieldset
      className="uix-field uix-toggle-group"
      role={isRadio ? 'radiogroup' : 'group'}
      aria-invalid={isRadio ? props.error : undefined}
      {...testIdAttribute(props.testId)}
    >
      {props.label && (
        <legend className="uix-field-label">
          {props.label}
          {props.required && (
            <span className="uix-required" aria-hidden>
              *
            </span>
          )}
          {props.tooltip && <Hint text={props.tooltip} />}
        </legend>
      )}
      <div className={props.inline ? 'uix-options-inline' : 'uix-options'}>
        {props.options.map((item) => (
          <Control
            key={item.value}
            name={groupName}
            size={props.size === 'sm' ? 'xs' : 'sm'}
            label={item.label}
            description={item.description}
            checked={chosen.includes(item.value)}
            disabled={item.readonly || item.readOnly}
            onChange={(event) => pick(item.value, event.currentTarget.checked)}
          />
        ))}
      </div>
      {props.error && props.validationMessage && (
        <div className="uix-field-message" role="alert">
          {props.validationMessage}
        </div>
      )}
    </fieldset>
  );
});
