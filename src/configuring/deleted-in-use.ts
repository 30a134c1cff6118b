import { evidenceProperty } from '../qualification';
import {
  answerPlace,
  entryOf,
  errorAt,
  ownFrameworkOf,
  type Settings,
  type SettingsIssue,
} from '../settings';
import type { ConfiguringPorts } from './ports';

interface DealsAsked extends Pick<ConfiguringPorts, 'countDealsWith'> {
  readonly dealProperties: () => Promise<readonly { readonly name: string }[]>;
}

/** Own frameworks that are no longer there although deals hold answers of them. */
export async function deletedInUse(
  before: Settings,
  after: Settings,
  { countDealsWith, dealProperties }: DealsAsked,
): Promise<readonly SettingsIssue[]> {
  const deleted = Object.keys(before.ownFrameworks).filter((id) => !Object.hasOwn(after.ownFrameworks, id));
  if (deleted.length === 0) return [];
  const known = new Set((await dealProperties()).map(({ name }) => name));
  const issues: SettingsIssue[] = [];
  for (const id of deleted) {
    // HubSpot refuses a search for a property that was never made.
    const properties = answersOf(before, id).filter((name) => known.has(name));
    const deals = properties.length === 0 ? 0 : await countDealsWith(properties);
    if (deals > 0)
      issues.push(errorAt(['ownFrameworks', id], 'inUse', before.ownFrameworks[id]?.label ?? id, deals));
  }
  return issues;
}

function answersOf(settings: Settings, id: string): readonly string[] {
  const criteria = ownFrameworkOf(settings.ownFrameworks, id)?.criteria ?? [];
  return criteria.flatMap((criterion) => {
    const evidence = evidenceProperty(id, criterion.id);
    // A mapped property is the account's own and says nothing of this framework.
    const isMapped = entryOf(entryOf(settings.mappings, id) ?? {}, criterion.id) !== undefined;
    return isMapped ? [evidence] : [answerPlace(settings, id, criterion.id).property, evidence];
  });
}
