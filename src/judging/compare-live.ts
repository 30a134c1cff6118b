import type { SettingsInForce } from '../configuring';
import { liveProperties, propertiesToRead, propertiesWithHistory } from './deal-properties';
import { standingOf, type LiveStanding } from './live-standing';
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
  const [records, people, around] = await Promise.all([
    ports.deals.readMany({
      dealIds,
      properties: [...new Set(['dealname', ...propertiesToRead(rulebook), ...liveProperties])],
      historyOf: propertiesWithHistory(rulebook),
    }),
    ports.people.readMany(dealIds),
    accountAround(ports),
  ]);
  const asOf = ports.now();
  const compared = records.map(async (record): Promise<ComparedDeal> => {
    const own = { people: people.get(record.id) ?? [], dealsPerRepMonth: null };
    const opened = await withRolesUnknown(putTogether(record, { ...around, inForce }, own), ports);
    const standing = standingOf(opened, asOf, formulasChangedAt);
    return { id: record.id, name: record.properties['dealname'] ?? '', standing };
  });
  return Promise.all(compared);
}
