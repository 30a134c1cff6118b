import { Tooltip } from '@mantine/core';
import { Info } from '../../icons';
import { useId, type ReactNode } from 'react';
import type * as z from 'zod';
import { flag, handler, optionalText, testId, testIdAttribute } from '../drawing/props';

/** The props every input of HubSpot's has. */
export const fieldShape = {
  ...testId,
  name: optionalText,
  label: optionalText,
  description: optionalText,
  tooltip: optionalText,
  placeholder: optionalText,
  validationMessage: optionalText,
  required: flag(),
  readOnly: flag(),
  error: flag(),
  onChange: handler,
  onInput: handler,
  onBlur: handler,
  onFocus: handler,
};
type FieldFrame = Pick<
  z.output<z.ZodObject<typeof fieldShape>>,
  'label' | 'description' | 'tooltip' | 'validationMessage' | 'required' | 'error' | 'testId'
>;

/** What the control inside the frame needs to belong to its label, description and error. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean;
  readonly 'data-test-id'?: string;
}

/** Label, hint, control and error of one input, tied together for screen readers. */
export function Field(props: FieldFrame & { readonly children: (control: ControlAttributes) => ReactNode }) {
  const id = useId();
  const message = props.error ? props.validationMessage : undefined;
  const describedBy = [props.description && `${id}-description`, message && `${id}-message`].filter(Boolean);
  const control: ControlAttributes = {
    id,
    'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
    'aria-invalid': props.error,
    'aria-required': props.required,
    ...testIdAttribute(props.testId),
  };
  return (
    <div className="uix-field">
      {props.label && (
        <div className="uix-field-label">
          <label htmlFor={id}>{props.label}</label>
          {props.required && (
            <span className="uix-required" aria-hidden>
              *
            </span>
          )}
          {props.tooltip && <Hint text={props.tooltip} />}
        </div>
      )}
      {props.description && (
        <div className="uix-field-description" id={`${id}-description`}>
          {props.description}
        </div>
      )}
      {props.children(control)}
      {message && (
        <div className="uix-field-message" id={`${id}-message`} role="alert">
          {message}
        </div>
      )}
    </div>
  );
}

/** For a control with a list, which takes its name from the control's own attributes and not from the label beside it. */
export const listName = (label: string | undefined) => (label === undefined ? {} : { 'aria-label': label });

/** The circled i beside a label; its words are there for the pointer, the keyboard and the screen reader. */
export function Hint({ text }: { readonly text: string }) {
  return (
    <Tooltip label={text} multiline maw={280} events={{ hover: true, focus: true, touch: true }}>
      <button type="button" className="uix-hint" aria-label={text}>
        <Info size={14} aria-hidden />
      </button>
    </Tooltip>
  );
}
