import { traitsOf } from '../definitions/traits';
import { missingScopes } from '../refusals/errors';
import type { TypeState } from '../state/type-state';
import type { Caller } from './caller';

export type Access = 'read' | 'write';

/** @throws HubSpot's 403 unless the caller has at least one of the scopes */
export function requireScope({ token: { scopes } }: Caller, anyOf: readonly string[]): void {
  if (scopes === 'all' || anyOf.some((scope) => scopes.includes(scope))) return;
  throw missingScopes(anyOf);
}

/** @throws 403 unless the caller may read or write records of the type */
export function requireRecords(caller: Caller, type: TypeState, access: Access): void {
  requireScope(caller, [`crm.objects.${scopeName(type)}.${access}`]);
}

/** @throws 403 unless the caller may read or write definitions of the type: whoever reads records reads definitions too */
export function requireDefinitions(caller: Caller, type: TypeState, access: Access): void {
  const name = scopeName(type);
  requireScope(
    caller,
    access === 'write'
      ? [`crm.schemas.${name}.write`]
      : [`crm.schemas.${name}.read`, `crm.objects.${name}.read`],
  );
}

function scopeName(type: TypeState): string {
  return traitsOf(type.objectType.objectTypeId).scopeName;
}
