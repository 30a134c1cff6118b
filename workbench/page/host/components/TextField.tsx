import { ActionIcon, PasswordInput, TextInput, Textarea } from '@mantine/core';
import { Search, X } from '../../icons';
import type { KeyboardEvent } from 'react';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { fire } from '../drawing/fire';
import { useFormField } from '../drawing/form-fields';
import { flag, oneOf, optionalNumber, optionalText } from '../drawing/props';
import { useTextDraft } from '../drawing/use-text-draft';
import { Field, fieldShape } from './Field';

const textShape = { ...fieldShape, value: optionalText, defaultValue: optionalText };
type TextProps = z.output<z.ZodObject<typeof textShape>>;

/** What every text control shares: draft, form, events, read-only. */
function useTextControl(props: TextProps) {
  const draft = useTextDraft(props);
  useFormField(props.name, draft.text, draft.commit);
  const attributes = {
    ref: draft.ref,
    value: draft.text,
    name: props.name,
    placeholder: props.placeholder ?? '',
    readOnly: props.readOnly,
    error: props.error,
    onChange: (event: { currentTarget: { value: string } }) => draft.type(event.currentTarget.value),
    onBlur: () => {
      draft.commit();
      void fire(props.onBlur, draft.text);
    },
    onFocus: () => void fire(props.onFocus, draft.text),
  };
  const commitOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter') draft.commit();
  };
  return { draft, attributes, commitOnEnter };
}

const inputSchema = z.object({ ...textShape, type: oneOf(['text', 'password'], 'text') });

export const Input = drawn(inputSchema, (props) => {
  const { attributes, commitOnEnter } = useTextControl(props);
  const Control = props.type === 'password' ? PasswordInput : TextInput;
  return (
    <Field {...props}>
      {(control) => <Control {...control} {...attributes} onKeyDown={commitOnEnter} />}
    </Field>
  );
});

const areaSchema = z.object({
  ...textShape,
  cols: optionalNumber,
  rows: optionalNumber,
  maxLength: optionalNumber,
  resize: oneOf(['both', 'none', 'horizontal', 'vertical'], 'both'),
});

export const TextArea = drawn(areaSchema, (props) => {
  const { attributes, draft } = useTextControl(props);
  return (
    <Field {...props}>
      {(control) => (
        <>
          <Textarea
            {...control}
            {...attributes}
            rows={props.rows ?? 3}
            maxLength={props.maxLength}
            styles={{ input: { resize: props.resize } }}
          />
          {props.maxLength !== undefined && (
            <div className="uix-field-count" aria-live="polite">
              {`${draft.text.length}/${props.maxLength}`}
            </div>
          )}
        </>
      )}
    </Field>
  );
});

const searchSchema = z.object({ ...textShape, clearable: flag(true) });

export const SearchInput = drawn(searchSchema, (props) => {
  const { attributes, commitOnEnter, draft } = useTextControl(props);
  const clear = (
    <ActionIcon variant="subtle" color="gray" aria-label="Clear search" onClick={() => draft.type('')}>
      <X size={14} aria-hidden />
    </ActionIcon>
  );
  return (
    <Field {...props}>
      {(control) => (
        <TextInput
          {...control}
          {...attributes}
          type="search"
          leftSection={<Search size={14} aria-hidden />}
          rightSection={props.clearable && draft.text !== '' && !props.readOnly ? clear : null}
          onKeyDown={commitOnEnter}
        />
      )}
    </Field>
  );
});
