import { HubSpotError } from '../../hubspot';

/** What a check is about, in the order in which they are said. */
export type About =
  'token' | 'scopes' | 'settings' | 'limits' | 'properties' | 'labels' | 'figures' | 'deals' | 'app';

/** One thing that was looked at. A note is not wrong, or cannot be known. */
export interface Finding {
  readonly about: About;
  readonly state: 'ok' | 'wrong' | 'note';
  readonly message: string;
  /** What to do about it; null when nothing. */
  readonly advice: string | null;
}

export function ok(about: About, message: string): Finding {
  return { about, state: 'ok', message, advice: null };
}

export function wrong(about: About, message: string, advice: string | null = null): Finding {
  return { about, state: 'wrong', message, advice };
}

export function note(about: About, message: string, advice: string | null = null): Finding {
  return { about, state: 'note', message, advice };
}

/** Makes a check. That HubSpot refuses it is something found, and no reason not to make the others. */
export async function found(
  about: About,
  check: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof HubSpotError)) throw error;
    return [wrong(about, `It cannot be checked. ${error.message}`)];
  }
}

const SHOWN = 5;

/** `a, b, c and 9 more`. */
export function someOf(names: readonly string[], separator = ', '): string {
  const more = names.length - SHOWN;
  return more <= 0 ? names.join(separator) : `${names.slice(0, SHOWN).join(separator)} and ${more} more`;
}
