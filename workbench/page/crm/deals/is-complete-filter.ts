import type { ViewFilter } from '../../../wire';
import { valuesOf } from '../address/filter-text';
import type { PropertyKind } from '../format/property-kind';

const decimal = /^-?\d+(\.\d+)?$/;

/** Whether every value of a filter is filled in, and a number where the property holds numbers. */
export function isCompleteFilter(filter: ViewFilter, kind: PropertyKind): boolean {
  return valuesOf(filter).every((value) => (kind === 'number' ? decimal.test(value) : value.trim() !== ''));
}
