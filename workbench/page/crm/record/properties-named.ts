import type { Property } from '../api/schemas';
import type { AccountSchema } from '../format/account-schema';

/** The definitions of those properties that the account has, in the order of `names`. */
export function propertiesNamed(names: readonly string[], schema: AccountSchema): readonly Property[] {
  return names.flatMap((name) => schema.properties.get(name) ?? []);
}
