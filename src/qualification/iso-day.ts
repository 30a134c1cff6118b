/**
 * The day of an instant in a time zone, `2026-11-25`; by UTC where the zone is none that is known. Of HubSpot's accounts each has a
 * zone, and its lists mean days of that.
 *
 * @param timeZone an IANA name such as `Europe/Stockholm`.
 */
export function isoDay(ms: number, timeZone: string): string {
  return formatOf(timeZone).format(ms);
}

// Making a format takes a thousand times as long as using it.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = formatIn(timeZone);
  formats.set(timeZone, made);
  return made;
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  // Sweden writes days as ISO 8601 does.
  const format = (zone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  try {
    return format(timeZone);
  } catch (error) {
    if (error instanceof RangeError) return format('UTC');
    throw error;
  }
}
