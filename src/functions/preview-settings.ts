import type { DealRecord } from '../hubspot';
import {
  previewSettingsContract,
  type ChangedDeal,
  type PreviewSettingsReply,
  type PreviewSettingsRequest,
} from '../protocol/preview-settings';
import { pathWords, readSettings, rulebookOf } from '../settings';
import type { Dependencies } from '../judging/ports';
import { failure } from './failure';
import { surroundings, verdictOf } from '../judging/judge-deals';
import { propertiesToRead, rulingOfDeal } from '../judging/opened-deal';
import type { SettingsInForce } from '../configuring/settings-in-force';
import { serve } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = [
  'crm.objects.deals.read',
  'crm.objects.contacts.read',
  'crm.objects.custom.read',
] as const;

/** HubSpot's largest page of a search; with the people of these deals that is two calls, well within a function's ten seconds. */
const STRETCH = 200;

/** What settings that are not saved yet would make of a stretch of open deals, against those that hold. Writes nothing. */
export async function previewSettings(
  { settings: given, after }: PreviewSettingsRequest,
  dependencies: Dependencies,
): Promise<PreviewSettingsReply> {
  const read = readSettings(given);
  if (read.kind !== 'read') {
    const details = read.issues.map(({ path, message }) => `${pathWords(path)}: ${message.en}`);
    return failure('bad-request', details.join('; '), details);
  }
  const before = await dependencies.rulebooks.current();
  const changed: SettingsInForce = {
    rulebook: rulebookOf(read.settings, before.rulebook.revision),
    problem: null,
  };
  const names = [...propertiesToRead(before.rulebook), ...propertiesToRead(changed.rulebook), 'dealname'];
  const found = await dependencies.findDeals({
    which: 'open',
    after,
    properties: [...new Set(names)],
    limit: STRETCH,
  });
  const records = found.deals.map(({ id, properties }): DealRecord => ({ id, properties, history: {} }));
  const [people, around] = await Promise.all([
    dependencies.people.readMany(records.map(({ id }) => id)),
    surroundings(dependencies),
  ]);
  const asOf = dependencies.now();
  const judged = records.map((record): ChangedDeal => {
    const own = { ...around, people: people.get(record.id) ?? [] };
    return {
      id: record.id,
      name: record.properties['dealname'] ?? '',
      before: verdictOf(record, { ...own, inForce: before }, asOf),
      after: verdictOf(record, { ...own, inForce: changed }, asOf),
    };
  });
  const ambiguous = records.filter(
    (record) => rulingOfDeal(record, { ...around, rulebook: changed.rulebook }).matching.length > 1,
  );
  return {
    ok: true,
    judged: judged.length,
    changed: judged.filter(isDifferent),
    ambiguous: ambiguous.length,
    remaining: Math.max(0, found.remaining - judged.length),
    after: found.after,
  };
}

export const main = serve(previewSettingsContract, previewSettings);

function isDifferent({ before, after }: ChangedDeal): boolean {
  return (
    before.framework.id !== after.framework.id ||
    before.score !== after.score ||
    before.band !== after.band ||
    before.stageReady !== after.stageReady
  );
}
