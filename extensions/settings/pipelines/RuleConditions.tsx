import { Button, Flex, Text, ToggleGroup } from '@hubspot/ui-extensions';
import { MAX_CONDITIONS, type Condition, type SettingsPath } from '../../../src/settings';
import { newCondition } from './condition-form';
import { ConditionRow } from './ConditionRow';
import type { RulePartProps } from './pipeline-editor-props';
import { withConditions, withMatch } from './pipeline-edits';
import { askableProperties } from './property-options';

/** Which deals a rule is for: all of its stages, or those that meet conditions. */
export function RuleConditions(props: RulePartProps & { readonly path: SettingsPath }) {
  const { rule, index, path, words, onChange } = props;
  const said = words.texts.settings.pipelines;
  const conditions = rule.when?.conditions ?? [];
  const change = (next: readonly Condition[]) => onChange(withConditions(rule, next));
  return (
    <>
      {conditions.length > 1 && <MatchChoice {...props} />}
      {conditions.map((condition, place) => (
        <ConditionRow
          key={place}
          {...props}
          condition={condition}
          testId={`rule-${index}-condition-${place}`}
          path={[...path, 'when', 'conditions', place]}
          onChange={(next) => change(conditions.with(place, next))}
          onRemove={() => change(conditions.toSpliced(place, 1))}
        />
      ))}
      {conditions.length > 0 && <Text variant="microcopy">{said.emptyHint}</Text>}
      <AddCondition {...props} onAdd={(condition) => change([...conditions, condition])} />
    </>
  );
}

function MatchChoice({ rule, index, words, onChange }: RulePartProps) {
  const said = words.texts.settings.pipelines;
  return (
    <ToggleGroup
      toggleType="radioButtonList"
      name={`rule-${index}-match`}
      testId={`rule-${index}-match`}
      label={said.match}
      inline
      options={[
        { value: 'all', label: said.matches.all },
        { value: 'any', label: said.matches.any },
      ]}
      value={rule.when?.match ?? 'all'}
      onChange={(match) => onChange(withMatch(rule, match === 'any' ? 'any' : 'all'))}
    />
  );
}

function AddCondition(props: RulePartProps & { readonly onAdd: (condition: Condition) => void }) {
  const { rule, index, account, rulebook, words, onAdd } = props;
  const said = words.texts.settings.pipelines;
  const added = newCondition(askableProperties(account.properties, rulebook, words.language));
  if ((rule.when?.conditions.length ?? 0) >= MAX_CONDITIONS)
    return <Text variant="microcopy">{said.noMoreConditions(MAX_CONDITIONS)}</Text>;
  if (added === null) return null;
  return (
    <Flex>
      <Button size="sm" onClick={() => onAdd(added)} testId={`rule-${index}-add-condition`}>
        {said.addCondition}
      </Button>
    </Flex>
  );
}
