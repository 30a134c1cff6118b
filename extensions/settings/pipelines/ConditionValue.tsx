import { MultiSelect, NumberInput } from '@hubspot/ui-extensions';
import { enteredNumber } from '../section/entered-number';
import { faultProps, issuesUnder } from '../section/issues-at';
import { comparesWith } from './condition-form';
import type { ConditionPartProps } from './condition-props';
import { optionsOf } from './property-options';
import { conditionSentence, currencyOf } from './rule-sentence';

/** What the property is compared with; nothing where the question is whether it is known. */
export function ConditionValue(props: ConditionPartProps) {
  switch (comparesWith(props.form.is)) {
    case 'number':
      return <LimitInput {...props} />;
    case 'options':
      return <OptionsInput {...props} />;
    case 'nothing':
      return null;
  }
}

function LimitInput(props: ConditionPartProps) {
  const { condition, form, testId, arranged, account, words, onEnter } = props;
  const said = words.texts.settings.pipelines;
  const currency = currencyOf(form.property, account);
  const { value } = form;
  const missing = said.numberMissing(conditionSentence(condition, props));
  return (
    <NumberInput
      key={arranged}
      name={`${testId}-value`}
      testId={`${testId}-value`}
      label={currency === null ? said.value : said.amount(currency)}
      {...(value === null ? { error: true, validationMessage: missing } : { value })}
      onChange={(entered: unknown) => onEnter({ ...form, value: enteredNumber(entered) })}
    />
  );
}

function OptionsInput(props: ConditionPartProps) {
  const { condition, form, testId, path, account, issues, words, onEnter } = props;
  const said = words.texts.settings.pipelines;
  const { values } = form;
  const options = optionsOf(
    account.properties.find(({ name }) => name === form.property),
    words.texts,
  );
  const gone = values.filter((value) => !options.some((option) => option.value === value));
  const fault =
    values.length > 0
      ? faultProps(issuesUnder(issues, [...path, 'values']), words.language)
      : { error: true, validationMessage: said.optionMissing(conditionSentence(condition, props)) };
  return (
    <MultiSelect
      name={`${testId}-values`}
      testId={`${testId}-values`}
      label={said.options}
      {...fault}
      options={[...options, ...gone.map((value) => ({ value, label: value }))]}
      value={[...values]}
      onChange={(chosen) => onEnter({ ...form, values: chosen.map(String) })}
    />
  );
}
