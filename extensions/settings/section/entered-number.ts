/** The number that was entered in a field; null for an emptied one, of which HubSpot gives undefined. */
export function enteredNumber(entered: unknown): number | null {
  return typeof entered === 'number' && Number.isFinite(entered) ? entered : null;
}
