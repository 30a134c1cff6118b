import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { MAX_RULES, type Rule } from '../../../src/settings';
import type { PipelineEditorProps } from './pipeline-editor-props';
import { withNewRule, withRuleMoved } from './pipeline-edits';
import { RuleTile } from './RuleTile';

/** The rules of a pipeline in the order in which they are tried. */
export function RulesEditor(editor: PipelineEditorProps) {
  const { draft, words, settings, edit } = editor;
  const said = words.texts.settings.pipelines;
  const { rules } = settings;
  // A number field that was emptied shows another number only when made anew: it is whenever things change places.
  const [arranged, setArranged] = useState(0);
  const arrange = (next: readonly Rule[]) => {
    setArranged((times) => times + 1);
    edit({ ...settings, rules: [...next] });
  };
  const add = () => edit(withNewRule(settings, draft.defaultFramework));
  const change = (index: number, next: Rule) => {
    const all = rules.with(index, next);
    if (conditionCount(next) < conditionCount(rules[index])) arrange(all);
    else edit({ ...settings, rules: all });
  };
  return (
    <>
      {rules.map((rule, index) => (
        <RuleTile
          key={index}
          {...editor}
          rule={rule}
          index={index}
          arranged={arranged}
          onChange={(next) => change(index, next)}
          onMove={(places) => arrange(withRuleMoved(settings, index, places).rules)}
          onRemove={() => arrange(rules.toSpliced(index, 1))}
        />
      ))}
      {rules.length < MAX_RULES ? (
        <Flex>
          <Button onClick={add} testId="pipeline-add-rule">
            {said.addRule}
          </Button>
        </Flex>
      ) : (
        <Text variant="microcopy">{said.noMoreRules(MAX_RULES)}</Text>
      )}
    </>
  );
}

function conditionCount(rule: Rule | undefined): number {
  return rule?.when?.conditions.length ?? 0;
}
