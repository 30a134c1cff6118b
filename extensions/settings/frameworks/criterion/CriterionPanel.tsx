import { Button, Flex, Text, Tile } from '@hubspot/ui-extensions';
import { IssueAlerts } from '../../section/IssueAlerts';
import { issuesAt } from '../../section/issues-at';
import { CriterionLinks } from './CriterionLinks';
import { CriterionWords } from './CriterionWords';
import { atOf, ownCriterionPath, type CriterionProps } from '../editor/framework-editor-props';
import { KeptIn } from './KeptIn';
import { LeastLevels } from './LeastLevels';
import { withCriterionMoved, withoutCriterion } from '../edits/own-criteria';

/** Everything that can be changed of one criterion, but its weight. */
export function CriterionPanel(props: CriterionProps) {
  const { criterion, own, words } = props;
  return (
    <Tile compact>
      <Flex direction="column" gap="md">
        {own === null ? <Text>{criterion.counts[words.language]}</Text> : <OwnParts {...props} />}
        <LeastLevels {...props} />
        <KeptIn {...props} />
        {own !== null && <Place {...props} />}
      </Flex>
    </Tile>
  );
}

function OwnParts(props: CriterionProps) {
  const { issues, words } = props;
  const path = ownCriterionPath(props);
  const about = [...issuesAt(issues, path), ...issuesAt(issues, [...path, 'id'])];
  return (
    <>
      <IssueAlerts issues={about} words={words} />
      <CriterionWords {...props} />
      <CriterionLinks {...props} />
    </>
  );
}

/** Where the criterion is in the checklist, and whether it is in it at all. */
function Place(props: CriterionProps) {
  const { criterion, framework, draft, change, words } = props;
  const said = words.texts.settings.frameworks;
  const at = atOf(props);
  const testId = `criterion-${criterion.id}`;
  const move = (by: -1 | 1) => change(withCriterionMoved(draft, at, by));
  const remove = () => change(withoutCriterion(draft, at));
  const isFirst = framework.criteria[0]?.id === criterion.id;
  const isLast = framework.criteria.at(-1)?.id === criterion.id;
  return (
    <Flex gap="sm" wrap>
      <Button size="sm" disabled={isFirst} onClick={() => move(-1)} testId={`${testId}-up`}>
        {said.moveUp}
      </Button>
      <Button size="sm" disabled={isLast} onClick={() => move(1)} testId={`${testId}-down`}>
        {said.moveDown}
      </Button>
      <Button size="sm" variant="destructive" onClick={remove} testId={`${testId}-remove`}>
        {said.removeCriterion}
      </Button>
    </Flex>
  );
}
