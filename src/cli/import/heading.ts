// What stands between letters and is not seen: zero-width spaces and joiners, and byte order marks in the middle of a file.
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/**
 * The name of a column as it is compared: spaces, no-break spaces and line breaks in it are one space, none stands around it,
 * invisible letters are gone, and an å is one letter however it was typed.
 */
export function heading(written: string): string {
  return written.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** A text as it is compared where case does not count either. */
export function folded(written: string): string {
  return heading(written).toLowerCase();
}

/**
 * What a table says of a text: by its key, else by the one key that differs from it in case and spaces alone. Undefined for none,
 * and for two such keys.
 */
export function lookUp<T>(table: ReadonlyMap<string, T>, text: string): T | undefined {
  if (table.has(text)) return table.get(text);
  const [alike, ...others] = [...table].filter(([key]) => folded(key) === folded(text));
  return others.length > 0 ? undefined : alike?.[1];
}
