/** An instant as HubSpot prints it (Java's Instant.toString): without milliseconds when they are zero. */
export function formatInstant(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
