/** A place in a JSON document as a person writes it: `cards[1].entry`, `scopes["crm.objects.deals.read"]`. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  return keys.map((key, index) => step(key, index === 0)).join('');
}

function step(key: PropertyKey, first: boolean): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `[${JSON.stringify(name)}]`;
  return first ? name : `.${name}`;
}
