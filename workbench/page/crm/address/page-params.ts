/** The query parts that every page of the workbench keeps, see {@link Address}; HubSpot has none of these names. */
const ours = ['user', 'fault'];
const prefix = 'app.';

/** An app page's params as they stand in the address: as they are, but for names that the workbench has taken. */
export function writePageParams(params: Readonly<Record<string, string>>): Record<string, string> {
  const nameOf = (name: string) => (ours.includes(name) || name.startsWith(prefix) ? prefix + name : name);
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [nameOf(name), value]));
}

/** The params that {@link writePageParams} wrote. */
export function readPageParams(query: URLSearchParams): Record<string, string> {
  const nameOf = (name: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : name);
  const theirs = [...query].filter(([name]) => !ours.includes(name));
  return Object.fromEntries(theirs.map(([name, value]) => [nameOf(name), value]));
}
