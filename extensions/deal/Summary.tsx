import { Alert, Divider, Flex, Heading, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import type { Qualification } from '../../src/protocol/qualification';
import type { Language } from '../../src/texts';
import { textsIn } from '../../src/texts';
import { approachView } from './approach/approach-view';
import { timeSince } from '../shared/dates';
import { FailureNotice } from '../shared/FailureNotice';
import type { Functions } from './reading/functions-port';
import { heldBack } from './score/held-back';
import { ListsNote } from './score/ListsNote';
import { NextQuestion } from './score/NextQuestion';
import { ScoreBreakdown } from './score/ScoreBreakdown';
import { SummaryFigures } from './score/SummaryFigures';
import type { RecordPage } from './reading/record-page';
import { useQualification } from './reading/use-qualification';
import type { CardWords } from './words/card-words';
import { summaryView, type SummaryView } from './score/summary-view';

// As many as fit beside the record without scrolling; the tab shows all of them.
const GAPS_SHOWN = 5;

export interface SummaryProps {
  readonly dealId: string;
  readonly language: Language;
  readonly functions: Functions;
  readonly page: RecordPage;
}

/** The sidebar card: how the deal stands, what to ask next, what is missing. */
export function Summary({ dealId, language, functions, page }: SummaryProps) {
  const texts = textsIn(language);
  const { state, retry } = useQualification(dealId, functions, page);

  if (state.kind === 'loading') return <LoadingSpinner label={texts.loading} layout="centered" showLabel />;
  if (state.kind === 'failed')
    return <FailureNotice title={texts.openFailed} failure={state.failure} texts={texts} onRetry={retry} />;

  const { qualification } = state;
  const { at, by } = qualification.assessed;
  const words = { texts, language };
  const view = summaryView(qualification, qualification.answers, words);
  const notes = heldBack(qualification, texts);
  return (
    <Flex direction="column" gap="sm">
      <Heading>{view.framework}</Heading>
      {notes.map((note) => (
        <Alert key={note} title={note} variant="info" />
      ))}
      {notes.length === 0 && <Figures qualification={qualification} view={view} words={words} />}
      <ApproachLine qualification={qualification} words={words} />
      <Text variant="microcopy">{qualification.deal.closed ? texts.closed : texts.answerInTab}</Text>
      {at !== null && by !== null && (
        <Text variant="microcopy">{texts.assessed(timeSince(at, language), by)}</Text>
      )}
    </Flex>
  );
}

/** How the deal stands, what to ask next and what is missing. */
function Figures(props: {
  readonly qualification: Qualification;
  readonly view: SummaryView;
  readonly words: CardWords;
}) {
  const { qualification, view, words } = props;
  const { texts, language } = words;
  return (
    <>
      <SummaryFigures view={view} texts={texts} unsaved={0} frozen={qualification.scoreAtClose !== null} />
      <ListsNote qualification={qualification} texts={texts} />
      {!qualification.deal.closed && <NextQuestion view={view} texts={texts} />}
      <Divider />
      {!qualification.deal.closed && <Gaps view={view} language={language} />}
      {view.stale.length > 0 && <Text>{texts.staleCount(view.stale.length)}</Text>}
      {view.started && (
        <ScoreBreakdown qualification={qualification} assessment={view.assessment} words={words} />
      )}
    </>
  );
}

function Gaps({ view, language }: { readonly view: SummaryView; readonly language: Language }) {
  const texts = textsIn(language);
  if (view.gaps.length === 0) return <Text>{texts.noGaps}</Text>;
  const hidden = view.gaps.length - GAPS_SHOWN;
  return (
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{texts.gaps(view.gaps.length)}</Text>
      {view.gaps.slice(0, GAPS_SHOWN).map((gap) => (
        <Flex key={gap.id} direction="column" gap="flush">
          <Text>{gap.criterion}</Text>
          <Text variant="microcopy">{gap.what}</Text>
        </Flex>
      ))}
      {hidden > 0 && <Text variant="microcopy">{texts.moreGaps(hidden)}</Text>}
    </Flex>
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
