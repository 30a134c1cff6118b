import type { Qualification } from '../../../src/protocol/qualification';
import {
  assessmentOf,
  bandOf,
  type Assessment,
  type Score,
  type StoredAnswers,
} from '../../../src/qualification';
import type { Catalogue } from '../../../src/texts';
import type { CardWords } from '../words/card-words';
import { stageName } from './names';
import { gapWords, nextWords } from './next-words';

/** How the figures of a deal read on a card. */
export interface SummaryView {
  readonly framework: string;
  readonly score: string;
  readonly answered: string;
  readonly band: { readonly label: string; readonly variant: 'success' | 'warning' | 'danger' } | null;
  readonly readiness: { readonly label: string; readonly variant: 'success' | 'warning' } | null;
  readonly next: { readonly question: string; readonly why: string } | null;
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
    band: bandTag(score, qualification, texts),
    readiness: readinessTag(assessment, qualification, texts),
    next: nextWords(assessment.nextQuestion, qualification, words),
    gaps: gaps.map((gap) => ({
      id: gap.criterion.id,
      criterion: gap.criterion.label[language],
      what: gapWords(gap, words),
      needed: gap.expected !== null,
    })),
    stale: deal.closed ? [] : review.stale,
    rest: score.kind === 'scored' ? texts.allProven : texts.nothingApplies,
    started: scoreAtClose !== null || Object.values(answers).some((answer) => answer.level !== null),
    assessment,
  };
}

/** The points the unsaved answers add to or take from the stored score; 0 when either has nothing to score. */
export function unsavedPoints(qualification: Qualification, answers: StoredAnswers): number {
  const before = assessNow(qualification, qualification.answers).score;
  const after = assessNow(qualification, answers).score;
  return before.kind === 'scored' && after.kind === 'scored' ? after.percent - before.percent : 0;
}

function figure(score: Score, nothing: string): string {
  return score.kind === 'scored' ? String(score.percent) : nothing;
}

function percentage(score: Score, texts: Catalogue): string {
  return score.kind === 'scored' ? texts.percent(score.percent) : texts.nothingToScore;
}

const bandVariants = { strong: 'success', developing: 'warning', weak: 'danger' } as const;

function bandTag(score: Score, { standards }: Qualification, texts: Catalogue): SummaryView['band'] {
  const band = bandOf(score, standards.bands);
  return band === null ? null : { label: texts.band[band], variant: bandVariants[band] };
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
