import { findFramework, type Criterion, type Framework } from '../../src/frameworks';
import type { Failure, Qualification } from '../../src/protocol';
import {
  assess,
  levelValues,
  readAnswer,
  type Assessment,
  type Gap,
  type LevelValue,
  type Score,
  type StoredAnswers,
} from '../../src/qualification';
import type { Catalogue, Language } from '../../src/texts';

/** How the figures of a deal read on a card. */
export interface SummaryView {
  readonly framework: string;
  readonly score: string;
  readonly answered: string;
  readonly band: { readonly label: string; readonly variant: 'success' | 'warning' | 'danger' } | null;
  readonly readiness: { readonly label: string; readonly variant: 'success' | 'warning' } | null;
  readonly next: { readonly criterion: string; readonly question: string } | null;
  readonly gaps: readonly GapView[];
  /** Said instead of a next question when there is none. */
  readonly rest: string;
  readonly started: boolean;
}

/** What a criterion lacks, and whether the deal's stage needs it already. */
export interface GapView {
  readonly id: string;
  readonly criterion: string;
  readonly what: string;
  readonly needed: boolean;
}

export interface Words {
  readonly texts: Catalogue;
  readonly language: Language;
}

/** The framework a reply names. An unknown id means card and function are of two versions: a reload brings them together. */
export function frameworkNamed(qualification: Qualification): Framework {
  const framework = findFramework(qualification.frameworkId);
  if (framework === undefined)
    throw new Error(`This card knows no framework "${qualification.frameworkId}". Reload the page.`);
  return framework;
}

/** The words of the summary for answers as they are now, saved or not. */
export function summaryView(qualification: Qualification, answers: StoredAnswers, words: Words): SummaryView {
  const { texts, language } = words;
  const framework = frameworkNamed(qualification);
  const assessment = assess(framework, answers, qualification.deal.milestone);
  const next = assessment.nextQuestion;
  return {
    framework: framework.label,
    score: figure(assessment.score, texts.nothingToScore),
    answered: percentage(assessment.completeness, texts),
    band: bandTag(assessment, texts),
    readiness: readinessTag(assessment, qualification, texts),
    next: next === null ? null : { criterion: next.label[language], question: next.question[language] },
    gaps: assessment.gaps.map((gap) => ({
      id: gap.criterion.id,
      criterion: gap.criterion.label[language],
      what: gapWords(gap, texts),
      needed: gap.expected !== null,
    })),
    rest: assessment.score.kind === 'scored' ? texts.allProven : texts.nothingApplies,
    started: Object.values(answers).some((answer) => answer.level !== null),
  };
}

/** The points the unsaved answers add to or take from the stored score; 0 when either has nothing to score. */
export function unsavedPoints(qualification: Qualification, answers: StoredAnswers): number {
  const framework = frameworkNamed(qualification);
  const before = assess(framework, qualification.answers, qualification.deal.milestone).score;
  const after = assess(framework, answers, qualification.deal.milestone).score;
  return before.kind === 'scored' && after.kind === 'scored' ? after.percent - before.percent : 0;
}

/** The level words to choose from. */
export function levelOptions(texts: Catalogue): { label: string; value: LevelValue }[] {
  return levelValues.map((value) => ({ value, label: texts.level[value] }));
}

/** A stored level in words; a value that is no level is shown as it is. */
export function levelWord(stored: string | null, texts: Catalogue): string {
  const known = levelValues.find((value) => value === stored);
  return known === undefined ? (stored ?? texts.unanswered) : texts.level[known];
}

/** Whether a stored value is none of the levels, and which it is. */
export function unreadableLevel(stored: string | null): string | null {
  const answer = readAnswer(stored);
  return answer.state === 'unreadable' ? answer.stored : null;
}

/** A failure in the user's words, with what it is about. */
export function failureWords(
  failure: Failure,
  texts: Catalogue,
): { readonly text: string; readonly reference: string | null } {
  const details = showsDetails(failure) ? ` ${failure.details.join(', ')}` : '';
  const said = failure.code === 'refused' ? ` ${failure.message}` : details;
  return {
    text: `${texts.failure[failure.code]}${said}`,
    reference: failure.correlationId === null ? null : texts.reference(failure.correlationId),
  };
}

/** The labels of criteria by id, for a sentence. */
export function criterionLabels(framework: Framework, ids: readonly string[], language: Language): string {
  return framework.criteria
    .filter((criterion: Criterion) => ids.includes(criterion.id))
    .map((criterion) => criterion.label[language])
    .join(', ');
}

function gapWords({ level, expected }: Gap, texts: Catalogue): string {
  const has = level === null ? texts.unanswered : texts.level[level];
  return expected === null ? texts.gapNotExpected(has) : texts.gapBelow(has, texts.level[expected]);
}

function showsDetails({ code }: Failure): boolean {
  return code === 'missing-scope';
}

function figure(score: Score, nothing: string): string {
  return score.kind === 'scored' ? String(score.percent) : nothing;
}

function percentage(score: Score, texts: Catalogue): string {
  return score.kind === 'scored' ? texts.percent(score.percent) : texts.nothingToScore;
}

const bandVariants = { strong: 'success', developing: 'warning', weak: 'danger' } as const;

function bandTag({ band }: Assessment, texts: Catalogue): SummaryView['band'] {
  return band === null ? null : { label: texts.band[band], variant: bandVariants[band] };
}

function readinessTag(
  { stageReady }: Assessment,
  { deal }: Qualification,
  texts: Catalogue,
): SummaryView['readiness'] {
  if (stageReady === 'no_expectation' || deal.milestone === null) return null;
  const stage = texts.milestone[deal.milestone];
  return stageReady === 'yes'
    ? { label: texts.readyFor(stage), variant: 'success' }
    : { label: texts.notReadyFor(stage), variant: 'warning' };
}
