import type { Framework } from '../frameworks';

/** Every property Plumbline owns begins so; it writes no other. */
export const PROPERTY_PREFIX = 'qual_';

/** The property that holds a criterion's level. */
export function levelProperty(frameworkId: string, criterionId: string): string {
  return `${PROPERTY_PREFIX}${frameworkId}_${criterionId}`;
}

/** The property that holds the evidence behind a criterion's level. */
export function evidenceProperty(frameworkId: string, criterionId: string): string {
  return `${levelProperty(frameworkId, criterionId)}_evidence`;
}

/** The properties that hold a deal's answers under a framework: level and evidence of each criterion. */
export function answerProperties({ id, criteria }: Framework): readonly string[] {
  return criteria.flatMap((criterion) => [
    levelProperty(id, criterion.id),
    evidenceProperty(id, criterion.id),
  ]);
}

/** A criterion's value in `qual_gaps`. */
export function gapValue(frameworkId: string, criterionId: string): string {
  return `${frameworkId}_${criterionId}`;
}

/** The properties that say how a deal stands as a whole. */
export const dealProperty = {
  framework: 'qual_framework',
  score: 'qual_score',
  completeness: 'qual_completeness',
  band: 'qual_band',
  gaps: 'qual_gaps',
  nextQuestion: 'qual_next_question',
  stageReady: 'qual_stage_ready',
  assessedAt: 'qual_assessed_at',
  assessedBy: 'qual_assessed_by',
  reviewBy: 'qual_review_by',
  scoreAtClose: 'qual_score_at_close',
} as const;
