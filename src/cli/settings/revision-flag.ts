import { UsageError } from '../usage-error';

/** The number of a revision as it was typed, null where the flag was not given. Throws UsageError for what is none. */
export function readRevisionFlag(text: string | undefined, least: 0 | 1): number | null {
  if (text === undefined) return null;
  const number = /^\d{1,9}$/.test(text.trim()) ? Number(text) : NaN;
  if (number >= least) return number;
  throw new UsageError([`--revision: "${text}" is no revision. Write its number: --revision 3.`]);
}
