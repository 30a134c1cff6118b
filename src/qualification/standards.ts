/** The least score of the two upper bands, 0 to 100; what is below `developing` is weak. */
export interface BandThresholds {
  readonly strong: number;
  readonly developing: number;
}

/** What follows from a criterion below what the stage expects: the deal is listed as not ready, or the card only says so. */
export const belowExpectationValues = ['not_ready', 'informs'] as const;
export type BelowExpectation = (typeof belowExpectationValues)[number];

/** How strictly an account judges its deals. */
export interface Standards {
  readonly bands: BandThresholds;
  readonly belowExpectation: BelowExpectation;
}

// No source names a cut-off (docs/sources.md, "Scoring"): these are defaults, for ops to change.
export const defaultStandards: Standards = {
  bands: { strong: 70, developing: 40 },
  belowExpectation: 'not_ready',
};
