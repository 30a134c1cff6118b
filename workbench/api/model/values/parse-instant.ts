import { formatInstant } from './instant';

export type ParsedInstant =
  | { readonly ok: true; readonly at: number; readonly instant: string }
  | { readonly ok: false; readonly code: string; readonly message: string };

const EPOCH_MS = /^-?\d+$/;
const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
export const DAY_MS = 86_400_000;
const THOUSAND_YEARS_MS = 1000 * 365.25 * DAY_MS;

/** Reads a date or time as HubSpot takes it: epoch milliseconds, `YYYY-MM-DD`, or ISO 8601 (UTC without an offset). */
export function parseInstant(text: string, now: number): ParsedInstant {
  const at = EPOCH_MS.test(text) ? Number(text) : parseIso(text);
  if (at === undefined || Number.isNaN(at))
    return { ok: false, code: 'INVALID_LONG', message: `${text} was not a valid long.` };
  if (Math.abs(at - now) > THOUSAND_YEARS_MS) {
    return {
      ok: false,
      code: 'INVALID_DATE',
      message: `${text} is more than 1,000 years ago or 1,000 years from now.`,
    };
  }
  return { ok: true, at, instant: formatInstant(at) };
}

/** Date.parse alone would take 30 February for 1 March, and a time without an offset for local time. */
function parseIso(text: string): number | undefined {
  if (!ISO.test(text)) return undefined;
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const hasOffset = text.length === 10 || /(Z|[+-]\d{2}:?\d{2})$/.test(text);
  return Date.parse(hasOffset ? text : `${text}Z`);
}
