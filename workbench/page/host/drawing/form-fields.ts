import { createContext, useContext, useEffect, useRef } from 'react';

/** What a field tells the form it is in. */
export interface FormField {
  readonly name: string;
  value(): unknown;
  /** Tells the extension the value before the form is submitted, as leaving the field would. */
  commit?(): void;
}

export interface FormFields {
  register(field: FormField): () => void;
}

export const FormFieldsContext = createContext<FormFields | null>(null);

/** Takes part in the form around, if there is one; fields without a name do not. */
export function useFormField(name: string | undefined, value: unknown, commit?: () => void): void {
  const form = useContext(FormFieldsContext);
  const latest = useRef({ value, commit });
  latest.current = { value, commit };
  useEffect(() => {
    if (form === null || name === undefined || name === '') return undefined;
    return form.register({
      name,
      value: () => latest.current.value,
      commit: () => latest.current.commit?.(),
    });
  }, [form, name]);
}
