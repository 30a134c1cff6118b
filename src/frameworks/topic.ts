/**
 * What a criterion asks about, whatever its framework calls it. Two criteria of one topic correspond: when a deal changes
 * framework, the answer to one is offered for the other.
 */
export const topics = [
  /** How they do it today. */
  'situation',
  /** The problem they feel: pain, need, problem. */
  'need',
  /** What the problem costs if it stays. */
  'impact',
  /** What they want to gain, in figures or in their words: metrics, outcomes, payoff, value. */
  'outcome',
  /** What the solution must do or look like, as the buyer pictures it. */
  'vision',
  /** By what they compare and accept. */
  'decision_criteria',
  /** The steps, people and signatures up to a decision. */
  'decision_process',
  /** Who can say yes about the money: economic buyer, authority, power. */
  'power',
  /** Who inside works for us: champion, mobilizer, power sponsor. */
  'champion',
  /** The date by which it must work, and why. */
  'timing',
  /** Whether there is money. */
  'budget',
  /** What else the money or time could go to, and why us. */
  'competition',
  /** The agreed next steps. */
  'plan',
  /** Whether buyer and product suit each other. */
  'fit',
] as const;
export type Topic = (typeof topics)[number];
