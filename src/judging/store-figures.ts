import { HubSpotError } from '../hubspot';
import { dealProperty } from '../qualification';
import { qualificationOf, type DealQualification } from './deal-qualification';
import { figuresToStore } from './figures';
import type { OpenedDeal } from './opened-deal';
import type { JudgingPorts } from './ports';

/** A deal with what the rules see of it. */
export interface QualifiedDeal {
  readonly opened: OpenedDeal;
  readonly qualification: DealQualification;
  /** Whether the stored figures could not be brought up to date, so that lists show older ones. */
  readonly figuresOutdated: boolean;
}

/**
 * Stores the figures of a deal that was only looked at, where they changed. Should that fail, the card still opens and says that
 * lists show older figures.
 */
export async function storeFigures(
  opened: OpenedDeal,
  { deals, now }: Pick<JudgingPorts, 'deals' | 'now'>,
): Promise<QualifiedDeal> {
  const qualification = qualificationOf(opened);
  const looked = { opened, qualification, figuresOutdated: false };
  // What a framework that is gone made of the deal stays until somebody answers: looking at it says so, and touches nothing.
  // Nor is anything judged anew by settings that only stand in for newer ones.
  if (qualification.goneFramework !== null || opened.inForce.problem !== null) return looked;
  const figures = figuresToStore(opened, qualification, now());
  if (Object.keys(figures).length === 0) return looked;
  try {
    await deals.write(opened.record.id, figures);
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    console.error(error.message);
    return { ...looked, figuresOutdated: true };
  }
  const frozen = figures[dealProperty.scoreAtClose] ?? '';
  return frozen === ''
    ? looked
    : { ...looked, qualification: { ...qualification, scoreAtClose: Number(frozen) } };
}
