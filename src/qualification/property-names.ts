import type { Role } from '../frameworks';

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
  settingsRevision: 'qual_settings_revision',
} as const;

/** All that HubSpot works out itself begins so: the figures, and what they are made of. */
export const LIVE_PREFIX = `${PROPERTY_PREFIX}live_`;

/** The figures that HubSpot can keep itself, in calculated properties: one each, whatever the framework. */
export const liveProperty = {
  score: 'qual_live_score',
  completeness: 'qual_live_completeness',
  band: 'qual_live_band',
  ready: 'qual_live_ready',
} as const;
export type LiveFigure = keyof typeof liveProperty;

/** Those of which lists are made first come first. */
export const liveFigures = [
  'score',
  'ready',
  'band',
  'completeness',
] as const satisfies readonly LiveFigure[];

/** Stored, 1 or 0, whether a contact is named for a role: formulas do not see the labels of associations. */
export const namedProperty = (role: Role): string => `${PROPERTY_PREFIX}${role}_named`;

/** The deal properties that the selling approach is kept in, and what the card asks for it. */
export const approachProperty = {
  approach: 'qual_approach',
  fit: 'qual_approach_fit',
  awareness: 'qual_buyer_awareness',
  vendors: 'qual_vendors_compared',
  proofOfConcept: 'qual_proof_of_concept',
  executiveIssue: 'qual_executive_issue',
  namedAccount: 'qual_named_account',
} as const;
