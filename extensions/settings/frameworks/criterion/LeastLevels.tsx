import { AutoGrid, Flex, Select, Text } from '@hubspot/ui-extensions';
import { IssueAlerts } from '../../section/IssueAlerts';
import { issuesUnder } from '../../section/issues-at';
import { atOf, figurePath, type CriterionProps } from '../editor/framework-editor-props';
import { expectedWith, withExpected } from '../edits/figure-edits';
import { leastLevels, levelOf, type LeastLevel } from './least-levels';

const BEFORE = 'before';

/** The least level a criterion needs from each milestone on. */
export function LeastLevels(props: CriterionProps) {
  const { criterion, issues, words } = props;
  const said = words.texts.settings.frameworks;
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{said.least}</Text>
      <Text variant="microcopy">{said.leastHint}</Text>
      <IssueAlerts issues={issuesUnder(issues, figurePath(props, 'expected'))} words={words} />
      <AutoGrid columnWidth={170} gap="sm" flexible>
        {leastLevels(criterion).map((least) => (
          <LevelAtMilestone key={least.milestone} {...props} least={least} />
        ))}
      </AutoGrid>
    </Flex>
  );
}

function LevelAtMilestone({ least, ...props }: CriterionProps & { readonly least: LeastLevel }) {
  const { criterion, draft, change, words } = props;
  const { texts } = words;
  const said = texts.settings.frameworks;
  const { milestone, named, before, choices } = least;
  const testId = `criterion-${criterion.id}-least-${milestone}`;
  return (
    <Select
      name={testId}
      testId={testId}
      label={texts.milestone[milestone]}
      options={[
        { value: BEFORE, label: before === null ? said.nothing : said.asBefore(texts.level[before]) },
        ...choices.map((level) => ({ value: level, label: texts.level[level] })),
      ]}
      value={named ?? BEFORE}
      onChange={(chosen) => {
        const expected = expectedWith(criterion.expected, milestone, levelOf(chosen));
        change(withExpected(draft, atOf(props), expected));
      }}
    />
  );
}
