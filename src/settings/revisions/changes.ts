import { entryOf } from '../schema/entry';
import type { SettingsPath } from '../schema/issue';
import type { Settings } from '../schema/settings-schema';

/** One thing that differs between two settings. Absent is undefined. */
export interface SettingsChange {
  readonly path: SettingsPath;
  readonly from: unknown;
  readonly to: unknown;
}

/** A change of mine to what somebody else changed too, and to something else. */
export interface Clash extends SettingsChange {
  readonly theirs: unknown;
}

/** What both sides made of the same settings, put together. */
export interface Merged {
  /** Theirs with mine on top; where both changed the same, mine. */
  readonly settings: Record<string, unknown>;
  readonly clashes: readonly Clash[];
}

/** What differs, thing by thing. A list (rules, criteria) is one thing: its parts depend on each other's place. */
export function changesBetween(from: Settings, to: Settings): readonly SettingsChange[] {
  return differences([], from, to);
}

/**
 * Brings my changes to a base together with those that somebody else saved meanwhile. Nothing of theirs is lost but where both
 * changed the same thing: those are the clashes, and `choose` says whose stays.
 */
export function mergeSettings(
  { base, mine, theirs }: { readonly base: Settings; readonly mine: Settings; readonly theirs: Settings },
  choose: (clash: Clash) => 'mine' | 'theirs' = () => 'mine',
): Merged {
  const theirChanges = changesBetween(base, theirs);
  const myChanges = asWide(changesBetween(base, mine), theirChanges, mine);
  const clashes: Clash[] = [];
  let settings: Record<string, unknown> = { ...theirs };
  for (const change of myChanges) {
    const clash = clashOf(change, theirChanges, theirs);
    if (clash !== null) clashes.push(clash);
    if (clash === null || choose(clash) === 'mine') settings = withValue(settings, change.path, change.to);
  }
  return { settings, clashes };
}

/**
 * My changes; those within something that the others removed or replaced as a whole become one change to the whole: a part alone
 * would be no settings.
 */
function asWide(
  changes: readonly SettingsChange[],
  others: readonly SettingsChange[],
  mine: Settings,
): readonly SettingsChange[] {
  const wide = changes.map((change) => {
    const outer = others.find(({ path }) => isWithin(change.path, path));
    return outer === undefined ? change : { ...outer, to: valueAt(mine, outer.path) };
  });
  return wide.filter(({ path }, index) => wide.findIndex((each) => isSame(each.path, path)) === index);
}

function clashOf(change: SettingsChange, others: readonly SettingsChange[], theirs: Settings): Clash | null {
  const touching = others.filter(({ path }) => isWithin(path, change.path) || isWithin(change.path, path));
  if (touching.length === 0) return null;
  const value = valueAt(theirs, change.path);
  return isSame(value, change.to) ? null : { ...change, theirs: value };
}

function differences(path: SettingsPath, from: unknown, to: unknown): readonly SettingsChange[] {
  if (isSame(from, to)) return [];
  if (!isGroup(from) || !isGroup(to)) return [{ path, from, to }];
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.flatMap((key) => differences([...path, key], entryOf(from, key), entryOf(to, key)));
}

function withValue(
  group: Readonly<Record<string, unknown>>,
  [first, ...rest]: SettingsPath,
  value: unknown,
): Record<string, unknown> {
  if (first === undefined) return { ...group };
  if (rest.length > 0) {
    const before = entryOf(group, String(first));
    return { ...group, [first]: withValue(isGroup(before) ? before : {}, rest, value) };
  }
  const { [first]: _before, ...others } = group;
  return value === undefined ? others : { ...group, [first]: value };
}

function valueAt(group: unknown, path: SettingsPath): unknown {
  return path.reduce<unknown>(
    (value, part) => (isGroup(value) ? entryOf(value, String(part)) : undefined),
    group,
  );
}

function isWithin(path: SettingsPath, outer: SettingsPath): boolean {
  return outer.every((part, index) => path[index] === part);
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Settings are plain data, and parsing gives their keys in one order but those of records, in which order says nothing.
function isSame(one: unknown, other: unknown): boolean {
  if (isGroup(one) && isGroup(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], entryOf(other, key)))
    );
  }
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]));
  return one === other;
}
