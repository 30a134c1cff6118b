import { AutoGrid, Button, Flex, Select } from '@hubspot/ui-extensions';
import { fieldProps, issuesAt } from '../section/issues-at';
import { conditionOf, formOf, operatorsFor, withProperty } from './condition-form';
import type { ConditionPartProps, ConditionRowProps } from './condition-props';
import { ConditionValue } from './ConditionValue';
import { askableProperties, propertyOptions } from './property-options';

/** One condition: of which deal property, what is asked, compared with what. */
export function ConditionRow(props: ConditionRowProps) {
  const { condition, testId, words, unfinished, onUnfinished, onChange, onRemove } = props;
  const part: ConditionPartProps = {
    ...props,
    form: unfinished.get(condition) ?? formOf(condition),
    onEnter: (next) => {
      const whole = conditionOf(next);
      onUnfinished(condition, whole === null ? next : null);
      if (whole !== null) onChange(whole);
    },
  };
  return (
    <Flex direction="column" gap="xs" testId={testId}>
      <AutoGrid columnWidth={190} gap="sm" flexible>
        <PropertySelect {...part} />
        <OperatorSelect {...part} />
        <ConditionValue {...part} />
      </AutoGrid>
      <Flex>
        <Button size="xs" variant="transparent" onClick={onRemove} testId={`${testId}-remove`}>
          {words.texts.settings.pipelines.removeCondition}
        </Button>
      </Flex>
    </Flex>
  );
}

function PropertySelect(props: ConditionPartProps) {
  const { form, testId, path, account, rulebook, names, issues, words, onEnter } = props;
  return (
    <Select
      {...fieldProps(`${testId}-property`, issuesAt(issues, [...path, 'property']), words.language)}
      label={words.texts.settings.pipelines.property}
      options={[
        ...propertyOptions(askableProperties(account.properties, rulebook, words.language), {
          name: form.property,
          label: names.property(form.property),
        }),
      ]}
      value={form.property}
      onChange={(name) => {
        const chosen = account.properties.find((property) => property.name === name);
        if (chosen !== undefined) onEnter(withProperty(form, chosen));
      }}
    />
  );
}

function OperatorSelect({ form, testId, path, account, issues, words, onEnter }: ConditionPartProps) {
  const said = words.texts.settings.pipelines;
  const fitting = operatorsFor(account.properties.find(({ name }) => name === form.property));
  // Of settings that were written by hand, one that does not fit may be chosen.
  const operators = fitting.includes(form.is) ? fitting : [form.is, ...fitting];
  return (
    <Select
      {...fieldProps(`${testId}-operator`, issuesAt(issues, [...path, 'is']), words.language)}
      label={said.condition}
      options={operators.map((is) => ({ value: is, label: said.operators[is] }))}
      value={form.is}
      onChange={(chosen) => {
        const is = operators.find((operator) => operator === chosen);
        if (is !== undefined) onEnter({ ...form, is });
      }}
    />
  );
}
