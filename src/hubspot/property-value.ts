/** A property's value; HubSpot clears one to null or to the empty text, and leaves out what an account does not define. */
export function textOrNull(value: string | null | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

/** A property's number; null for none and for what is no number. Number('') would be 0, a verdict where there is no value. */
export function numberOrNull(value: string | null | undefined): number | null {
  const text = textOrNull(value);
  const parsed = text === null ? Number.NaN : Number(text);
  return Number.isFinite(parsed) ? parsed : null;
}

/** What a record holds in a property; null for nothing, and for a property that the account does not define. */
export function storedValue(
  { properties }: { readonly properties: Readonly<Record<string, string | null>> },
  name: string,
): string | null {
  // A name from the settings may be one that every object of JavaScript has.
  return Object.hasOwn(properties, name) ? textOrNull(properties[name]) : null;
}
