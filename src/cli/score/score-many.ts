import { judgeDeals, judgeStretch, type Dependencies, type SettingsInForce } from '../../functions';
import { HubSpotError } from '../../hubspot';
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
  readonly refused: readonly { readonly dealId: string; readonly message: string }[];
  /** Why it did not come to the end; null when it did. */
  readonly stopped: string | null;
}

const STRETCH = 50;

/** Looks at every open deal, and at closed ones whose score is not frozen yet. Writes nothing; `see` gets them as they come. */
export async function lookAtMany(
  { inForce, pipelineId }: ManyDeals,
  dependencies: Dependencies,
  { progress, see }: { readonly progress: Progress; readonly see: (deals: readonly DealView[]) => void },
): Promise<void> {
  const { findDeals, now } = narrowed(dependencies, pipelineId);
  await inStretches(progress, 'Reading deals', async (after) => {
    const properties = ['hs_object_id'];
    const found = await findDeals({ which: 'unsettled', after, properties, limit: STRETCH });
    const ids = found.deals.map(({ id }) => id);
    const judged = await judgeDeals(ids, inForce, dependencies);
    const asOf = now();
    see(judged.map((each) => dealView(each, asOf)));
    return { done: ids.length, remaining: found.remaining - ids.length, after: found.after };
  });
}

/** Stores the figures that changed, of the same deals. */
export async function bringUpToDate(
  { inForce, pipelineId }: ManyDeals,
  dependencies: Dependencies,
  progress: Progress,
): Promise<BroughtUpToDate> {
  const connected = narrowed(dependencies, pipelineId);
  let total: BroughtUpToDate = { judged: 0, written: 0, refused: [], stopped: null };
  await inStretches(progress, 'Judging deals', async (from) => {
    const { judged, written, refused, remaining, after } = await judgeStretch(from, inForce, connected);
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

function narrowed(dependencies: Dependencies, pipelineId: string | null): Dependencies {
  if (pipelineId === null) return dependencies;
  return { ...dependencies, findDeals: (what) => dependencies.findDeals({ ...what, pipelineId }) };
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
