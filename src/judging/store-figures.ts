import { HubSpotError, type DealRecord } from '../hubspot';
import { CHANGED_AT } from './deal-properties';
import { qualificationOf, type DealQualification } from './deal-qualification';
import { figuresToStore, isApproachLeft, omitFigures, type Figures } from './figures';
import { lookAgain } from './open-deal';
import type { OpenedDeal } from './opened-deal';
import type { JudgingPorts } from './ports';
import { writeFigures } from './write-what-can-be';

/** A deal with what the rules see of it. */
export interface QualifiedDeal {
  readonly opened: OpenedDeal;
  readonly qualification: DealQualification;
  /** Whether the stored figures could not be brought up to date, so that lists show older ones. */
  readonly figuresOutdated: boolean;
}

// Each round is a write and a look; further ones are needed only where many save the same deal at once.
const MAX_ROUNDS = 5;

/**
 * Stores the figures of a deal where they differ, and looks again after each write: somebody may have answered meanwhile, and
 * figures are right only of the answers beside them. Should that fail, the card still opens and says that lists show older figures.
 *
 * @param left names of figures that HubSpot does not take just now.
 */
export async function storeFigures(
  opened: OpenedDeal,
  ports: JudgingPorts,
  left: readonly string[] = [],
): Promise<QualifiedDeal> {
  let now = opened;
  let refused = left;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const figures = differing(now, ports.now(), refused);
    if (Object.keys(figures).length === 0) return qualified(now, areBehind(now, ports.now(), refused));
    try {
      refused = [...refused, ...(await writeFigures(now.record.id, figures, ports))];
    } catch (error) {
      if (!(error instanceof HubSpotError)) throw error;
      console.error(error.message);
      return qualified(now, true);
    }
    const seen = await lookAgain(now, ports);
    if (seen === null) {
      const at = ports.now();
      const written = withFigures(now, omitFigures(figures, refused), at);
      return qualified(written, areBehind(written, at, refused));
    }
    now = seen;
  }
  return qualified(now, true);
}

/** Whether the stored figures of a deal are not all that follows from what it holds. */
export function areBehind(opened: OpenedDeal, asOf: Date, left: readonly string[]): boolean {
  return (
    left.length > 0 ||
    isApproachLeft(opened, qualificationOf(opened)) ||
    Object.keys(differing(opened, asOf, left)).length > 0
  );
}

/** A deal as it is, with what the rules see of it. */
export function qualified(opened: OpenedDeal, figuresOutdated = false): QualifiedDeal {
  return { opened, qualification: qualificationOf(opened), figuresOutdated };
}

function differing(opened: OpenedDeal, asOf: Date, left: readonly string[]): Figures {
  const qualification = qualificationOf(opened);
  // What a framework that is gone made of the deal stays until somebody answers: looking at it says so, and touches nothing.
  // Nor is anything judged anew by settings that only stand in for newer ones.
  if (qualification.goneFramework !== null || opened.inForce.problem !== null) return {};
  return omitFigures(figuresToStore(opened, qualification, asOf), left);
}

/** A deal once these figures are stored, at that time. */
export function withFigures(opened: OpenedDeal, figures: Figures, at: Date): OpenedDeal {
  const properties = { ...opened.record.properties, ...figures, [CHANGED_AT]: at.toISOString() };
  const record: DealRecord = { ...opened.record, properties };
  return { ...opened, record };
}
