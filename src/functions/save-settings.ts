import { evidenceProperty } from '../qualification';
import {
  saveSettingsContract,
  type SaveSettingsReply,
  type SaveSettingsRequest,
} from '../protocol/save-settings';
import {
  answerPlace,
  checkAgainstAccount,
  checkSettings,
  errorAt,
  hasErrors,
  ownFrameworkOf,
  readSettings,
  readStoredSettings,
  type Settings,
  type SettingsIssue,
} from '../settings';
import type { Dependencies } from '../judging/ports';
import { failure } from './failure';
import { serve } from './serve';
import { settingsAccount } from '../configuring/settings-account';
import { issuesOnWire, noteOf } from './settings-on-wire';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = [
  'crm.objects.deals.read',
  'crm.objects.custom.read',
  'crm.objects.custom.write',
  'crm.schemas.custom.read',
  'crm.schemas.custom.write',
  'crm.schemas.deals.write',
] as const;

/**
 * Saves settings as a new revision, whole or not at all: not with an error in them, not over what somebody else saved meanwhile,
 * not over what a newer Plumbline wrote, and not without an own framework that deals hold answers of.
 */
export async function saveSettings(
  { expectedRevision, settings: given, changedBy, summary }: SaveSettingsRequest,
  dependencies: Dependencies,
): Promise<SaveSettingsReply> {
  const read = readSettings(given);
  if (read.kind !== 'read') return invalid(read.issues);
  const { settings } = read;
  const issues = [
    ...checkSettings(settings),
    ...checkAgainstAccount(settings, await settingsAccount(dependencies)),
  ];
  if (hasErrors(issues)) return invalid(issues);

  const newest = await dependencies.settings.load();
  const before = newest === null ? null : readStoredSettings(newest.payload);
  if (before?.kind === 'newer')
    return failure('settings-newer', 'A newer Plumbline wrote the settings: update this one first.');
  // Somebody else's framework is not deleted by settings that were made before it: that is a conflict, which saving finds.
  if (before?.kind === 'read' && newest?.revision === expectedRevision) {
    const inUse = await deletedInUse(before.settings, settings, dependencies);
    if (inUse.length > 0) return invalid(inUse);
  }
  const payload = JSON.stringify(settings);
  const saved = await dependencies.settings.save({
    expectedRevision,
    payload,
    changedBy,
    summary,
    at: dependencies.now(),
  });
  if (saved.saved) return { ok: true, outcome: { kind: 'saved', note: noteOf(saved.revision) } };
  // Saved already, by a call whose reply was lost: trying again does no harm.
  if (saved.newest.payload === payload && saved.newest.changedBy === changedBy)
    return { ok: true, outcome: { kind: 'saved', note: noteOf(saved.newest) } };
  const theirs = readStoredSettings(saved.newest.payload);
  if (theirs.kind !== 'read')
    return failure('unexpected', 'What somebody else saved meanwhile cannot be read.');
  return { ok: true, outcome: { kind: 'conflict', newest: noteOf(saved.newest), settings: theirs.settings } };
}

export const main = serve(saveSettingsContract, saveSettings);

function invalid(issues: readonly SettingsIssue[]): SaveSettingsReply {
  return { ok: true, outcome: { kind: 'invalid', issues: issuesOnWire(issues) } };
}

/** Own frameworks that are no longer there although deals hold answers of them. */
export async function deletedInUse(
  before: Settings,
  after: Settings,
  { countDealsWith, dealProperties }: Dependencies,
): Promise<readonly SettingsIssue[]> {
  const deleted = Object.keys(before.ownFrameworks).filter((id) => !(id in after.ownFrameworks));
  if (deleted.length === 0) return [];
  const known = new Set((await dealProperties()).map(({ name }) => name));
  const issues: SettingsIssue[] = [];
  for (const id of deleted) {
    // HubSpot refuses a search for a property that was never made.
    const properties = answersOf(before, id).filter((name) => known.has(name));
    const deals = properties.length === 0 ? 0 : await countDealsWith(properties);
    if (deals > 0) issues.push(inUse(id, before.ownFrameworks[id]?.label ?? id, deals));
  }
  return issues;
}

function answersOf(settings: Settings, id: string): readonly string[] {
  const criteria = ownFrameworkOf(settings.ownFrameworks, id)?.criteria ?? [];
  return criteria.flatMap((criterion) => {
    const evidence = evidenceProperty(id, criterion.id);
    // A mapped property is the account's own and says nothing of this framework.
    const isMapped = settings.mappings[id]?.[criterion.id] !== undefined;
    return isMapped ? [evidence] : [answerPlace(settings, id, criterion.id).property, evidence];
  });
}

function inUse(id: string, label: string, deals: number): SettingsIssue {
  return errorAt(
    ['ownFrameworks', id],
    `"${label}" cannot be deleted: at least ${deals === 1 ? '1 deal holds' : `${deals} deals hold`} answers of it. Retire it instead.`,
    `"${label}" går inte att ta bort: minst ${deals === 1 ? '1 affär har' : `${deals} affärer har`} svar i det. Pensionera det i stället.`,
  );
}
