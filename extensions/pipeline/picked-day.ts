/** A day as HubSpot's date field has it: January is 0. */
export interface PickedDay {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** `2026-01-31` for the date field. */
export function pickedDay(day: string): PickedDay {
  const instant = new Date(`${day}T00:00:00Z`);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth(), date: instant.getUTCDate() };
}

/** What the date field gave as `2026-01-31`; null when it was emptied. */
export function isoDay(picked: PickedDay | null | undefined): string | null {
  if (picked === null || picked === undefined) return null;
  return dayOf(new Date(Date.UTC(picked.year, picked.month, picked.date)));
}

/** The day of an instant in UTC, `2026-01-31`. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
