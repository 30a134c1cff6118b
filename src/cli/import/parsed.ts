/** A cell turned into a value, or what is wrong with it and what to do. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly advice: string };

export function good<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function bad(problem: string, advice: string): Parsed<never> {
  return { ok: false, problem, advice };
}
