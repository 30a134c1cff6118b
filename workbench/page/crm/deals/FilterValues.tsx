import { Group, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import type { Property } from '../api/schemas';
import { optionsOf, type AccountSchema } from '../format/account-schema';
import { kindOf } from '../format/property-kind';
import { OptionChoice } from './OptionChoice';
import { arityOf, type Operator } from './operators';

interface FilterValuesProps {
  readonly property: Property;
  readonly schema: AccountSchema;
  readonly operator: Operator;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** The fields for what a filter compares with: none, one, two, or a choice of many. */
export function FilterValues({ property, schema, operator, values, onChange }: FilterValuesProps) {
  const [low = '', high = ''] = values;
  switch (arityOf(operator)) {
    case 'none':
      return null;
    case 'list':
      return (
        <OptionChoice
          label={`Values of ${property.label}`}
          options={optionsOf(property, schema)}
          chosen={values}
          onChange={onChange}
        />
      );
    case 'one':
      return (
        <OneValue property={property} label="Value" value={low} onChange={(value) => onChange([value])} />
      );
    case 'two':
      return (
        <Group gap="xs" grow wrap="nowrap">
          <OneValue
            property={property}
            label="From"
            value={low}
            onChange={(value) => onChange([value, high])}
          />
          <OneValue
            property={property}
            label="To"
            value={high}
            onChange={(value) => onChange([low, value])}
          />
        </Group>
      );
  }
}

interface OneValueProps {
  readonly property: Property;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function OneValue({ property, label, value, onChange }: OneValueProps) {
  const kind = kindOf(property);
  if (kind === 'date' || kind === 'datetime') {
    return (
      <DateInput
        size="sm"
        aria-label={label}
        placeholder={label}
        valueFormat="YYYY-MM-DD"
        popoverProps={{ withinPortal: false }}
        value={value === '' ? null : value}
        onChange={(day) => onChange(day ?? '')}
      />
    );
  }
  return (
    <TextInput
      size="sm"
      aria-label={label}
      placeholder={label}
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
