import type { SettingsInForce } from '../configuring';
import type { Framework } from '../frameworks';
import { HubSpotError, storedValue, type DealRecord, type NamedPerson, type Pipeline } from '../hubspot';
import { propertiesNeeded, propertiesToRead, propertiesWithHistory } from './deal-properties';
import { frameworkOfDeal } from './framework-of-deal';
import type { JudgingPorts } from './ports';

/** A deal with all that judging it takes, as HubSpot gave it. */
export interface OpenedDeal {
  readonly record: DealRecord;
  readonly inForce: SettingsInForce;
  readonly framework: Framework;
  readonly people: readonly NamedPerson[];
  /** Null for a deal without pipeline, or when the account has it no more. */
  readonly pipeline: Pipeline | null;
  /** The account's, ISO code; null when HubSpot does not say. */
  readonly currency: string | null;
  /** Deals its owner wins a month; null without an owner, without a win yet, or when it could not be counted. */
  readonly dealsPerRepMonth: number | null;
}

/** What the deals of an account have in common when they are judged. */
export interface Surroundings {
  readonly inForce: SettingsInForce;
  readonly pipelines: readonly Pipeline[];
  readonly currency: string | null;
}

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

/** The deal's stage in its pipeline; null without one, and when the account has it no more. */
export function stageOf({ record, pipeline }: OpenedDeal): Pipeline['stages'][number] | null {
  const stageId = storedValue(record, 'dealstage');
  return pipeline?.stages.find(({ id }) => id === stageId) ?? null;
}

/** The properties that the deal's framework and its figures are kept in, and the account does not define. */
export function propertiesMissing({ record, framework, inForce }: OpenedDeal): readonly string[] {
  const needed = propertiesNeeded(inForce.rulebook.settings, framework);
  return needed.filter((name) => !(name in record.properties));
}

/** A deal's record with what it is judged by. */
export function putTogether(
  record: DealRecord,
  surroundings: Surroundings,
  own: Pick<OpenedDeal, 'people' | 'dealsPerRepMonth'>,
): OpenedDeal {
  const { inForce, pipelines, currency } = surroundings;
  const pipelineId = storedValue(record, 'pipeline');
  const pipeline = pipelines.find(({ id }) => id === pipelineId) ?? null;
  return { record, inForce, framework: frameworkOfDeal(record, surroundings), pipeline, currency, ...own };
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
