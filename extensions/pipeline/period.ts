import { millisecondsInDay } from 'date-fns/constants';
import type { Period, PipelineDeal } from '../../src/approach';
import type { Inputs } from './inputs';

/** The stretch of time that was chosen; null while a date of it is missing. Dates are days in UTC, the last one belongs to it. */
export function periodOf(
  { period, from, to }: Pick<Inputs, 'period' | 'from' | 'to'>,
  deals: readonly PipelineDeal[],
  now: Date,
): Period | null {
  const end = now.toISOString();
  switch (period) {
    case '90-days':
      return { from: new Date(now.getTime() - 90 * millisecondsInDay).toISOString(), to: end };
    case '12-months':
      return { from: yearBefore(now).toISOString(), to: end };
    case 'all':
      return { from: earliest(deals) ?? end, to: end };
    case 'dates': {
      if (from === null || to === null) return null;
      const after = new Date(Date.parse(to) + millisecondsInDay);
      return { from: new Date(from).toISOString(), to: after.toISOString() };
    }
  }
}

/** The same day and time of the year before. */
export function yearBefore(now: Date): Date {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - 1);
  return then;
}

/** When the first deal was begun or closed. */
function earliest(deals: readonly PipelineDeal[]): string | null {
  let first = Infinity;
  for (const { createdAt, closedAt, outcome } of deals) {
    if (createdAt !== null) first = Math.min(first, Date.parse(createdAt));
    if (closedAt !== null && outcome !== 'open') first = Math.min(first, Date.parse(closedAt));
  }
  return Number.isFinite(first) ? new Date(first).toISOString() : null;
}
