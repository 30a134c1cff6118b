import { listWords } from '../../shared/words';
import type { SettingsWords } from '../section/section-props';

/** Ids of a list before and after. */
export interface ListChange {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Those on both sides that are not the same. */
  readonly changed: readonly string[];
}

/** What became of a list: `added BANT; removed NEAT`. */
export function listChange(
  { from, to, changed }: ListChange,
  nameOf: (id: string) => string,
  words: SettingsWords,
): string {
  const said = words.texts.settings.save.changes.value;
  const named = (ids: readonly string[], say: (names: string) => string) =>
    ids.length === 0 ? [] : [say(listWords(ids.map(nameOf), words))];
  const added = to.filter((id) => !from.includes(id));
  const removed = from.filter((id) => !to.includes(id));
  const parts = [
    ...named(added, said.added),
    ...named(removed, said.removed),
    ...named(changed, said.changed),
  ];
  return parts.length === 0 ? said.reordered : parts.join('; ');
}

type Listed = readonly { readonly id: string }[];

/** Compares two lists of things that have ids. */
export function listChangeOf({ from, to }: { readonly from: Listed; readonly to: Listed }): ListChange {
  const before = new Map(from.map((each) => [each.id, JSON.stringify(each)]));
  const changed = to.filter((each) => (before.get(each.id) ?? JSON.stringify(each)) !== JSON.stringify(each));
  const ids = (list: Listed) => list.map(({ id }) => id);
  return { from: ids(from), to: ids(to), changed: ids(changed) };
}
