import { AutoGrid, Button, Flex, Select } from '@hubspot/ui-extensions';
import { faultProps, issuesAt } from '../section/issues-at';
import { conditionOf, formOf, operatorsFor, withProperty } from './condition-form';
import type { ConditionPartProps, ConditionRowProps } from './condition-props';
import { ConditionValue } from './ConditionValue';
import { askableProperties, propertyOptions } from './property-options';

/** One condition: of which deal property, what is asked, compared with what. */
export function ConditionRow(props: ConditionRowProps) {
  const { editor, condition, testId, onChange, onRemove } = props;
  const { section, unfinished, onUnfinished } = editor;
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
          {section.words.texts.settings.pipelines.removeCondition}
        </Button>
      </Flex>
    </Flex>
  );
}

function PropertySelect({ editor, form, testId, path, onEnter }: ConditionPartProps) {
  const { account, rulebook, issues, words } = editor.section;
  return (
    <Select
      name={`${testId}-property`}
      testId={`${testId}-property`}
      label={words.texts.settings.pipelines.property}
      {...faultProps(issuesAt(issues, [...path, 'property']), words.language)}
      options={[
        ...propertyOptions(askableProperties(account.properties, rulebook, words.language), {
          name: form.property,
          label: editor.wording.names.property(form.property),
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

function OperatorSelect({ editor, form, testId, path, onEnter }: ConditionPartProps) {
  const { account, issues, words } = editor.section;
  const said = words.texts.settings.pipelines;
  const fitting = operatorsFor(account.properties.find(({ name }) => name === form.property));
  // Of settings that were written by hand, one that does not fit may be chosen.
  const operators = fitting.includes(form.is) ? fitting : [form.is, ...fitting];
  return (
    <Select
      name={`${testId}-operator`}
      testId={`${testId}-operator`}
      label={said.condition}
      {...faultProps(issuesAt(issues, [...path, 'is']), words.language)}
      options={operators.map((is) => ({ value: is, label: said.operators[is] }))}
      value={form.is}
      onChange={(chosen) => {
        const is = operators.find((operator) => operator === chosen);
        if (is !== undefined) onEnter({ ...form, is });
      }}
    />
  );
}
