import type { ViewFilter } from '../../../wire';
import type { PropertyKind } from '../format/property-kind';

export type Operator = ViewFilter['operator'];

const isKnown = { operator: 'HAS_PROPERTY', label: 'is known' } as const;
const isUnknown = { operator: 'NOT_HAS_PROPERTY', label: 'is unknown' } as const;

const forText = [
  { operator: 'CONTAINS_TOKEN', label: 'contains' },
  { operator: 'NOT_CONTAINS_TOKEN', label: "doesn't contain" },
  { operator: 'EQ', label: 'is equal to' },
  { operator: 'NEQ', label: "isn't equal to" },
  isKnown,
  isUnknown,
] as const;
const forNumbers = [
  { operator: 'EQ', label: 'is equal to' },
  { operator: 'NEQ', label: "isn't equal to" },
  { operator: 'GT', label: 'is greater than' },
  { operator: 'GTE', label: 'is greater than or equal to' },
  { operator: 'LT', label: 'is less than' },
  { operator: 'LTE', label: 'is less than or equal to' },
  { operator: 'BETWEEN', label: 'is between' },
  isKnown,
  isUnknown,
] as const;
const forChoices = [
  { operator: 'IN', label: 'is any of' },
  { operator: 'NOT_IN', label: 'is none of' },
  isKnown,
  isUnknown,
] as const;
const forDates = [
  { operator: 'EQ', label: 'is' },
  { operator: 'LT', label: 'is before' },
  { operator: 'LTE', label: 'is on or before' },
  { operator: 'GT', label: 'is after' },
  { operator: 'GTE', label: 'is on or after' },
  { operator: 'BETWEEN', label: 'is between' },
  isKnown,
  isUnknown,
] as const;

/** The operators a property of this kind can be filtered with, the likeliest first, in HubSpot's words. */
export function operatorsFor(
  kind: PropertyKind,
): readonly { readonly operator: Operator; readonly label: string }[] {
  switch (kind) {
    case 'text':
    case 'long-text':
      return forText;
    case 'number':
      return forNumbers;
    case 'choice':
    case 'choices':
      return forChoices;
    case 'date':
    case 'datetime':
      return forDates;
  }
}

/** How many values an operator compares with. */
export function arityOf(operator: Operator): 'none' | 'one' | 'two' | 'list' {
  switch (operator) {
    case 'HAS_PROPERTY':
    case 'NOT_HAS_PROPERTY':
      return 'none';
    case 'BETWEEN':
      return 'two';
    case 'IN':
    case 'NOT_IN':
      return 'list';
    case 'EQ':
    case 'NEQ':
    case 'LT':
    case 'LTE':
    case 'GT':
    case 'GTE':
    case 'CONTAINS_TOKEN':
    case 'NOT_CONTAINS_TOKEN':
      return 'one';
  }
}
