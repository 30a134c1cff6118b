import { storedValue, type DealRecord } from '../hubspot';
import type { SettingsInForce } from '../configuring';
import { propertiesToRead, propertiesWithHistory } from './deal-properties';
import { ifThereIsTime } from './if-there-is-time';
import { putTogether, type OpenedDeal, type Surroundings } from './opened-deal';
import type { JudgingPorts } from './ports';
import { withRolesUnknown } from './roles-unknown';
import { knownWins, winsCounter } from './wins';

/**
 * Reads a deal: the settings, its people, the pipelines and the account at once, of which all but the people are remembered for a
 * while, and last the deal with the properties that the settings name: what is written next is based on that. Its owner's wins are
 * as far as they are known; countWins() counts them. Null when there is no such deal.
 *
 * @param seenRevision of the settings, that the caller knows of; see RulebookSource.
 */
export async function openDeal(
  dealId: string,
  ports: JudgingPorts,
  seenRevision = 0,
): Promise<OpenedDeal | null> {
  const reading = async () => {
    const [inForce, around] = await Promise.all([
      ports.rulebooks.current(seenRevision),
      accountAround(ports),
    ]);
    return { inForce, around, record: await readRecord(dealId, inForce, ports) };
  };
  const [people, { inForce, around, record }] = await Promise.all([ports.people.read(dealId), reading()]);
  if (record === null) return null;
  const own = { people, dealsPerRepMonth: knownWins(record, ports) };
  return withRolesUnknown(putTogether(record, { ...around, inForce }, own), ports);
}

/** The same deal as it is stored now; null when it cannot be read, or not in time for the reply. */
export async function lookAgain(opened: OpenedDeal, ports: JudgingPorts): Promise<OpenedDeal | null> {
  const { id } = opened.record;
  const look = () => Promise.all([readRecord(id, opened.inForce, ports), accountAround(ports)]);
  const [record, around] = (await ifThereIsTime(look)) ?? [null, null];
  if (record === null) return null;
  const { inForce, people, rolesUnknown, rolesWithoutLabel, dealsPerRepMonth } = opened;
  const sameOwner =
    storedValue(record, 'hubspot_owner_id') === storedValue(opened.record, 'hubspot_owner_id');
  return putTogether(
    record,
    { ...around, inForce },
    {
      ...{ people, rolesUnknown, rolesWithoutLabel },
      dealsPerRepMonth: sameOwner ? dealsPerRepMonth : knownWins(record, ports),
    },
  );
}

/** The deal with the wins of its owner: a search, unless they are known. */
export async function countWins(opened: OpenedDeal, ports: JudgingPorts): Promise<OpenedDeal> {
  return { ...opened, dealsPerRepMonth: await winsCounter(ports)(opened.record) };
}

/** What the account itself says for all its deals. */
export async function accountAround({
  pipelines,
  account,
}: Pick<JudgingPorts, 'pipelines' | 'account'>): Promise<Omit<Surroundings, 'inForce'>> {
  const [known, { companyCurrency, timeZone }] = await Promise.all([pipelines.list(), account.read()]);
  return { pipelines: known, currency: companyCurrency ?? null, timeZone };
}

function readRecord(
  dealId: string,
  { rulebook }: SettingsInForce,
  { deals }: JudgingPorts,
): Promise<DealRecord | null> {
  return deals.read({
    dealId,
    properties: propertiesToRead(rulebook),
    historyOf: propertiesWithHistory(rulebook),
  });
}
