import { AutoGrid, Button, Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import type { Rule, SettingsPath } from '../../../src/settings';
import { issueWords } from '../../../src/texts';
import { IssueAlerts } from '../section/IssueAlerts';
import { issuesAt } from '../section/issues-at';
import type { PipelineEditorProps } from './pipeline-editor-props';
import { FrameworkSelect } from './FrameworkSelect';
import { RuleConditions } from './RuleConditions';
import { ruleSentence } from './rule-sentence';
import { StageSelect } from './StageSelect';

export interface RuleTileProps {
  readonly editor: PipelineEditorProps;
  readonly rule: Rule;
  readonly index: number;
  /** Counts how often rules or conditions changed places. */
  readonly arranged: number;
  readonly onChange: (next: Rule) => void;
  readonly onMove: (places: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One rule: its framework, for which stages, for which deals. */
export function RuleTile(props: RuleTileProps) {
  const { editor, rule, index, onChange } = props;
  const { section, wording, pipeline } = editor;
  const { rulebook, issues, words } = section;
  const path: SettingsPath = ['pipelines', pipeline.id, 'rules', index];
  const stage = { editor, rule, path, testId: `rule-${index}`, onChange };
  return (
    <Tile compact testId={`rule-${index}`}>
      <Flex direction="column" gap="sm">
        <RuleHeading {...props} />
        <Text>{ruleSentence(rule, pipeline.id, wording)}</Text>
        <RuleIssues editor={editor} path={path} />
        <AutoGrid columnWidth={190} gap="sm" flexible>
          <FrameworkSelect
            testId={`rule-${index}-framework`}
            label={words.texts.settings.pipelines.framework}
            value={rule.framework}
            issues={issuesAt(issues, [...path, 'framework'])}
            rulebook={rulebook}
            words={words}
            onChoose={(framework) => onChange({ ...rule, framework })}
          />
          <StageSelect {...stage} end="from" />
          <StageSelect {...stage} end="to" />
        </AutoGrid>
        <RuleConditions {...props} path={path} />
      </Flex>
    </Tile>
  );
}

function RuleHeading({ editor, index, onMove, onRemove }: RuleTileProps) {
  const said = editor.section.words.texts.settings.pipelines;
  const isLast = index === editor.settings.rules.length - 1;
  const button = { size: 'xs', variant: 'transparent' } as const;
  return (
    <Flex justify="between" align="center" gap="sm" wrap>
      <Heading>{said.rule(index + 1)}</Heading>
      <Flex gap="xs" wrap>
        <Button {...button} disabled={index === 0} onClick={() => onMove(-1)} testId={`rule-${index}-up`}>
          {said.moveUp}
        </Button>
        <Button {...button} disabled={isLast} onClick={() => onMove(1)} testId={`rule-${index}-down`}>
          {said.moveDown}
        </Button>
        <Button {...button} onClick={onRemove} testId={`rule-${index}-remove`}>
          {said.removeRule}
        </Button>
      </Flex>
    </Flex>
  );
}

function RuleIssues({ editor, path }: { readonly editor: PipelineEditorProps; readonly path: SettingsPath }) {
  const { issues, words } = editor.section;
  const about = issuesAt(issues, path);
  // A rule can overlap with every one before it; that the first one wins needs saying once.
  const note = about.find(({ severity }) => severity === 'note');
  return (
    <>
      <IssueAlerts issues={about.filter(({ severity }) => severity === 'error')} words={words} />
      {note !== undefined && <Text variant="microcopy">{issueWords(note, words.language)}</Text>}
    </>
  );
}
