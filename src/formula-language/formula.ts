/** A property that a formula reads, as HubSpot's language names it: `deal_size`, `string(dealstage)`, `bool(hs_is_closed)`. */
export interface PropertyTerm {
  readonly kind: 'property';
  readonly name: string;
  readonly as: 'number' | 'text' | 'truth';
}

/** Operators between two terms, in the order in which they bind: those before bind less. */
export const binaryOperators = [
  'or',
  'xor',
  'and',
  '=',
  '!=',
  '<',
  '>',
  '<=',
  '>=',
  '+',
  '-',
  '*',
  '/',
] as const;
export type BinaryOperator = (typeof binaryOperators)[number];

/** One condition of a choice and what follows from it. */
export interface Branch {
  readonly when: Formula;
  readonly then: Formula;
}

/** The formula of a calculated property in HubSpot's language, as a tree. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | PropertyTerm
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly Formula[] }
  | { readonly kind: 'not' | 'minus'; readonly of: Formula }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Formula;
      readonly right: Formula;
    }
  /** `if .. then .. elseif .. then .. else ..`; without `otherwise` it has no value where no condition holds. */
  | { readonly kind: 'choice'; readonly branches: readonly Branch[]; readonly otherwise: Formula | null };
