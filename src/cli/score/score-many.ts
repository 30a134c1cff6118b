import type { SettingsInForce } from '../../configuring';
import { HubSpotError } from '../../hubspot';
import {
  findStretch,
  isRefusal,
  judgeDeals,
  storeJudged,
  type JudgingPorts,
  type RefusedDeal,
  type Refusal,
} from '../../judging';
import { isPassing } from '../passing-failure';
import type { Progress } from '../progress';
import { untilCertain } from '../until-certain';
import { dealView, type DealView } from './deal-view';

export interface ManyDeals {
  readonly inForce: SettingsInForce;
  /** Null for those of all pipelines. */
  readonly pipelineId: string | null;
  /** A deal id: only those after it. Null for all. */
  readonly after: string | null;
}

/** How far it came. */
export interface HowFar {
  /** Deals that could not be looked at or written, though tried again and again; those after them were. */
  readonly skipped: readonly SkippedDeals[];
  /** Why it did not come to the end; null when it did. */
  readonly stopped: string | null;
  /** The last deal before the first that was skipped, or before the stop; null when there was none before, and when all went well. */
  readonly goOnAfter: string | null;
}

export interface SkippedDeals {
  readonly ids: readonly string[];
  readonly message: string;
}

/** What became of bringing figures up to date. */
export interface BroughtUpToDate extends HowFar {
  readonly judged: number;
  readonly written: number;
  readonly refused: readonly RefusedDeal[];
}

/** Looks at every open deal, and at closed ones whose score is not frozen yet. Writes nothing; `see` gets them as they come. */
export async function lookAtMany(
  many: ManyDeals,
  ports: JudgingPorts,
  { progress, see }: { readonly progress: Progress; readonly see: (deals: readonly DealView[]) => void },
): Promise<HowFar> {
  const walk = { many, ports, progress, label: 'Reading deals' };
  return throughStretches(walk, async (ids) => {
    const judged = await untilCertain(() => judgeDeals(ids, many.inForce, ports));
    const asOf = ports.now();
    see(judged.map((each) => dealView(each, asOf)));
  });
}

/** Stores the figures that changed, of the same deals. */
export async function bringUpToDate(
  many: ManyDeals,
  ports: JudgingPorts,
  progress: Progress,
): Promise<BroughtUpToDate> {
  const total = { judged: 0, written: 0, refused: new Array<RefusedDeal>() };
  const walk = { many, ports, progress, label: 'Scoring deals' };
  const howFar = await throughStretches(walk, async (ids) => {
    const judged = await untilCertain(() => judgeDeals(ids, many.inForce, ports));
    // The same figures once more change nothing.
    const { written, refused } = await storeJudged(judged, ports, untilCertain);
    total.judged += judged.length;
    total.written += written.length;
    total.refused.push(...refused);
  });
  return { ...total, ...howFar };
}

interface Walk {
  readonly many: ManyDeals;
  readonly ports: JudgingPorts;
  readonly progress: Progress;
  readonly label: string;
}

// More than a hiccup: HubSpot is down, and each further stretch would only cost half a minute.
const MOST_SKIPPED_IN_A_ROW = 3;

/**
 * Does something with one stretch of deals after another. A stretch that fails for a reason that passes, after all that is done
 * against such, is skipped; any other failure ends the walk.
 */
async function throughStretches(
  { many, ports, progress, label }: Walk,
  work: (ids: readonly string[]) => Promise<void>,
): Promise<HowFar> {
  const skipped: SkippedDeals[] = [];
  let inARow = 0;
  let goOnAfter: string | null = null;
  const shown = progressThrough(progress, label);
  let after = many.after;
  const stop = (stopped: string | null): HowFar => ({
    skipped,
    stopped,
    goOnAfter: skipped.length > 0 ? goOnAfter : stopped === null ? null : after,
  });
  try {
    for (;;) {
      const found = foundOrThrown(await findStretch(stretchOf(many, after), ports));
      const ids = found.deals.map(({ id }) => id);
      if (ids.length > 0) shown.begin(found.remaining);
      const failed = await failureOf(() => work(ids));
      if (failed !== null && skipped.length === 0) goOnAfter = after;
      if (failed !== null) skipped.push({ ids, message: failed.message });
      inARow = failed === null ? 0 : inARow + 1;
      if (inARow === MOST_SKIPPED_IN_A_ROW) return stop(failed?.message ?? null);
      shown.stillToCome(found.remaining - ids.length);
      if (found.after === null) return stop(null);
      after = found.after;
    }
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    return stop(error.message);
  } finally {
    progress.stop();
  }
}

/** Closed deals that nobody answered are passed over, and count as done. */
function progressThrough(progress: Progress, label: string) {
  let total: number | null = null;
  let done = 0;
  return {
    begin: (remaining: number) => {
      if (total === null) progress.start(label, remaining);
      total ??= remaining;
    },
    stillToCome: (remaining: number) => {
      if (total === null) return;
      progress.advance(total - remaining - done);
      done = total - remaining;
    },
  };
}

async function failureOf(work: () => Promise<void>): Promise<HubSpotError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof HubSpotError && isPassing(error)) return error;
    throw error;
  }
}

function stretchOf({ inForce, pipelineId }: ManyDeals, after: string | null) {
  return pipelineId === null ? { after, inForce } : { after, inForce, pipelineId };
}

/** The command has looked before whether the account has our properties, which is all that is ever refused here. */
function foundOrThrown<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(outcome.message);
  return outcome;
}
