import { table, textOf } from '../layout';
import { count } from '../numbers';
import { dealLines, dealRow } from './deal-lines';
import type { DealView } from './deal-view';
import type { ScoredDeals } from './score-deals';
import type { BroughtUpToDate } from './score-many';

/** What a person reads: what was found on one side, what went wrong on the other. */
export interface Report {
  readonly out: string;
  readonly err: string;
}

/** Deals one after the other, each with all that is known of it. */
export function reportDeals({ deals, missing, written, refused }: ScoredDeals): Report {
  const shown = deals.map((view) => textOf(dealLines(view, written.includes(view.deal.id))));
  const absent = missing.map((id) => `There is no deal ${id}.`);
  return { out: shown.join('\n'), err: textOf([...absent, ...refusedLines(refused)]) };
}

/** Deals a line each, and how many there are of which kind. */
export function reportMany(deals: readonly DealView[], command: string): string {
  const scored = deals.filter(({ score }) => score !== null).length;
  const differing = deals.filter((view) => view.differing.length > 0).length;
  const advice = differing === 0 ? '' : ` To store them: ${command} --write`;
  return textOf([
    ...table(deals.map(dealRow)),
    `${count(deals.length, 'deal')}, ${scored} with a score, ${differing} with stored figures that differ.${advice}`,
  ]);
}

/** How many deals were brought up to date. */
export function reportUpToDate({ judged, written, refused, stopped }: BroughtUpToDate): Report {
  const how = `${count(judged, 'deal')} scored, ${written} brought up to date, ${refused.length} refused.`;
  const why =
    stopped === null ? [] : [stopped, 'It stopped there. Run it again: what is right already is left alone.'];
  return { out: textOf([how]), err: textOf([...refusedLines(refused), ...why]) };
}

function refusedLines(refused: ScoredDeals['refused']): readonly string[] {
  return refused.map(({ dealId, message }) => `Deal ${dealId} was not written: ${message}`);
}
