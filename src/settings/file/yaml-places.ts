import { isAlias, isCollection, isMap, isScalar, isSeq, type LineCounter } from 'yaml';
import type { SettingsPath } from '../schema/issue';

/** The line (from 1) of a setting, or of the nearest one around it that the document has; null when it has none of the path. */
export function lineOf(root: unknown, path: SettingsPath, lines: LineCounter): number | null {
  let node = root;
  let at: number | undefined;
  for (const part of path) {
    const found = partOf(node, part);
    if (found === null) break;
    node = found.value;
    at = offsetOf(found.place) ?? at;
  }
  return at === undefined ? null : lines.linePos(at).line;
}

function partOf(
  node: unknown,
  part: string | number,
): { readonly value: unknown; readonly place: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => nameOf(key) === String(part));
    return pair === undefined ? null : { value: pair.value, place: pair.key };
  }
  const item = isSeq(node) && typeof part === 'number' ? node.items[part] : undefined;
  return item === undefined ? null : { value: item, place: item };
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined;
}

/** A key of a map as text. */
export function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}
