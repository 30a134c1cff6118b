import { roleLabels } from '../../../src/frameworks';
import type { Qualification } from '../../../src/protocol/qualification';
import {
  applies,
  breakdownOf,
  expectedLevel,
  expectedOf,
  isMet,
  isoDay,
  type Assessment,
  type BreakdownRow,
} from '../../../src/qualification';
import { dayWords } from '../../shared/dates';
import { numberWords } from '../../shared/words';
import type { CardWords } from '../words/card-words';
import { criterionLabels, stageName } from './names';

/** How the figures on a card come about, in words. */
export interface ScoreView {
  readonly rule: string;
  /** The parts that are multiplied; empty when the score is a plain mean. */
  readonly factors: readonly string[];
  readonly rows: readonly { readonly id: string; readonly criterion: string; readonly what: string }[];
  /** Completeness, readiness, weakest criterion, review date and bands, a sentence each. */
  readonly figures: readonly string[];
}

/** Unfolds an assessment to the answers, weights and dates it was made of. */
export function scoreView(qualification: Qualification, assessment: Assessment, words: CardWords): ScoreView {
  const { framework } = qualification;
  const { texts, language } = words;
  const { rows, factors } = breakdownOf(framework, assessment.criteria);
  return {
    rule: factors === null ? texts.byMean : texts.byProduct,
    factors: (factors ?? []).map(({ criterionIds, percent, weight }) =>
      texts.factor(criterionLabels(framework, criterionIds, language), percent, weight),
    ),
    rows: rows.map((row) => ({
      id: row.criterion.id,
      criterion: row.criterion.label[language],
      what: rowWords(row, qualification, words),
    })),
    figures: figureWords(qualification, assessment, words),
  };
}

function rowWords(row: BreakdownRow, { deal }: Qualification, words: CardWords): string {
  const { texts, language } = words;
  const { answer, level } = row;
  if (answer.state === 'not-applicable') return texts.level.na;
  const possible = numberWords(row.possiblePoints, words, 1);
  return [
    level === null ? texts.unanswered : texts.level[level],
    row.points === null ? texts.weighs(possible) : texts.earned(numberWords(row.points, words, 1), possible),
    ...lackWords(row, deal.milestone, words),
    ...(row.at === null || level === null ? [] : [dayWords(row.at, language)]),
  ].join(' · ');
}

// Why an answer given as proven counts as stated, else what the stage still needs of it.
function lackWords(
  { criterion, level, lacksPerson }: BreakdownRow,
  milestone: Qualification['deal']['milestone'],
  { texts, language }: CardWords,
): string[] {
  if (lacksPerson && criterion.person !== undefined)
    return [texts.gapPerson(roleLabels[criterion.person][language])];
  const expected = expectedLevel(criterion, milestone);
  return expected !== null && (level ?? 0) < expected ? [texts.needs(texts.level[expected])] : [];
}

function figureWords(qualification: Qualification, assessment: Assessment, words: CardWords): string[] {
  const { texts, language } = words;
  const { criteria, review } = assessment;
  const { deal, standards, settings } = qualification;
  const applicable = criteria.filter(applies);
  const answered = applicable.filter(({ level }) => level !== null).length;
  const stage = stageName(qualification, texts);
  const expected = expectedOf(criteria, deal.milestone, review.stale);
  return [
    texts.answeredOf(answered, applicable.length),
    ...(stage === null || expected.length === 0
      ? []
      : [texts.readyBecause(stage, expected.filter(isMet).length, expected.length)]),
    ...(assessment.weakest === null ? [] : [texts.weakest(assessment.weakest.label[language])]),
    ...(review.by === null || deal.closed ? [] : [reviewWords(review.by, qualification, words)]),
    ...closedWords(qualification, assessment, words),
    texts.bandFrom(standards.thresholds.strong, standards.thresholds.developing),
    settings.revision === 0 ? texts.judgedByDefaults : texts.judgedBy(settings.revision),
  ];
}

function reviewWords(
  by: string,
  { framework, timeZone }: Qualification,
  { texts, language }: CardWords,
): string {
  const days = framework.staleDays;
  const isPast = by < isoDay(Date.now(), timeZone);
  const day = dayWords(by, language);
  return isPast ? texts.reviewWasDue(day, days) : texts.reviewBy(day, days);
}

// The lines above it show the answers as they are; the score on the card is the one at close.
function closedWords({ scoreAtClose }: Qualification, { score }: Assessment, { texts }: CardWords): string[] {
  if (scoreAtClose === null || score.kind !== 'scored' || score.percent === scoreAtClose) return [];
  return [texts.changedSinceClose(String(score.percent))];
}
