import { textOrNull, type DealRecord, type PropertyVersion } from '../hubspot';
import { dealProperty } from '../qualification';

// HubSpot stamps the properties of one write within moments of each other.
const ONE_WRITE_MS = 1_000;

/**
 * Who made a change through the app: the e-mail that the page gave. A save writes the answer, when it was given and by whom
 * in one call, so a change without such a stamp beside it came another way (HubSpot's own panels, an import, another
 * app), and nobody's name is put to it: null.
 */
export function appUserOf({ history }: DealRecord, change: PropertyVersion | undefined): string | null {
  if (change?.byIntegration !== true) return null;
  const instant = change.at.getTime();
  const stamps = (history[dealProperty.assessedAt] ?? []).map(({ at }) => at.getTime());
  const distance = (stamp: number) => Math.abs(stamp - instant);
  const mine = stamps.filter((stamp) => distance(stamp) <= ONE_WRITE_MS);
  const [nearest] = mine.toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return null;
  // Two may save within a moment: the name of the next save is not the name of this one.
  const next = Math.min(...stamps.filter((stamp) => stamp > Math.max(nearest, instant)));
  const until = Math.min(instant + ONE_WRITE_MS, next - 1);
  // The same name twice leaves one version in HubSpot's history, so the newest one up to then holds.
  const names = history[dealProperty.assessedBy] ?? [];
  return textOrNull(names.find(({ at }) => at.getTime() <= until)?.value);
}
