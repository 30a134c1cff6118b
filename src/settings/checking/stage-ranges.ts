import type { Rule } from '../schema/rule-schema';

/** Ids of a pipeline's stages in its order; null where the account is not known. */
export type StageOrder = readonly string[] | null;

/** The stages a rule is for, both ends included; without an end it is open. */
type Range = Rule['stages'];

/** Whether every stage of one range lies in another; no, where only the order could say so. */
export function stagesCover(outer: Range, inner: Range, order: StageOrder): boolean {
  if (isEvery(outer) || (outer?.from === inner?.from && outer?.to === inner?.to)) return true;
  // A deal whose stage is not known lies in no range but that of every stage.
  if (order === null || isEvery(inner)) return false;
  const [around, within] = [placesOf(outer, order), placesOf(inner, order)];
  return around !== null && within !== null && around.first <= within.first && within.last <= around.last;
}

/** Whether a stage lies in both ranges; no, where only the order could say so. */
export function stagesMeet(one: Range, other: Range, order: StageOrder): boolean {
  if (isEvery(one) || isEvery(other) || one?.from === other?.from || one?.to === other?.to) return true;
  if (order === null) return isSame(one?.to, other?.from) || isSame(one?.from, other?.to);
  const [first, second] = [placesOf(one, order), placesOf(other, order)];
  return first !== null && second !== null && first.first <= second.last && second.first <= first.last;
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}

function isEvery(range: Range): boolean {
  return range?.from === undefined && range?.to === undefined;
}

/** Null where the range has no stage: one of its ends is gone, or it ends before it begins. */
function placesOf(range: Range, order: readonly string[]): { first: number; last: number } | null {
  const first = range?.from === undefined ? 0 : order.indexOf(range.from);
  const last = range?.to === undefined ? order.length - 1 : order.indexOf(range.to);
  return first < 0 || first > last ? null : { first, last };
}
