import type { AnsweredLevel, PlannedAssessment } from './plan';

/** What a save says of one criterion: the new value, and the one that the card showed when it was changed. */
export interface AnswerChange {
  readonly criterionId: string;
  readonly level?: { readonly from: AnsweredLevel | null; readonly to: AnsweredLevel };
  readonly evidence?: { readonly from: string; readonly to: string };
}

/** The saves that `assessments`, the oldest first, are made of: for each what it changes. */
export function answerChanges(
  assessments: readonly PlannedAssessment[],
): readonly (readonly AnswerChange[])[] {
  const known = new Map<string, { readonly level: AnsweredLevel | null; readonly evidence: string }>();
  return assessments.map(({ answers }) =>
    answers.map(({ criterionId, level, evidence }) => {
      const before = known.get(criterionId) ?? { level: null, evidence: '' };
      known.set(criterionId, { level, evidence });
      return {
        criterionId,
        ...(level !== before.level && { level: { from: before.level, to: level } }),
        ...(evidence !== before.evidence && { evidence: { from: before.evidence, to: evidence } }),
      };
    }),
  );
}
