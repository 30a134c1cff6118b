import { AutoGrid, Button, Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import type { SettingsPath } from '../../../src/settings';
import { issueWords } from '../../../src/texts';
import { IssueAlerts } from '../section/IssueAlerts';
import { issuesAt } from '../section/issues-at';
import type { RulePartProps } from './pipeline-editor-props';
import { FrameworkSelect } from './FrameworkSelect';
import { RuleConditions } from './RuleConditions';
import { ruleSentence } from './rule-sentence';
import { StageSelect } from './StageSelect';

export interface RuleTileProps extends RulePartProps {
  readonly onMove: (places: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One rule: its framework, for which stages, for which deals. */
export function RuleTile(props: RuleTileProps) {
  const { rule, index, pipeline, rulebook, issues, words, onChange } = props;
  const path: SettingsPath = ['pipelines', pipeline.id, 'rules', index];
  return (
    <Tile compact testId={`rule-${index}`}>
      <Flex direction="column" gap="sm">
        <RuleHeading {...props} />
        <Text>{ruleSentence(rule, pipeline.id, props)}</Text>
        <RuleIssues {...props} path={path} />
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
          <StageSelect {...props} path={path} end="from" />
          <StageSelect {...props} path={path} end="to" />
        </AutoGrid>
        <RuleConditions {...props} path={path} />
      </Flex>
    </Tile>
  );
}

function RuleHeading({ index, settings, words, onMove, onRemove }: RuleTileProps) {
  const said = words.texts.settings.pipelines;
  const isLast = index === settings.rules.length - 1;
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

function RuleIssues({ issues, words, path }: RuleTileProps & { readonly path: SettingsPath }) {
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
