/** What a table of the map says of a cell. Only what is written in it: a cell that says "constructor" finds nothing. */
export function lookUp(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
