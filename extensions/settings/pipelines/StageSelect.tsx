import { Select } from '@hubspot/ui-extensions';
import type { SettingsPath } from '../../../src/settings';
import { fieldProps, issuesAt } from '../section/issues-at';
import type { RulePartProps } from './pipeline-editor-props';
import { withStage } from './pipeline-edits';

// No id of a stage has brackets.
const ANY = '(any)';

/** The stage that a rule's range begins with, or ends with. */
export function StageSelect(
  props: RulePartProps & { readonly path: SettingsPath; readonly end: 'from' | 'to' },
) {
  const { rule, index, path, end, pipeline, names, issues, words, onChange } = props;
  const said = words.texts.settings.pipelines;
  const chosen = rule.stages?.[end];
  // Of settings that were written by hand, a closed stage may be chosen, or one that is gone.
  const shown = pipeline.stages.filter(({ id, closed }) => !closed || id === chosen).map(({ id }) => id);
  const ids = chosen === undefined || shown.includes(chosen) ? shown : [chosen, ...shown];
  const about = [
    ...issuesAt(issues, [...path, 'stages', end]),
    ...(end === 'to' ? issuesAt(issues, [...path, 'stages']) : []),
  ];
  return (
    <Select
      {...fieldProps(`rule-${index}-${end}`, about, words.language)}
      label={end === 'from' ? said.fromStage : said.toStage}
      options={[
        { value: ANY, label: said.anyStage },
        ...ids.map((id) => ({ value: id, label: names.stage(pipeline.id, id) })),
      ]}
      value={chosen ?? ANY}
      onChange={(id) => onChange(withStage(rule, end, id === ANY ? null : String(id)))}
    />
  );
}
