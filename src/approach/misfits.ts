import type { Approach } from './approach';
import { bestApproach, isConfident } from './best-approach';
import { rounded } from './figure';
import { fitOf } from './fit';
import { signalsOf, type PipelineDeal } from './pipeline-deal';
import type { ApproachSettings } from './profile';
import type { RepWins } from './rep-wins';

/** The open deals that fit another approach best than the one their pipeline's won deals describe. */
export interface Misfits {
  /** The share of the judged deals, 0 to 100; null when none could be judged. */
  readonly percent: number | null;
  readonly deals: readonly { readonly id: string; readonly best: Approach }[];
  /** How many open deals enough is known of. */
  readonly judged: number;
  /** Ids of the open deals of which too little is known. */
  readonly unclear: readonly string[];
}

/** Judges open deals against an approach, each with what its own rep wins; a rep without a win yet is unknown, not slow. */
export function misfitsOf(
  open: readonly PipelineDeal[],
  described: Approach,
  wins: RepWins,
  settings: ApproachSettings,
): Misfits {
  const deals: { id: string; best: Approach }[] = [];
  const unclear: string[] = [];
  for (const deal of open) {
    const pace = deal.ownerId === null ? undefined : wins.perMonthOf.get(deal.ownerId);
    const fit = fitOf(signalsOf(deal, settings.currency, pace ?? null), settings);
    const best = bestApproach(fit);
    if (best === null || !isConfident(fit)) unclear.push(deal.id);
    else if (best !== described) deals.push({ id: deal.id, best });
  }
  const judged = open.length - unclear.length;
  return { percent: judged === 0 ? null : rounded((deals.length / judged) * 100, 0), deals, judged, unclear };
}
