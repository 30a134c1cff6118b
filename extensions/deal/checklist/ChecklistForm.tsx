import { Flex, Heading, Text } from '@hubspot/ui-extensions';
import { ListsNote } from '../score/ListsNote';
import { NextQuestion } from '../score/NextQuestion';
import { ScoreBreakdown } from '../score/ScoreBreakdown';
import { unsavedPoints } from '../score/summary-view';
import { SummaryFigures } from '../score/SummaryFigures';
import { CriterionList } from './CriterionList';
import { DealNotes } from './DealNotes';
import { FrameworkNotes } from './FrameworkNotes';
import { SaveBar } from './SaveBar';
import { SaveNotes } from './SaveNotes';
import { useChecklist, type ChecklistFormProps } from './use-checklist';

/** The checklist of an open or closed deal: figures, next question, every criterion, save. */
export function ChecklistForm(props: ChecklistFormProps) {
  const { dealId, qualification } = props;
  const checklist = useChecklist(props);
  const { words, closed, answers, view } = checklist;
  const { texts } = words;
  return (
    <Flex direction="column" gap="md">
      <Heading>{view.framework}</Heading>
      <SummaryFigures
        view={view}
        texts={texts}
        unsaved={closed ? 0 : unsavedPoints(qualification, answers)}
        frozen={qualification.scoreAtClose !== null}
      />
      <ListsNote qualification={qualification} texts={texts} />
      <DealNotes dealId={dealId} checklist={checklist} />
      {!closed && <NextQuestion view={view} texts={texts} />}
      <Flex direction="column" gap="xs">
        <ScoreBreakdown qualification={qualification} assessment={view.assessment} words={words} />
        <FrameworkNotes framework={qualification.framework} words={words} />
      </Flex>
      {!closed && <Text variant="microcopy">{texts.levelGuide}</Text>}
      {!closed && <SaveBar place="top" checklist={checklist} />}
      <SaveNotes checklist={checklist} />
      {view.stale.length > 0 && <Text>{texts.staleCount(view.stale.length)}</Text>}
      <CriterionList checklist={checklist} />
      {!closed && <SaveBar place="bottom" checklist={checklist} />}
    </Flex>
  );
}
