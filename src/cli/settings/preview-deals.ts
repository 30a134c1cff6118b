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
const nothingYet: Preview = {
  open: 0,
  changed: 0,
  otherFramework: 0,
  bandUp: 0,
  bandDown: 0,
  withoutScore: 0,
  notReady: 0,
  ready: 0,
  ambiguous: 0,
  examples: [],
};

/** Judges every open deal by settings that are not saved, against those that hold. Writes nothing. */
export async function previewDeals(
  settings: Settings,
  ports: JudgingPorts,
  progress: Progress,
): Promise<Preview> {
  let preview = nothingYet;
  let after: string | null = null;
  try {
    do {
      const stretch: PreviewedStretch = await previewStretch(settings, after, ports);
      const total = stretch.judged + stretch.remaining;
      if (after === null && total > 0) progress.start('Scoring open deals', total);
      if (stretch.judged > 0) progress.advance(stretch.judged);
      preview = added(preview, stretch);
      after = stretch.after;
    } while (after !== null);
  } finally {
    progress.stop();
  }
  return preview;
}

function added(before: Preview, stretch: PreviewedStretch): Preview {
  const { changed } = stretch;
  const count = (is: (deal: ChangedDeal) => boolean) => changed.filter(is).length;
  return {
    open: before.open + stretch.judged,
    changed: before.changed + changed.length,
    otherFramework:
      before.otherFramework + count((deal) => deal.before.framework.id !== deal.after.framework.id),
    bandUp: before.bandUp + count((deal) => bandStep(deal) > 0),
    bandDown: before.bandDown + count((deal) => bandStep(deal) < 0),
    withoutScore:
      before.withoutScore + count((deal) => deal.before.score !== null && deal.after.score === null),
    notReady: before.notReady + count((deal) => becomes('no', deal)),
    ready: before.ready + count((deal) => becomes('yes', deal)),
    ambiguous: before.ambiguous + stretch.ambiguous,
    examples: [...before.examples, ...changed].slice(0, EXAMPLES),
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
