import { dealProperty, isSameValue } from '../qualification';
import { qualificationOf } from './deal-qualification';
import { isClosed } from './framework-of-deal';
import { lookAgain } from './open-deal';
import type { OpenedDeal } from './opened-deal';
import type { JudgingPorts } from './ports';
import { scoreSoFar } from './figures';
import { areBehind, qualified, storeFigures, type QualifiedDeal } from './store-figures';

/** A deal after something was written on it. */
export interface LookedAfter {
  readonly deal: QualifiedDeal;
  /** As it was found right after the write; null when it could not be read, or not in time. */
  readonly seen: OpenedDeal | null;
  /** Whether it was closed between the read and the write. */
  readonly closedMeanwhile: boolean;
}

/**
 * Looks at an open deal after a write, since HubSpot writes whatever others did meanwhile: the figures are brought in line with all
 * the answers that are there now.
 *
 * @param around the deal as it was read, and as it should be now.
 * @param wrote when, and which figures HubSpot did not take.
 */
export async function lookAfterWriting(
  { before, expected }: { readonly before: OpenedDeal; readonly expected: OpenedDeal },
  { at, figuresLeft }: { readonly at: Date; readonly figuresLeft: readonly string[] },
  ports: JudgingPorts,
): Promise<LookedAfter> {
  const seen = await lookAgain(expected, ports);
  if (seen === null)
    return {
      deal: qualified(expected, areBehind(expected, ports.now(), figuresLeft)),
      ...{ seen, closedMeanwhile: false },
    };
  if (isClosed(seen.record)) {
    const deal = await storeFigures(closedWithScoreOf(before, at, seen), ports, figuresLeft);
    return { deal, seen, closedMeanwhile: true };
  }
  // Whoever saved after this looks after that: one of many who save at once makes the figures, not all of them.
  const deal = isSavedSince(seen, at)
    ? qualified(seen, figuresLeft.length > 0)
    : await storeFigures(seen, ports, figuresLeft);
  return { deal, seen, closedMeanwhile: false };
}

/** An answer that came too late is stored, and does not count in the score that the deal had when it was closed. */
function closedWithScoreOf(before: OpenedDeal, at: Date, seen: OpenedDeal): OpenedDeal {
  const score = scoreSoFar(before, qualificationOf(before), at);
  return { ...seen, closedWith: score === '' ? null : score };
}

function isSavedSince({ record }: OpenedDeal, at: Date): boolean {
  const [newest, ...older] = record.history[dealProperty.assessedAt] ?? [];
  const isMine = (value: string) => isSameValue('instant', value, at.toISOString());
  return newest !== undefined && !isMine(newest.value) && older.some(({ value }) => isMine(value));
}
