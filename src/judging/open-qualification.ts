import { countWins, openDeal } from './open-deal';
import type { JudgingPorts } from './ports';
import { noSuchDeal, type Refusal } from './refusal';
import { storeFigures, type QualifiedDeal } from './store-figures';

/**
 * Reads a deal's answers. Figures that no longer say what the deal is worth (its stage moved, it was closed) are stored
 * anew on the way, so that lists follow what one has looked at.
 *
 * @param seenRevision of the settings, that the caller knows of; see RulebookSource.
 */
export async function openQualification(
  dealId: string,
  seenRevision: number,
  ports: JudgingPorts,
): Promise<QualifiedDeal | Refusal> {
  const opened = await openDeal(dealId, ports, seenRevision);
  return opened === null ? noSuchDeal(dealId) : storeFigures(await countWins(opened, ports), ports);
}
