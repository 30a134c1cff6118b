import { traitsOf } from '../definitions/traits';
import { type ApiError, missingScopes, missingSchemaScopes } from '../refusals/errors';
import type { TypeState } from '../state/type-state';
import type { Caller } from './caller';

export type Access = 'read' | 'write';

/** @throws HubSpot's 403 unless the caller has at least one of the scopes */
export function requireScope(
  { token: { scopes } }: Caller,
  anyOf: readonly string[],
  refusal: (anyOf: readonly string[]) => ApiError = missingScopes,
): void {
  if (scopes === 'all' || anyOf.some((scope) => scopes.includes(scope))) return;
  throw refusal(anyOf);
}

/** @throws 403 unless the caller may read or write records of the type */
export function requireRecords(caller: Caller, type: TypeState, access: Access): void {
  requireScope(caller, [`crm.objects.${scopeName(type)}.${access}`]);
}

/** @throws 403 unless the caller may read or write definitions of the type: whoever reads records reads definitions too */
export function requireDefinitions(caller: Caller, type: TypeState, access: Access): void {
  requireScope(caller, definitionScopes(scopeName(type), access));
}

/** As `requireDefinitions`, in the schemas API; of custom objects when no type is given. */
export function requireSchemas(caller: Caller, access: Access, type?: TypeState): void {
  const name = type === undefined ? 'custom' : scopeName(type);
  requireScope(caller, definitionScopes(name, access), missingSchemaScopes);
}

function definitionScopes(name: string, access: Access): string[] {
  return access === 'write'
    ? [`crm.schemas.${name}.write`]
    : [`crm.schemas.${name}.read`, `crm.objects.${name}.read`];
}

function scopeName(type: TypeState): string {
  return traitsOf(type.objectType.objectTypeId).scopeName;
}
