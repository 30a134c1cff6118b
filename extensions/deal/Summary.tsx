import { Alert, Divider, Flex, Heading, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import type { Qualification } from '../../src/protocol/qualification';
import { textsIn } from '../../src/texts';
import { timeSince } from '../shared/dates';
import { FailureNotice } from '../shared/FailureNotice';
import { approachView } from './approach/approach-view';
import { AnswerNow } from './checklist/AnswerNow';
import type { ChecklistProps } from './checklist/checklist-props';
import { useChecklist, type Checklist, type ChecklistFormProps } from './checklist/use-checklist';
import type { RecordPage } from './reading/record-page';
import { useQualification } from './reading/use-qualification';
import { Gaps } from './score/Gaps';
import { heldBack } from './score/held-back';
import { ListsNote } from './score/ListsNote';
import { NextQuestion } from './score/NextQuestion';
import { ScoreBreakdown } from './score/ScoreBreakdown';
import { SummaryFigures } from './score/SummaryFigures';
import { unsavedPoints } from './score/summary-view';
import type { CardWords } from './words/card-words';

export interface SummaryProps extends ChecklistProps {
  readonly page: RecordPage;
}

/** The sidebar card: how the deal stands, what to ask next and the place to answer it, what is missing. */
export function Summary(props: SummaryProps) {
  const { dealId, language, functions, page } = props;
  const texts = textsIn(language);
  const { state, retry, replace } = useQualification(dealId, functions, page);

  if (state.kind === 'loading') return <LoadingSpinner label={texts.loading} layout="centered" showLabel />;
  if (state.kind === 'failed')
    return <FailureNotice title={texts.openFailed} failure={state.failure} texts={texts} onRetry={retry} />;
  return <Standing {...props} qualification={state.qualification} onReply={replace} />;
}

function Standing(props: ChecklistFormProps) {
  const { qualification } = props;
  const checklist = useChecklist(props);
  const { words, view } = checklist;
  const { texts, language } = words;
  const { at, by } = qualification.assessed;
  const notes = heldBack(qualification, texts);
  return (
    <Flex direction="column" gap="sm">
      <Heading>{view.framework}</Heading>
      {notes.map((note) => (
        <Alert key={note} title={note} variant="info" />
      ))}
      {notes.length === 0 && <Figures checklist={checklist} />}
      <ApproachLine qualification={qualification} words={words} />
      <Text variant="microcopy">{qualification.deal.closed ? texts.closed : texts.answerInTab}</Text>
      {at !== null && by !== null && (
        <Text variant="microcopy">{texts.assessed(timeSince(at, language), by)}</Text>
      )}
    </Flex>
  );
}

/** How the deal stands, what to ask next and what is missing, with the answers as they are now. */
function Figures({ checklist }: { readonly checklist: Checklist }) {
  const { qualification, answers, closed, view, words } = checklist;
  const { texts } = words;
  return (
    <>
      <SummaryFigures
        view={view}
        texts={texts}
        unsaved={closed ? 0 : unsavedPoints(qualification, answers)}
        frozen={qualification.scoreAtClose !== null}
      />
      <ListsNote qualification={qualification} texts={texts} />
      {!closed && <NextQuestion view={view} texts={texts} />}
      {!closed && <AnswerNow key={qualification.framework.id} checklist={checklist} />}
      <Divider />
      {!closed && <Gaps view={view} texts={texts} />}
      {view.stale.length > 0 && <Text>{texts.staleCount(view.stale.length)}</Text>}
      {view.started && (
        <ScoreBreakdown qualification={qualification} assessment={view.assessment} words={words} />
      )}
    </>
  );
}

function ApproachLine(props: { readonly qualification: Qualification; readonly words: CardWords }) {
  const { best } = approachView(props.qualification, props.words);
  if (best === null) return null;
  const { approach } = props.words.texts;
  return (
    <Text>
      {best.sure ? approach.inSidebar(best.label, best.percent) : approach.maybeInSidebar(best.label)}
    </Text>
  );
}
