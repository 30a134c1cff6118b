import { table, textOf } from '../layout';
import { count } from '../numbers';
import { dealLines, dealRow } from './deal-lines';
import type { DealView } from './deal-view';
import type { ScoredDeals } from './score-deals';
import type { BroughtUpToDate, HowFar } from './score-many';

/** What a person reads: what was found on one side, what went wrong on the other. */
export interface Report {
  readonly out: string;
  readonly err: string;
}

/** Deals one after the other, each with all that is known of it. */
export function reportDeals({ deals, missing, written, refused, skipped, stopped }: ScoredDeals): Report {
  const shown = deals.map((view) => textOf(dealLines(view, written.includes(view.deal.id))));
  const absent = missing.map((id) => `There is no deal ${id}.`);
  const end = stopped === null ? [] : [stopped, 'It stopped there.'];
  const err = textOf([...absent, ...refusedLines(refused), ...skippedLines(skipped), ...end]);
  return { out: shown.join('\n'), err };
}

/** Deals a line each, and how many there are of which kind. */
export function reportMany(deals: readonly DealView[], howFar: HowFar, command: string): Report {
  const scored = deals.filter(({ score }) => score !== null).length;
  const differing = deals.filter((view) => view.differing.length > 0).length;
  const advice = differing === 0 ? '' : ` To store them: ${command} --write`;
  const out = textOf([
    ...table(deals.map(dealRow)),
    `${count(deals.length, 'deal')}, ${scored} with a score, ${differing} with stored figures that differ.${advice}`,
  ]);
  return { out, err: textOf(howFarLines(howFar, command)) };
}

/** How many deals were brought up to date. */
export function reportUpToDate(result: BroughtUpToDate, command: string): Report {
  const { judged, written, refused } = result;
  const how = `${count(judged, 'deal')} scored, ${written} brought up to date, ${refused.length} refused.`;
  return { out: textOf([how]), err: textOf([...refusedLines(refused), ...howFarLines(result, command)]) };
}

const SEARCH_LAGS =
  "The deals were found by HubSpot's search, which may be some seconds behind: for deals created or moved just now, run it " +
  'again in a minute.';

function howFarLines({ skipped, stopped, goOnAfter }: HowFar, command: string): readonly string[] {
  const next = goOnAfter === null ? command : `${command} --after ${goOnAfter}`;
  return [
    ...skippedLines(skipped),
    ...(stopped === null
      ? []
      : [stopped, 'It stopped there. Run it again: what is right already is left alone.']),
    ...(stopped === null && skipped.length === 0 ? [] : [`To go on from there: ${next}`]),
    SEARCH_LAGS,
  ];
}

function skippedLines(skipped: HowFar['skipped']): readonly string[] {
  return skipped.map(({ ids, message }) => {
    const which =
      ids.length === 1 ? `Deal ${ids[0]} was` : `${ids.length} deals, ${ids[0]} to ${ids.at(-1)}, were`;
    return `${which} skipped: ${message}`;
  });
}

function refusedLines(refused: ScoredDeals['refused']): readonly string[] {
  return refused.map(({ dealId, message }) => `Deal ${dealId}: ${message}`);
}
