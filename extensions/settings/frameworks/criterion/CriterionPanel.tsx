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
  const { editor, criterion } = props;
  const { section, own } = editor;
  return (
    <Tile compact>
      <Flex direction="column" gap="md">
        {own === null ? <Text>{criterion.counts[section.words.language]}</Text> : <OwnParts {...props} />}
        <LeastLevels {...props} />
        <KeptIn {...props} />
        {own !== null && <Place {...props} />}
      </Flex>
    </Tile>
  );
}

function OwnParts(props: CriterionProps) {
  const { issues, words } = props.editor.section;
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
  const { editor, criterion } = props;
  const { section, framework } = editor;
  const { draft, change, words } = section;
  const said = words.texts.settings.frameworks;
  const at = atOf(props);
  const isFirst = framework.criteria[0]?.id === criterion.id;
  const isLast = framework.criteria.at(-1)?.id === criterion.id;
  return (
    <Flex gap="sm" wrap>
      <Button
        size="sm"
        disabled={isFirst}
        onClick={() => change(withCriterionMoved(draft, at, -1))}
        testId={`criterion-${criterion.id}-up`}
      >
        {said.moveUp}
      </Button>
      <Button
        size="sm"
        disabled={isLast}
        onClick={() => change(withCriterionMoved(draft, at, 1))}
        testId={`criterion-${criterion.id}-down`}
      >
        {said.moveDown}
      </Button>
      <Button
        size="sm"
        variant="destructive"
        onClick={() => change(withoutCriterion(draft, at))}
        testId={`criterion-${criterion.id}-remove`}
      >
        {said.removeCriterion}
      </Button>
    </Flex>
  );
}
