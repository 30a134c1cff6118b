import { HubSpotError, storedValue, type DealRecord } from '../hubspot';
import { propertiesToRead, propertiesWithHistory } from './deal-properties';
import { putTogether, type OpenedDeal, type Surroundings } from './opened-deal';
import type { JudgingPorts } from './ports';

/**
 * Reads a deal: the settings, its people, the pipelines and the account at once, of which all but the people are remembered for a
 * while, then the deal with the properties that the settings name, and a search for its owner's wins, remembered too. Null when
 * there is no such deal.
 *
 * @param seenRevision of the settings, that the caller knows of; see RulebookSource.
 */
export async function openDeal(
  dealId: string,
  ports: JudgingPorts,
  seenRevision = 0,
): Promise<OpenedDeal | null> {
  const reading = ports.rulebooks.current(seenRevision).then(async (inForce) => {
    const { rulebook } = inForce;
    const request = { properties: propertiesToRead(rulebook), historyOf: propertiesWithHistory(rulebook) };
    return { inForce, record: await ports.deals.read({ dealId, ...request }) };
  });
  const [{ inForce, record }, people, around] = await Promise.all([
    reading,
    ports.people.read(dealId),
    accountAround(ports),
  ]);
  if (record === null) return null;
  const dealsPerRepMonth = await winsOfOwner(record, ports);
  return putTogether(record, { ...around, inForce }, { people, dealsPerRepMonth });
}

/** What the account itself says for all its deals. */
export async function accountAround({
  pipelines,
  account,
}: Pick<JudgingPorts, 'pipelines' | 'account'>): Promise<Omit<Surroundings, 'inForce'>> {
  const [known, { companyCurrency }] = await Promise.all([pipelines.list(), account.read()]);
  return { pipelines: known, currency: companyCurrency ?? null };
}

// Searches are few for a whole account: without this one the card knows one signal less, which is no reason to fail.
export async function winsOfOwner(
  record: DealRecord,
  { winRates, now }: Pick<JudgingPorts, 'winRates' | 'now'>,
): Promise<number | null> {
  const ownerId = storedValue(record, 'hubspot_owner_id');
  if (ownerId === null) return null;
  try {
    const perMonth = await winRates.perMonth(ownerId, now());
    // A rep without a win yet is unknown, not slow, as in a pipeline's figures.
    return perMonth === 0 ? null : perMonth;
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    console.error(error.message);
    return null;
  }
}
