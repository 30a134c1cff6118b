/** A property's value; HubSpot clears one to null or to the empty text, and leaves out what an account does not define. */
export function textOrNull(value: string | null | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}
