import { Button, Flex, Text, ToggleGroup } from '@hubspot/ui-extensions';
import { MAX_CONDITIONS, type Condition, type Rule, type SettingsPath } from '../../../src/settings';
import { newCondition } from './condition-form';
import { ConditionRow } from './ConditionRow';
import type { PipelineEditorProps } from './pipeline-editor-props';
import { withConditions, withMatch } from './pipeline-edits';
import { askableProperties } from './property-options';

/** Which deals a rule is for: all of its stages, or those that meet conditions. */
export function RuleConditions(props: {
  readonly editor: PipelineEditorProps;
  readonly rule: Rule;
  readonly index: number;
  readonly arranged: number;
  readonly path: SettingsPath;
  readonly onChange: (next: Rule) => void;
}) {
  const { editor, rule, index, arranged, path, onChange } = props;
  const said = editor.section.words.texts.settings.pipelines;
  const conditions = rule.when?.conditions ?? [];
  const change = (next: readonly Condition[]) => onChange(withConditions(rule, next));
  return (
    <>
      {conditions.length > 1 && <MatchChoice {...props} />}
      {conditions.map((condition, place) => (
        <ConditionRow
          key={place}
          editor={editor}
          condition={condition}
          testId={`rule-${index}-condition-${place}`}
          path={[...path, 'when', 'conditions', place]}
          arranged={arranged}
          onChange={(next) => change(conditions.with(place, next))}
          onRemove={() => change(conditions.toSpliced(place, 1))}
        />
      ))}
      {conditions.length > 0 && <Text variant="microcopy">{said.emptyHint}</Text>}
      <AddCondition {...props} onAdd={(condition) => change([...conditions, condition])} />
    </>
  );
}

function MatchChoice(props: {
  readonly editor: PipelineEditorProps;
  readonly rule: Rule;
  readonly index: number;
  readonly onChange: (next: Rule) => void;
}) {
  const { editor, rule, index, onChange } = props;
  const said = editor.section.words.texts.settings.pipelines;
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

function AddCondition(props: {
  readonly editor: PipelineEditorProps;
  readonly rule: Rule;
  readonly index: number;
  readonly onAdd: (condition: Condition) => void;
}) {
  const { editor, rule, index, onAdd } = props;
  const { account, rulebook, words } = editor.section;
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
