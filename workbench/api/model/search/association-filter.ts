import { problemWithRequest } from '../refusals/errors';
import type { CrmState } from '../state/crm-state';
import { findType } from '../state/resolve-type';
import type { TypeState } from '../state/type-state';
import { listOf, type Predicate, refuseOperands, single } from './compile-filter';
import type { Filter } from './search-request';

export const ASSOCIATION_PREFIX = 'associations.';

/** Compiles a filter on the pseudo-property `associations.{type}`. @throws 400 for an unknown type or another operator */
export function compileAssociationFilter(state: CrmState, type: TypeState, filter: Filter): Predicate {
  const target = findType(state, filter.propertyName.slice(ASSOCIATION_PREFIX.length));
  if (!target) throw problemWithRequest(`${filter.propertyName} names no object type`);
  const linked = (id: string) =>
    state.graph
      .from(type.objectType.objectTypeId, id, target.objectType.objectTypeId)
      .filter(({ toId }) => target.active(toId))
      .map(({ toId }) => toId);
  switch (filter.operator) {
    case 'EQ':
    case 'IN': {
      const wanted = new Set(filter.operator === 'EQ' ? [single(filter)] : listOf(filter));
      return (record) => linked(record.id).some((id) => wanted.has(id));
    }
    case 'HAS_PROPERTY':
    case 'NOT_HAS_PROPERTY': {
      refuseOperands(filter);
      const wanted = filter.operator === 'HAS_PROPERTY';
      return (record) => linked(record.id).length > 0 === wanted;
    }
    case 'NEQ':
    case 'NOT_IN':
    case 'LT':
    case 'LTE':
    case 'GT':
    case 'GTE':
    case 'BETWEEN':
    case 'CONTAINS_TOKEN':
    case 'NOT_CONTAINS_TOKEN':
      throw problemWithRequest(`${filter.operator} does not apply to ${filter.propertyName}`);
  }
}
