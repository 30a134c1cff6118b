import type { Qualification } from '../../../src/protocol/qualification';
import {
  assessmentOf,
  type Assessment,
  type Band,
  type Score,
  type StoredAnswers,
} from '../../../src/qualification';
import type { Catalogue } from '../../../src/texts';
import type { CardWords } from '../words/card-words';
import { stageName } from './names';
import { gapWords, nextWords, type NextView } from './next-words';

/** How the figures of a deal read on a card. */
export interface SummaryView {
  readonly framework: string;
  readonly score: string;
  readonly answered: string;
  readonly band: {
    readonly label: string;
    readonly variant: 'success' | 'warning' | 'danger' | 'default';
  } | null;
  /** What the band goes by, in a sentence; null without one. */
  readonly standing: string | null;
  readonly readiness: { readonly label: string; readonly variant: 'success' | 'warning' } | null;
  readonly next: NextView | null;
  readonly gaps: readonly GapView[];
  /** Ids of the criteria whose answers are out of date. */
  readonly stale: readonly string[];
  /** Said instead of a next question when there is none. */
  readonly rest: string;
  readonly started: boolean;
  /** What the words were made of. */
  readonly assessment: Assessment;
}

/** What a criterion lacks, and whether the deal's stage needs it already. */
export interface GapView {
  readonly id: string;
  readonly criterion: string;
  readonly what: string;
  readonly needed: boolean;
  /** Good enough, and only out of date: the answer itself says since when. */
  readonly onlyStale: boolean;
}

/** The rules over answers as they are now, saved or not. */
export function assessNow(qualification: Qualification, answers: StoredAnswers): Assessment {
  return assessmentOf({ ...qualification, answers }, new Date());
}

/** The words of the summary for answers as they are now, saved or not. */
export function summaryView(
  qualification: Qualification,
  answers: StoredAnswers,
  words: CardWords,
): SummaryView {
  const { texts, language } = words;
  const { framework, deal, scoreAtClose } = qualification;
  const assessment = assessNow(qualification, answers);
  const { review, gaps } = assessment;
  const score: Score = scoreAtClose === null ? assessment.score : { kind: 'scored', percent: scoreAtClose };
  return {
    framework: framework.label,
    score: figure(score, texts.nothingToScore),
    answered: percentage(assessment.completeness, texts),
    band: bandTag(assessment, qualification, texts),
    standing: standingWords(assessment, qualification, words),
    readiness: readinessTag(assessment, qualification, texts),
    next: nextWords(assessment.nextQuestion, qualification, words),
    gaps: gaps.map((gap) => ({
      id: gap.criterion.id,
      criterion: gap.criterion.label[language],
      what: gapWords(gap, words),
      needed: gap.expected !== null,
      onlyStale: gap.onlyStale,
    })),
    stale: deal.closed ? [] : review.stale,
    rest: score.kind === 'scored' ? texts.allProven : texts.nothingApplies,
    started: scoreAtClose !== null || Object.values(answers).some((answer) => answer.level !== null),
    assessment,
  };
}

/** The points the unsaved answers add to or take from the stored score; before the first answer it has none. */
export function unsavedPoints(qualification: Qualification, answers: StoredAnswers): number {
  return (
    pointsOf(assessNow(qualification, answers)) - pointsOf(assessNow(qualification, qualification.answers))
  );
}

function pointsOf({ score }: Assessment): number {
  return score.kind === 'scored' ? score.percent : 0;
}

function figure(score: Score, nothing: string): string {
  return score.kind === 'scored' ? String(score.percent) : nothing;
}

function percentage(score: Score, texts: Catalogue): string {
  return score.kind === 'scored' ? texts.percent(score.percent) : texts.nothingToScore;
}

const bandVariants = { strong: 'success', developing: 'warning', weak: 'danger' } as const;

/** Readiness leads: a band whose colour would say the opposite has none. */
function bandVariant(band: Band, stageReady: Assessment['stageReady']) {
  const contradicts = { yes: 'weak', no: 'strong', no_expectation: null }[stageReady] === band;
  return contradicts ? 'default' : bandVariants[band];
}

function bandTag(
  { standing, stageReady }: Assessment,
  { deal }: Qualification,
  texts: Catalogue,
): SummaryView['band'] {
  // A closed deal has no stage to stand well in.
  if (standing === null || deal.closed) return null;
  return { label: texts.band[standing.band], variant: bandVariant(standing.band, stageReady) };
}

// So that a red "Weak" beside a high score, or a green "Strong" beside a low one, explains itself.
function standingWords(
  { standing, gaps }: Assessment,
  qualification: Qualification,
  { texts, language }: CardWords,
): string | null {
  if (standing === null || qualification.deal.closed) return null;
  if (standing.by === 'score') return texts.bandByScore;
  const outOfDate = gaps.filter(({ onlyStale }) => onlyStale).length;
  const met = texts.bandByStage(
    standing.percent,
    stageName(qualification, texts) ?? texts.itsStage,
    outOfDate,
  );
  const sunkBy = standing.sunkBy.map(({ label }) => label[language]).join(', ');
  return sunkBy === '' ? met : `${texts.sunkBy(sunkBy)} ${met}`;
}

function readinessTag(
  { stageReady }: Assessment,
  qualification: Qualification,
  texts: Catalogue,
): SummaryView['readiness'] {
  const stage = stageName(qualification, texts);
  if (stageReady === 'no_expectation' || stage === null) return null;
  return stageReady === 'yes'
    ? { label: texts.readyFor(stage), variant: 'success' }
    : { label: texts.notReadyFor(stage), variant: 'warning' };
}
