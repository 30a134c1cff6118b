/** A figure, or why there is none. That is not 0. */
export type Figure<Value, Why> =
  { readonly kind: 'figure'; readonly value: Value } | { readonly kind: 'nothing'; readonly why: Why };

export function figure<Value>(value: Value): { readonly kind: 'figure'; readonly value: Value } {
  return { kind: 'figure', value };
}

export function nothing<Why>(why: Why): { readonly kind: 'nothing'; readonly why: Why } {
  return { kind: 'nothing', why };
}

/** Rounds to so many decimals, halves up. */
export function rounded(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  // A value such as 1.005 is held as 1.00499…: without the nudge it would round down.
  return Math.round(value * unit + 1e-9) / unit;
}
