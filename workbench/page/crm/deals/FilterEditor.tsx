import { Button, Group, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { ViewFilter } from '../../../wire';
import { makeFilter, valuesOf } from '../address/filter-text';
import type { Property } from '../api/schemas';
import type { AccountSchema } from '../format/account-schema';
import { kindOf } from '../format/property-kind';
import { FilterValues } from './FilterValues';
import { isCompleteFilter } from './is-complete-filter';
import { operatorsFor, type Operator } from './operators';
import { PropertyButton, PropertyPicker } from '../properties/PropertyPicker';
import { ListSelect } from '../../host';

interface FilterEditorProps {
  readonly schema: AccountSchema;
  /** The filter to change, or null to make a new one. */
  readonly initial: ViewFilter | null;
  readonly onApply: (filter: ViewFilter) => void;
  readonly onClose: () => void;
}

/** First the property, then what its value must be. Nothing is searched until the filter is applied. */
export function FilterEditor({ schema, initial, onApply, onClose }: FilterEditorProps) {
  const [picked, setPicked] = useState(
    initial === null ? undefined : schema.properties.get(initial.propertyName),
  );
  if (picked === undefined) {
    return (
      <PropertyPicker
        schema={schema}
        height={300}
        renderItem={(property) => <PropertyButton property={property} onPick={setPicked} />}
      />
    );
  }
  const apply = (filter: ViewFilter) => {
    onApply(filter);
    onClose();
  };
  return (
    <ConditionForm property={picked} schema={schema} initial={initial} onApply={apply} onClose={onClose} />
  );
}

interface ConditionFormProps extends FilterEditorProps {
  readonly property: Property;
}

function ConditionForm({ property, schema, initial, onApply, onClose }: ConditionFormProps) {
  const kind = kindOf(property);
  const operators = operatorsFor(kind);
  const [operator, setOperator] = useState<Operator>(
    initial?.operator ?? operators[0]?.operator ?? 'HAS_PROPERTY',
  );
  const [values, setValues] = useState<readonly string[]>(initial === null ? [] : valuesOf(initial));
  const filter = makeFilter(property.name, operator, values);
  const isComplete = filter !== null && isCompleteFilter(filter, kind);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (filter !== null && isComplete) onApply(filter);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <Text fw={600} size="sm">
          {property.label}
        </Text>
        <ListSelect
          size="sm"
          aria-label="Condition"
          data-autofocus
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          data={operators.map((known) => ({ value: known.operator, label: known.label }))}
          value={operator}
          onChange={(value) =>
            setOperator(operators.find((known) => known.operator === value)?.operator ?? operator)
          }
        />
        <FilterValues
          property={property}
          schema={schema}
          operator={operator}
          values={values}
          onChange={setValues}
        />
        <Group justify="flex-end" gap="xs" mt={4}>
          <Button variant="default" size="xs" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" size="xs" disabled={!isComplete}>
            Apply
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
