/**
 * Where the two upper bands begin, 0 to 100: how much of what a deal's stage expects is there, or its score where the stage
 * expects nothing. What is below `developing` is weak.
 */
export interface Thresholds {
  readonly strong: number;
  readonly developing: number;
}

/** What follows from a criterion below what the stage expects: the deal is listed as not ready, or the card only says so. */
export const belowExpectationValues = ['not_ready', 'informs'] as const;
export type BelowExpectation = (typeof belowExpectationValues)[number];

/** How strictly an account judges its deals. */
export interface Standards {
  readonly thresholds: Thresholds;
  readonly belowExpectation: BelowExpectation;
}

// No source names a cut-off (docs/sources.md, "Scoring"): these are defaults, for ops to change. A deal whose every answer is stated
// where its stage wants proof has 67 %, and is still on its way.
export const defaultStandards: Standards = {
  thresholds: { strong: 80, developing: 60 },
  belowExpectation: 'not_ready',
};
