import type { ObjectTypeId } from '../api/object-types';
import type { Problem } from '../api/result';
import type { CrmObject } from '../api/schemas';
import type { AccountSchema } from '../format/account-schema';

/** Changes properties of a record; null when HubSpot took it. */
export type SaveProperties = (changes: Readonly<Record<string, string>>) => Promise<Problem | null>;

/** A record with what is needed to show and change its properties. */
export interface RecordInView {
  readonly objectTypeId: ObjectTypeId;
  readonly record: CrmObject;
  readonly schema: AccountSchema;
  readonly save: SaveProperties;
}
