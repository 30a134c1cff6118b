import { bestApproach, isConfident } from './best-approach';
import { dealsOfPeriod, type DealsOfPeriod, type Period } from './deals-of-period';
import { figure, nothing, rounded, type Figure } from './figure';
import { fitOf, type Fit } from './fit';
import { leftOutOf, type LeftOut } from './left-out';
import { misfitsOf, type Misfits } from './misfits';
import { cycleOf, valueOf, type PipelineDeal } from './pipeline-deal';
import type { ApproachSettings } from './profile';
import { quartilesOf, type Quartiles } from './quartiles';
import { repWins } from './rep-wins';
import type { DealSignals } from './signal';
import { typicalDeal } from './typical-deal';

/** Why a pipeline has no such figure. */
export type WhyNothing =
  | 'no-period' // it ends before it begins
  | 'no-deals' // the pipeline is empty
  | 'no-wins'
  | 'nothing-closed'
  | 'no-open-deals'
  | 'no-usable-amount'
  | 'no-usable-dates'
  | 'no-owner'
  | 'too-little-known'
  | 'nothing-fits'; // what is known speaks for none of the approaches

/** What the deals of a pipeline say of how it sells in a period. */
export interface PipelineFigures {
  readonly counts: {
    readonly won: number;
    readonly lost: number;
    readonly open: number;
    readonly reps: number;
  };
  /** What won deals bring in a year, in the currency of the settings. */
  readonly dealSize: Figure<Quartiles, WhyNothing>;
  /** Days from creation to close of won deals. */
  readonly cycleDays: Figure<Quartiles, WhyNothing>;
  readonly dealsPerRepMonth: Figure<number, WhyNothing>;
  /** Won deals of the closed ones. */
  readonly winPercent: Figure<number, WhyNothing>;
  /** The typical won deal, not rounded: where a what-if begins. */
  readonly typical: DealSignals;
  /** How well the approaches suit the typical won deal. */
  readonly fit: Figure<Fit, WhyNothing>;
  readonly misfits: Figure<Misfits, WhyNothing>;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The figures of a pipeline's deals in a period. The settings must be in the account's currency (`inCurrency`); a deal in another
 * is left out of the deal size, not converted.
 */
export function pipelineFigures(
  deals: readonly PipelineDeal[],
  period: Period,
  settings: ApproachSettings,
): PipelineFigures {
  const of = dealsOfPeriod(deals, period);
  const { won, lost, open } = of;
  const { currency } = settings;
  const wins = repWins(of);
  const missing = (why: WhyNothing): WhyNothing => whyNothing(deals, of) ?? why;
  const ofWins = (why: WhyNothing): WhyNothing => missing(won.length === 0 ? 'no-wins' : why);
  const typical = typicalDeal(won, currency, wins.perRepMonth);
  const fit = fitOf(typical, settings);
  const best = bestApproach(fit);
  const described = isConfident(fit) ? best : null;
  const whyNone = fit.fits.length > 0 && best === null ? 'nothing-fits' : 'too-little-known';
  const closed = won.length + lost.length;
  return {
    counts: { won: won.length, lost: lost.length, open: open.length, reps: wins.reps },
    dealSize: spread(
      won.map((deal) => valueOf(deal, currency)),
      2,
      ofWins('no-usable-amount'),
    ),
    cycleDays: spread(won.map(cycleOf), 1, ofWins('no-usable-dates')),
    dealsPerRepMonth:
      wins.perRepMonth === null ? nothing(ofWins('no-owner')) : figure(rounded(wins.perRepMonth, 2)),
    winPercent:
      closed === 0 ? nothing(missing('nothing-closed')) : figure(rounded((won.length / closed) * 100, 0)),
    typical,
    fit: best === null ? nothing(ofWins(whyNone)) : figure(fit),
    misfits: misfits(),
    leftOut: leftOutOf(of, currency),
  };

  function misfits(): Figure<Misfits, WhyNothing> {
    if (open.length === 0) return nothing(missing('no-open-deals'));
    if (described === null) return nothing(ofWins(whyNone));
    return figure(misfitsOf(open, described, wins, settings));
  }
}

/** Why there is nothing at all, where that is so. */
function whyNothing(deals: readonly PipelineDeal[], { months }: DealsOfPeriod): WhyNothing | undefined {
  if (deals.length === 0) return 'no-deals';
  return months > 0 ? undefined : 'no-period';
}

function spread(
  values: readonly (number | string)[],
  decimals: number,
  why: WhyNothing,
): Figure<Quartiles, WhyNothing> {
  const quartiles = quartilesOf(values.filter((value) => typeof value === 'number'));
  if (quartiles === null) return nothing(why);
  const { lower, median, upper } = quartiles;
  return figure({
    lower: rounded(lower, decimals),
    median: rounded(median, decimals),
    upper: rounded(upper, decimals),
  });
}
