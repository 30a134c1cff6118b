import type { SettingsInForce } from '../configuring';
import { roles } from '../frameworks';
import type { DealRecord } from '../hubspot';
import { instantOf, liveProperty, namedProperty } from '../qualification';
import { propertiesToRead, propertiesWithHistory } from './deal-properties';
import { qualificationOf } from './deal-qualification';
import { CHANGED_AT, liveStanding, type LiveStanding } from './live-standing';
import { accountAround } from './open-deal';
import { putTogether } from './opened-deal';
import type { JudgingPorts } from './ports';
import { withRolesUnknown } from './roles-unknown';

/** A deal with how the figures that HubSpot keeps of it stand to ours; null where nobody can tell what ours are. */
export interface ComparedDeal {
  readonly id: string;
  readonly name: string;
  readonly standing: LiveStanding;
}

/**
 * Compares what HubSpot keeps of at most 50 deals with what the rules make of them: two calls, besides what is remembered. Writes
 * nothing; deals that are gone are left out.
 *
 * @param formulasChangedAt when one of the formulas was changed last; null when HubSpot does not say.
 */
export async function compareLive(
  dealIds: readonly string[],
  inForce: SettingsInForce,
  { ports, formulasChangedAt }: { readonly ports: JudgingPorts; readonly formulasChangedAt: Date | null },
): Promise<readonly ComparedDeal[]> {
  const { rulebook } = inForce;
  const live = [...Object.values(liveProperty), ...roles.map(namedProperty), CHANGED_AT];
  const [records, people, around] = await Promise.all([
    ports.deals.readMany({
      dealIds,
      properties: [...new Set(['dealname', ...propertiesToRead(rulebook), ...live])],
      historyOf: propertiesWithHistory(rulebook),
    }),
    ports.people.readMany(dealIds),
    accountAround(ports),
  ]);
  const asOf = ports.now();
  const compared = records.map(async (record): Promise<ComparedDeal> => {
    const own = { people: people.get(record.id) ?? [], dealsPerRepMonth: null };
    const opened = await withRolesUnknown(putTogether(record, { ...around, inForce }, own), ports);
    const canTell = opened.inForce.problem?.kind !== 'gone' && opened.rolesUnknown.length === 0;
    const changedAt = latest([changeOf(record), formulasChangedAt]);
    const standing = canTell ? liveStanding(record, qualificationOf(opened), { asOf, changedAt }) : null;
    return { id: record.id, name: record.properties['dealname'] ?? '', standing };
  });
  return Promise.all(compared);
}

function changeOf({ properties }: DealRecord): Date | null {
  const at = instantOf(properties[CHANGED_AT] ?? '');
  return at === null ? null : new Date(at);
}

function latest(instants: readonly (Date | null)[]): Date | null {
  const known = instants.flatMap((at) => (at === null ? [] : [at.getTime()]));
  return known.length === 0 ? null : new Date(Math.max(...known));
}
