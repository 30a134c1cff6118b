import { millisecondsInDay } from 'date-fns/constants';
import type { PipelineDeal } from './pipeline-deal';

/** A stretch of time by two instants, ISO 8601: the first belongs to it, the last does not. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Won and lost deals are those closed in the period; open deals those that are open now and were begun before its end. */
export interface DealsOfPeriod {
  readonly won: readonly PipelineDeal[];
  readonly lost: readonly PipelineDeal[];
  readonly open: readonly PipelineDeal[];
  /** Closed deals without a close date, which belong to no period. */
  readonly undated: readonly PipelineDeal[];
  /** How long it is; 0 when it ends before it begins. */
  readonly months: number;
}

const MONTH_MS = (365.25 / 12) * millisecondsInDay;

export function dealsOfPeriod(deals: readonly PipelineDeal[], { from, to }: Period): DealsOfPeriod {
  const [fromMs, toMs] = [Date.parse(from), Date.parse(to)];
  const closed = deals.filter(({ outcome }) => outcome !== 'open');
  const inside = closed.filter(({ closedAt }) => {
    const closedMs = closedAt === null ? Number.NaN : Date.parse(closedAt);
    return closedMs >= fromMs && closedMs < toMs;
  });
  return {
    won: inside.filter(({ outcome }) => outcome === 'won'),
    lost: inside.filter(({ outcome }) => outcome === 'lost'),
    open: deals.filter(
      ({ outcome, createdAt }) => outcome === 'open' && (createdAt === null || Date.parse(createdAt) < toMs),
    ),
    undated: closed.filter(({ closedAt }) => closedAt === null),
    months: Math.max(0, (toMs - fromMs) / MONTH_MS),
  };
}
