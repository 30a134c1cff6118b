import { MultiSelect as MantineMultiSelect } from '@mantine/core';
import * as z from 'zod';
import { drawn } from '../drawing/drawn';
import { fire } from '../drawing/fire';
import { useFormField } from '../drawing/form-fields';
import { ListSelect } from '../drawing/ListSelect';
import { oneOf } from '../drawing/props';
import { useChoice } from '../drawing/use-choice';
import { Field, fieldShape, listName } from './Field';

const optionValue = z.union([z.string(), z.number(), z.boolean()]);
type OptionValue = z.output<typeof optionValue>;

const option = z.object({ label: z.coerce.string(), value: optionValue });
const options = z
  .array(z.unknown())
  .catch([])
  .transform((items) => items.flatMap((item) => option.safeParse(item).data ?? []));
type Options = z.output<typeof options>;

const variant = oneOf(['input', 'transparent'], 'input');
const selectSchema = z.object({
  ...fieldShape,
  options,
  variant,
  value: optionValue.optional().catch(undefined),
});

/** HubSpot adds a search field to a list of more than seven. */
const searchableFrom = 8;

// The list works with strings, the extension with strings, numbers and booleans: an option is known by its place.
const keyOf = (items: Options, value: OptionValue | undefined) => {
  const index = items.findIndex((item) => item.value === value);
  return index < 0 ? null : String(index);
};
const asList = (items: Options) => items.map((item, index) => ({ value: String(index), label: item.label }));
const mantineVariant = { input: 'default', transparent: 'unstyled' } as const;

export const Select = drawn(selectSchema, (props) => {
  const [chosen, choose] = useChoice<OptionValue | undefined>(props.value, undefined);
  useFormField(props.name, chosen);
  return (
    <Field {...props}>
      {(control) => (
        <ListSelect
          {...control}
          {...listName(props.label)}
          data={asList(props.options)}
          value={keyOf(props.options, chosen)}
          placeholder={props.placeholder ?? ''}
          readOnly={props.readOnly}
          error={props.error}
          variant={mantineVariant[props.variant]}
          {...(props.readOnly ? { className: 'uix-readonly', rightSection: null } : {})}
          searchable={props.options.length >= searchableFrom && !props.readOnly}
          allowDeselect={false}
          nothingFoundMessage="No results found"
          onSearchChange={(query) => void fire(props.onInput, query)}
          onChange={(key) => {
            const next = props.options[Number(key)];
            if (key !== null && next !== undefined) choose(next.value, props.onChange, next.value);
          }}
          onBlur={() => void fire(props.onBlur, chosen)}
          onFocus={() => void fire(props.onFocus, chosen)}
        />
      )}
    </Field>
  );
});

const multiSchema = z.object({
  ...fieldShape,
  options,
  variant,
  value: z.array(optionValue).optional().catch(undefined),
});

export const MultiSelect = drawn(multiSchema, (props) => {
  const [chosen, choose] = useChoice<readonly OptionValue[]>(props.value, []);
  useFormField(props.name, chosen);
  return (
    <Field {...props}>
      {(control) => (
        <MantineMultiSelect
          {...control}
          {...listName(props.label)}
          data={asList(props.options)}
          value={chosen.flatMap((value) => keyOf(props.options, value) ?? [])}
          placeholder={chosen.length === 0 ? (props.placeholder ?? '') : ''}
          readOnly={props.readOnly}
          error={props.error}
          variant={mantineVariant[props.variant]}
          {...(props.readOnly ? { className: 'uix-readonly', rightSection: null } : {})}
          searchable={!props.readOnly}
          comboboxProps={{ keepMounted: false }}
          onChange={(keys) => {
            const next = keys.flatMap((key) => props.options[Number(key)]?.value ?? []);
            choose(next, props.onChange, next);
          }}
          onBlur={() => void fire(props.onBlur, chosen)}
          onFocus={() => void fire(props.onFocus, chosen)}
        />
      )}
    </Field>
  );
});
