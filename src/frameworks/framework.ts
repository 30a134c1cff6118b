import type { Text } from '../texts';

/** How far a deal has come, in the words of product.md; each stage of a pipeline is one of them. */
export const milestones = [
  'discovery',
  'qualification',
  'evaluation',
  'proposal',
  'negotiation',
  'commit',
] as const;
export type Milestone = (typeof milestones)[number];

/** How well an answer is evidenced: 0 missing (asked, and it is not there), 1 assumed, 2 stated by the buyer, 3 proven. */
export type Level = 0 | 1 | 2 | 3;

/** One item of a framework's checklist. */
export interface Criterion {
  /** Part of property names: lower case, digits and underscores. */
  readonly id: string;
  readonly label: Text;
  /** The question a rep can say aloud to find out. */
  readonly question: Text;
  /** What counts as met, in one sentence. */
  readonly counts: Text;
  /** Share of the framework's 100. */
  readonly weight: number;
  /** The least level from a milestone on; it holds until a later milestone names a higher one. */
  readonly expected: Readonly<Partial<Record<Milestone, Level>>>;
}

/** A sales methodology as a checklist on one deal. */
export interface Framework {
  readonly id: string;
  /** The method's own name, the same in every language. */
  readonly label: string;
  readonly criteria: readonly Criterion[];
}
