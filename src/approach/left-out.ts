import type { DealsOfPeriod } from './deals-of-period';
import { cycleOf, valueOf, type PipelineDeal, type Unusable } from './pipeline-deal';

/** Deals that a figure leaves out, and why. */
export interface LeftOut {
  readonly from: 'everything' | 'deal-size' | 'cycle' | 'deals-per-rep';
  readonly why: Unusable | 'no-owner';
  readonly ids: readonly string[];
}

/** What the figures of a period leave out: closed deals of no date from everything, won deals from what they lack. */
export function leftOutOf({ won, undated }: DealsOfPeriod, currency: string): readonly LeftOut[] {
  return [
    ...byReason('everything', undated, () => 'no-dates'),
    ...byReason('deal-size', won, (deal) => valueOf(deal, currency)),
    ...byReason('cycle', won, cycleOf),
    ...byReason('deals-per-rep', won, ({ ownerId }) => (ownerId === null ? 'no-owner' : 0)),
  ];
}

/** Groups the deals that have a reason in place of a number. */
function byReason(
  from: LeftOut['from'],
  deals: readonly PipelineDeal[],
  read: (deal: PipelineDeal) => number | LeftOut['why'],
): readonly LeftOut[] {
  const ids = new Map<LeftOut['why'], string[]>();
  for (const deal of deals) {
    const why = read(deal);
    if (typeof why === 'number') continue;
    const those = ids.get(why);
    if (those === undefined) ids.set(why, [deal.id]);
    else those.push(deal.id);
  }
  return [...ids].map(([why, those]) => ({ from, why, ids: those }));
}
