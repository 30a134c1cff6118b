import type { Text } from '../texts';

/** The five ways of selling, from the smallest deals to the largest (sales-methods, 4). */
export const approaches = [
  'self_service',
  'transactional',
  'solution',
  'consultative',
  'provocative',
] as const;
export type Approach = (typeof approaches)[number];

/** What an approach means for somebody who sells that way. */
export interface ApproachGuide {
  readonly id: Approach;
  readonly label: Text;
  /** What the buyer knows and wants. */
  readonly buyer: Text;
  /** Who should sell. */
  readonly who: Text;
  /** How to go about it. */
  readonly how: Text;
  /** What to do on this deal, in order. */
  readonly steps: readonly Text[];
  /** Ids of the frameworks that go with it; the first is the one to begin with. None: no checklist is worth its time. */
  readonly frameworks: readonly string[];
}
