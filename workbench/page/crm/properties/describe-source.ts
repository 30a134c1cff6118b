import type { Owner, PropertyVersion } from '../api/schemas';
import { ownerName } from '../format/account-schema';

type Source = Pick<PropertyVersion, 'sourceType' | 'sourceId' | 'sourceLabel' | 'updatedByUserId'>;

/** Who or what set a value: the user's name, the app's, or HubSpot's word for the kind of source in lower case. */
export function describeSource(source: Source, owners: readonly Owner[]): string {
  const { sourceType, sourceId, sourceLabel, updatedByUserId } = source;
  const userId = updatedByUserId ?? Number(/^userId:(\d+)$/.exec(sourceId ?? '')?.[1]);
  const owner = owners.find((candidate) => candidate.userId === userId);
  if (owner !== undefined) return ownerName(owner);
  if (sourceLabel) return sourceLabel;
  const kind = sourceType.toLowerCase().replaceAll('_', ' ');
  return sourceId ? `${kind} (${sourceId})` : kind;
}
