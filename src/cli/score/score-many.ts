import type { SettingsInForce } from '../../configuring';
import { HubSpotError } from '../../hubspot';
import {
  isRefusal,
  judgeStretch,
  lookAtStretch,
  type JudgingPorts,
  type RefusedDeal,
  type Refusal,
} from '../../judging';
import type { Progress } from '../progress';
import { dealView, type DealView } from './deal-view';

export interface ManyDeals {
  readonly inForce: SettingsInForce;
  /** Null for those of all pipelines. */
  readonly pipelineId: string | null;
}

/** What became of bringing figures up to date. */
export interface BroughtUpToDate {
  readonly judged: number;
  readonly written: number;
  readonly refused: readonly RefusedDeal[];
  /** Why it did not come to the end; null when it did. */
  readonly stopped: string | null;
}

/** Looks at every open deal, and at closed ones whose score is not frozen yet. Writes nothing; `see` gets them as they come. */
export async function lookAtMany(
  many: ManyDeals,
  ports: JudgingPorts,
  { progress, see }: { readonly progress: Progress; readonly see: (deals: readonly DealView[]) => void },
): Promise<void> {
  await inStretches(progress, 'Reading deals', async (after) => {
    const { judged, ...rest } = done(await lookAtStretch(stretchOf(many, after), ports));
    const asOf = ports.now();
    see(judged.map((each) => dealView(each, asOf)));
    return { done: judged.length, ...rest };
  });
}

/** Stores the figures that changed, of the same deals. */
export async function bringUpToDate(
  many: ManyDeals,
  ports: JudgingPorts,
  progress: Progress,
): Promise<BroughtUpToDate> {
  let total: BroughtUpToDate = { judged: 0, written: 0, refused: [], stopped: null };
  await inStretches(progress, 'Scoring deals', async (from) => {
    const stretch = done(await judgeStretch(stretchOf(many, from), ports));
    const { judged, written, refused, remaining, after } = stretch;
    total = {
      judged: total.judged + judged,
      written: total.written + written,
      refused: [...total.refused, ...refused],
      stopped: null,
    };
    return { done: judged, remaining, after };
  }).catch((error: unknown) => {
    if (!(error instanceof HubSpotError)) throw error;
    total = { ...total, stopped: error.message };
  });
  return total;
}

function stretchOf({ inForce, pipelineId }: ManyDeals, after: string | null) {
  return pipelineId === null ? { after, inForce } : { after, inForce, pipelineId };
}

/** The command has looked before whether the account has our properties, which is all that is ever refused here. */
function done<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(outcome.message);
  return outcome;
}

interface Stretch {
  readonly done: number;
  readonly remaining: number;
  readonly after: string | null;
}

async function inStretches(
  progress: Progress,
  label: string,
  next: (after: string | null) => Promise<Stretch>,
): Promise<void> {
  let after: string | null = null;
  try {
    do {
      const stretch: Stretch = await next(after);
      if (after === null && stretch.done > 0) progress.start(label, stretch.done + stretch.remaining);
      if (stretch.done > 0) progress.advance(stretch.done);
      after = stretch.after;
    } while (after !== null);
  } finally {
    progress.stop();
  }
}
