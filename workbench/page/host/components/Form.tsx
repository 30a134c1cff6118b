import { useMemo, useRef, type FormEvent } from 'react';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { extensionEvent, fire } from '../drawing/fire';
import { FormFieldsContext, type FormField, type FormFields } from '../drawing/form-fields';
import { useReactions } from '../drawing/host-context';
import { handler, node, oneOf, testId, testIdAttribute } from '../drawing/props';

const schema = z.object({
  ...testId,
  children: node,
  onSubmit: handler,
  autoComplete: oneOf(['on', 'off'], 'on'),
});

/** Collects the named inputs inside it; submitting commits each and tells the extension all values by name. */
export const Form = drawn(schema, (props) => {
  const reactions = useReactions();
  const fields = useRef(new Set<FormField>());
  const registry = useMemo<FormFields>(
    () => ({
      register(field) {
        fields.current.add(field);
        return () => fields.current.delete(field);
      },
    }),
    [],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A form in a modal is inside another form's React tree, but not its submission.
    event.stopPropagation();
    const inside = [...fields.current];
    inside.forEach((field) => field.commit?.());
    const targetValue = Object.fromEntries(inside.map((field) => [field.name, field.value()]));
    void fire(props.onSubmit, { ...extensionEvent(event), targetValue }, reactions);
  };
  return (
    <FormFieldsContext.Provider value={registry}>
      <form
        className="uix-form"
        noValidate
        autoComplete={props.autoComplete}
        onSubmit={submit}
        {...testIdAttribute(props.testId)}
      >
        {props.children}
      </form>
    </FormFieldsContext.Provider>
  );
});
