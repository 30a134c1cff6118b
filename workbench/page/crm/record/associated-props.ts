import type { ObjectTypeId } from '../api/object-types';
import type { AccountSchema } from '../format/account-schema';
import type { AssociatedRecord } from './use-associated';

/** What a list or a table of associated records is made from. */
export interface AssociatedProps {
  readonly entries: readonly AssociatedRecord[];
  readonly to: ObjectTypeId;
  readonly schema: AccountSchema;
}
