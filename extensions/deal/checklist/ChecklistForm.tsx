import { Flex, Text } from '@hubspot/ui-extensions';
import { FigureLine } from '../score/FigureLine';
import { ListsNote } from '../score/ListsNote';
import { ScoreBreakdown } from '../score/ScoreBreakdown';
import { unsavedPoints } from '../score/summary-view';
import { CarryOverAll } from './CarryOverAll';
import { CriterionList } from './CriterionList';
import { DealNotes } from './DealNotes';
import { FrameworkNotes } from './FrameworkNotes';
import { useChecklist, type ChecklistFormProps } from './use-checklist';

/** The checklist of an open or closed deal: figures in a line, every criterion in a row, and below them how it all comes about. */
export function ChecklistForm(props: ChecklistFormProps) {
  const { dealId, qualification } = props;
  const checklist = useChecklist(props);
  const { words, closed, answers, view } = checklist;
  const { texts } = words;
  const { framework } = qualification;
  return (
    <Flex direction="column" gap="sm">
      <FigureLine
        view={view}
        texts={texts}
        unsaved={closed ? 0 : unsavedPoints(qualification, answers)}
        frozen={qualification.scoreAtClose !== null}
      />
      <DealNotes dealId={dealId} checklist={checklist} />
      <CarryOverAll checklist={checklist} />
      {!closed && view.next === null && <Text>{view.rest}</Text>}
      <CriterionList key={`${framework.id} ${closed}`} checklist={checklist} />
      <ListsNote qualification={qualification} texts={texts} />
      <ScoreBreakdown qualification={qualification} assessment={view.assessment} words={words} />
      <FrameworkNotes framework={framework} words={words} />
    </Flex>
  );
}
