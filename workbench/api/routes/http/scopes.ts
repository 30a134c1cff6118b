import { traitsOf } from '../../model/definitions/traits';
import type { TypeState } from '../../model/state/type-state';
import type { ApiContext } from './context';
import { requireScope } from './caller';

type Access = 'read' | 'write';

/** @throws 403 unless the caller may read or write records of the type */
export function requireRecords(c: ApiContext, type: TypeState, access: Access): void {
  requireScope(c.var.caller, [`crm.objects.${scopeName(type)}.${access}`]);
}

/** @throws 403 unless the caller may read or write definitions of the type: whoever reads records reads definitions too */
export function requireDefinitions(c: ApiContext, type: TypeState, access: Access): void {
  const name = scopeName(type);
  requireScope(
    c.var.caller,
    access === 'write'
      ? [`crm.schemas.${name}.write`]
      : [`crm.schemas.${name}.read`, `crm.objects.${name}.read`],
  );
}

function scopeName(type: TypeState): string {
  return traitsOf(type.objectType.objectTypeId).scopeName;
}
