import { previewStretch, type ChangedDeal, type JudgingPorts, type PreviewedStretch } from '../../judging';
import type { Settings } from '../../settings';
import type { Progress } from '../progress';

/** What settings would make of the open deals. */
export interface Preview {
  readonly open: number;
  /** Those that come out differently, whatever it is that differs. */
  readonly changed: number;
  readonly otherFramework: number;
  readonly bandUp: number;
  readonly bandDown: number;
  /** Those that had a score and would have none, because nobody answered by the framework that would rule. */
  readonly withoutScore: number;
  readonly notReady: number;
  readonly ready: number;
  /** Deals that match more than one rule of their pipeline. */
  readonly ambiguous: number;
  readonly examples: readonly ChangedDeal[];
}

const EXAMPLES = 5;

/** Judges every open deal by settings that are not saved, against those that hold. Writes nothing. */
export async function previewDeals(
  settings: Settings,
  ports: JudgingPorts,
  progress: Progress,
): Promise<Preview> {
  const changed: ChangedDeal[] = [];
  let open = 0;
  let ambiguous = 0;
  let after: string | null = null;
  try {
    do {
      const stretch: PreviewedStretch = await previewStretch(settings, after, ports);
      const total = stretch.judged + stretch.remaining;
      if (after === null && total > 0) progress.start('Scoring open deals', total);
      if (stretch.judged > 0) progress.advance(stretch.judged);
      changed.push(...stretch.changed);
      open += stretch.judged;
      ambiguous += stretch.ambiguous;
      after = stretch.after;
    } while (after !== null);
  } finally {
    progress.stop();
  }
  return { open, ambiguous, ...tallied(changed) };
}

function tallied(changed: readonly ChangedDeal[]): Omit<Preview, 'open' | 'ambiguous'> {
  const count = (is: (deal: ChangedDeal) => boolean) => changed.filter(is).length;
  return {
    changed: changed.length,
    otherFramework: count(({ before, after }) => before.framework.id !== after.framework.id),
    bandUp: count((deal) => bandStep(deal) > 0),
    bandDown: count((deal) => bandStep(deal) < 0),
    withoutScore: count(({ before, after }) => before.score !== null && after.score === null),
    notReady: count((deal) => becomes('no', deal)),
    ready: count((deal) => becomes('yes', deal)),
    examples: changed.slice(0, EXAMPLES),
  };
}

const bands = ['weak', 'developing', 'strong'] as const;

/** How many bands a deal rises; 0 for one without a band before or after. */
function bandStep({ before, after }: ChangedDeal): number {
  if (before.band === null || after.band === null) return 0;
  return bands.indexOf(after.band) - bands.indexOf(before.band);
}

function becomes(readiness: 'yes' | 'no', { before, after }: ChangedDeal): boolean {
  return after.stageReady === readiness && before.stageReady !== readiness;
}
