import type { ObjectTypeId } from '../api/object-types';
import type { CrmObject } from '../api/schemas';
import type { AccountSchema } from '../format/account-schema';
import type { SaveProperties } from '../record/use-record';

/** A record with what is needed to show and change its properties. */
export interface RecordInView {
  readonly objectTypeId: ObjectTypeId;
  readonly record: CrmObject;
  readonly schema: AccountSchema;
  readonly save: SaveProperties;
}
