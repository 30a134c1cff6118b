import { Select } from '@hubspot/ui-extensions';
import type { Rule, SettingsPath } from '../../../src/settings';
import { faultProps, issuesAt } from '../section/issues-at';
import type { PipelineEditorProps } from './pipeline-editor-props';
import { withStage } from './pipeline-edits';

// No id of a stage has brackets.
const ANY = '(any)';

/** The stage that a rule's range begins with, or ends with. */
export function StageSelect(props: {
  readonly editor: PipelineEditorProps;
  readonly rule: Rule;
  readonly path: SettingsPath;
  readonly testId: string;
  readonly end: 'from' | 'to';
  readonly onChange: (next: Rule) => void;
}) {
  const { editor, rule, path, testId, end, onChange } = props;
  const { section, wording, pipeline } = editor;
  const { issues, words } = section;
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
      name={`${testId}-${end}`}
      testId={`${testId}-${end}`}
      label={end === 'from' ? said.fromStage : said.toStage}
      {...faultProps(about, words.language)}
      options={[
        { value: ANY, label: said.anyStage },
        ...ids.map((id) => ({ value: id, label: wording.names.stage(pipeline.id, id) })),
      ]}
      value={chosen ?? ANY}
      onChange={(id) => onChange(withStage(rule, end, id === ANY ? null : String(id)))}
    />
  );
}
