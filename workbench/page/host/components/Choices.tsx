import { Checkbox as MantineCheckbox, Radio, Switch } from '@mantine/core';
import { useId } from 'react';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { useFormField } from '../drawing/form-fields';
import {
  flag,
  handler,
  node,
  oneOf,
  optionalFlag,
  optionalText,
  size,
  testId,
  testIdAttribute,
  text,
} from '../drawing/props';
import { useChoice } from '../drawing/use-choice';

const boxShape = {
  ...testId,
  name: optionalText,
  value: optionalText,
  checked: optionalFlag,
  initialIsChecked: flag(),
  readOnly: flag(),
  description: optionalText,
  inline: flag(),
  size: size('md'),
  onChange: handler,
  children: node,
};

/** HubSpot calls a small box `sm`; Mantine's next smaller size is what looks like it. */
const boxSize = { xs: 'xs', sm: 'xs', md: 'sm', lg: 'md', xl: 'md' } as const;

const checkboxSchema = z.object({ ...boxShape, 'aria-label': optionalText });

export const Checkbox = drawn(checkboxSchema, (props) => {
  const [checked, choose] = useChoice(props.checked, props.initialIsChecked);
  useFormField(props.name, checked);
  return (
    <MantineCheckbox
      {...testIdAttribute(props.testId)}
      className={props.inline ? 'uix-inline' : ''}
      checked={checked}
      // A checkbox cannot be read-only in HTML; HubSpot draws it disabled.
      disabled={props.readOnly}
      size={boxSize[props.size]}
      label={props.children}
      description={props.description}
      aria-label={props['aria-label']}
      onChange={(event) =>
        choose(event.currentTarget.checked, props.onChange, event.currentTarget.checked, props.value ?? '')
      }
    />
  );
});

export const RadioButton = drawn(z.object(boxShape), (props) => {
  const [checked, choose] = useChoice(props.checked, props.initialIsChecked);
  useFormField(checked ? props.name : undefined, props.value);
  return (
    <Radio
      {...testIdAttribute(props.testId)}
      className={props.inline ? 'uix-inline' : ''}
      name={props.name}
      checked={checked}
      disabled={props.readOnly}
      size={boxSize[props.size]}
      label={props.children}
      description={props.description}
      onChange={(event) =>
        choose(event.currentTarget.checked, props.onChange, event.currentTarget.checked, props.value ?? '')
      }
    />
  );
});

const toggleSchema = z.object({
  ...testId,
  name: optionalText,
  checked: optionalFlag,
  initialIsChecked: flag(),
  readOnly: flag(),
  size: size('md'),
  onChange: handler,
  label: text(),
  labelDisplay: oneOf(['inline', 'top', 'hidden'], 'inline'),
  textChecked: text('ON'),
  textUnchecked: text('OFF'),
});

export const Toggle = drawn(toggleSchema, (props) => {
  const [checked, choose] = useChoice(props.checked, props.initialIsChecked);
  const id = useId();
  useFormField(props.name, checked);
  const withText = props.size !== 'xs';
  return (
    <div className={props.labelDisplay === 'top' ? 'uix-toggle-top' : 'uix-toggle'}>
      {props.labelDisplay !== 'hidden' && <label htmlFor={id}>{props.label}</label>}
      <Switch
        {...testIdAttribute(props.testId)}
        id={id}
        checked={checked}
        disabled={props.readOnly}
        size={props.size}
        onLabel={withText ? props.textChecked : ''}
        offLabel={withText ? props.textUnchecked : ''}
        aria-label={props.labelDisplay === 'hidden' ? props.label : undefined}
        onChange={(event) => choose(event.currentTarget.checked, props.onChange, event.currentTarget.checked)}
      />
    </div>
  );
});
