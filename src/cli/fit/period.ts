import { addDays } from 'date-fns/addDays';
import type { Period } from '../../approach';
import { dayOf, isoDay, parseDay, startOfDay, type Day } from '../import/parse-date';
import type { FlagReading } from './flag-reading';

/** The flags that say which period. */
export interface PeriodFlags {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** First and last day of a period, both in it; null was not given. */
export interface Days {
  readonly first: Day | null;
  readonly last: Day | null;
}

/** Reads the days of a period. */
export function readDays({ from, to }: PeriodFlags, today: Date): FlagReading<Days> {
  const first = readDay('--from', from);
  const last = readDay('--to', to);
  const problems = [...first.problems, ...last.problems];
  const days = { first: first.value, last: last.value };
  return { value: days, problems: [...problems, ...orderProblem(days, today)] };
}

function readDay(flag: string, text: string | undefined): FlagReading<Day | null> {
  if (text === undefined) return { value: null, problems: [] };
  const day = parseDay(text.trim(), ['yyyy-MM-dd']);
  if (day.ok) return { value: day.value, problems: [] };
  return { value: null, problems: [`${flag}: "${text}" is no day. Write year, month and day: 2026-01-31.`] };
}

function orderProblem({ first, last }: Days, today: Date): readonly string[] {
  if (first === null) return [];
  const from = isoDay(first);
  if (last !== null && from > isoDay(last)) return [`--from: ${from} is after --to, ${isoDay(last)}.`];
  // In the farthest time zone it may be tomorrow already.
  const tomorrow = addDays(today, 1).toISOString().slice(0, 10);
  return last === null && from > tomorrow ? [`--from: ${from} has not come yet.`] : [];
}

/** The period of these days in the account's time zone: without a last day it ends now, without a first it is 12 months long. */
export function periodOf({ first, last }: Days, timeZone: string, now: Date): Period {
  const end = last === null ? null : nextDay(last);
  const to = end === null ? now : startOfDay(end, timeZone);
  const from = startOfDay(first ?? yearBefore(end ?? dayOf(now, timeZone)), timeZone);
  return { from: from.toISOString(), to: to.toISOString() };
}

/** The days of a period as they are said: `1 Jan 2017 to 31 Dec 2017`. */
export function periodInWords({ from, to }: Period, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone });
  // The end is the first instant that no longer belongs to it.
  return `${day.format(new Date(from))} to ${day.format(new Date(Date.parse(to) - 1))}`;
}

function nextDay(day: Day): Day {
  return dayOf(new Date(Date.UTC(day.year, day.month - 1, day.day + 1)), 'UTC');
}

function yearBefore({ year, ...day }: Day): Day {
  return { year: year - 1, ...day };
}
