import type { Text } from '../texts';
import type { Role } from './role';
import type { Topic } from './topic';

/** How far a deal has come, in the words of docs/glossary.md; each stage of a pipeline is one of them. */
export const milestones = [
  'discovery',
  'qualification',
  'evaluation',
  'proposal',
  'negotiation',
  'commit',
] as const;
export type Milestone = (typeof milestones)[number];

/** How well an answer is evidenced: 0 not there (asked, and there is none), 1 assumed, 2 stated by the buyer, 3 proven. */
export type Level = 0 | 1 | 2 | 3;

/** One item of a framework's checklist. */
export interface Criterion {
  /** Part of property names: lower case, digits and underscores. */
  readonly id: string;
  readonly label: Text;
  /** What counts as met, in one sentence. */
  readonly counts: Text;
  /** What each level looks like in practice for this criterion, one sentence each. */
  readonly levels: { readonly assumed: Text; readonly stated: Text; readonly proven: Text };
  /**
   * Two or three questions a rep can say aloud, in the order they lead on: the first finds out, the second gets it said in
   * the buyer's own words, the third asks for proof. Each can be asked at every stage: none names a moment that can be past,
   * or supposes what nobody has said yet.
   */
  readonly questions: readonly Text[];
  /** How reps usually get this criterion wrong; one that ops made may not say. */
  readonly misreading?: Text | undefined;
  /** Its share of the score is its share of all weights; ours add up to 100. At 0 it is asked and does not count. */
  readonly weight: number;
  /** The least level from a milestone on; it holds until a later milestone names a higher one. */
  readonly expected: Readonly<Partial<Record<Milestone, Level>>>;
  /** The person it is about: without a contact in that role it cannot be proven. */
  readonly person?: Role | undefined;
  /** What it asks about: criteria of other frameworks with the same topic correspond to it. */
  readonly topic?: Topic | undefined;
}

/** A sales methodology as a checklist on one deal. */
export interface Framework {
  readonly id: string;
  /** The method's own name, the same in every language. */
  readonly label: string;
  /** Who made it, and when. */
  readonly origin: Text;
  /** One that ops made may not say. */
  readonly goodFor?: Text | undefined;
  /** When another framework serves better. */
  readonly notFor?: Text | undefined;
  /** Days after which an answer should be asked again. */
  readonly staleDays: number;
  /**
   * Groups of criterion ids whose means are multiplied, so that one near zero sinks the score; each criterion is in one
   * group. Left out, the score is the weighted mean of all criteria.
   */
  readonly factors?: readonly (readonly string[])[] | undefined;
  readonly criteria: readonly Criterion[];
}
