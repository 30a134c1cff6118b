import { bad, good, type Parsed } from './parsed';

/** Which character stands before the decimals. `auto` decides from each amount and refuses those that can be read two ways. */
export type DecimalMark = 'auto' | ',' | '.';
/** What one of the file is; `percent` is a hundredth. */
export type AmountUnit = 'one' | 'thousand' | 'million' | 'percent';

const DECIMALS_OF: Record<AmountUnit, number> = { one: 0, thousand: 3, million: 6, percent: -2 };

/**
 * An amount as people write it, as HubSpot stores it: digits, at most one `-` and one `.`. `1 000,50`, `1,000.50`,
 * `1'000.50` and `$1000.5` all work; spaces may be no-break or narrow no-break. Text in, text out: no float rounds a cent.
 * Besides a currency no word may stand at it: `5 mkr` is refused, since taking it for 5 would lose a factor of a million.
 */
export function parseAmount(text: string, decimal: DecimalMark, unit: AmountUnit = 'one'): Parsed<string> {
  const pieces = piecesOf(unit === 'percent' ? text.replace(/\s*%\s*$/, '') : text);
  if (pieces?.after === '%') return bad('it is a percentage', ADVICE_ON_PERCENT);
  const word = [pieces?.before, pieces?.after].find((each) => /\p{L}/u.test(each ?? '') && !isCurrency(each));
  if (word !== undefined) {
    return bad(
      `"${word}" is no currency`,
      'Write the digits alone or with a currency like SEK, kr or €. If the whole column is in thousands or millions, remove the word and say "unit" in the map.',
    );
  }
  if (pieces === null || !isCurrency(pieces.before) || !(isCurrency(pieces.after) || pieces.after === ':-'))
    return bad('it is not an amount', 'Write digits with one decimal mark, like 1000.50.');
  const mark = decimal === 'auto' ? decimalMarkOf(pieces.figures) : good(decimal);
  if (!mark.ok) return mark;
  const parts = splitAt(pieces.figures, mark.value);
  if (parts === null) {
    return bad(
      `with "${mark.value ?? 'no'}" as decimal mark it is not an amount`,
      'Correct the amount, or "decimal" in the map.',
    );
  }
  return good(`${pieces.minus}${shift(parts.whole, parts.decimals, DECIMALS_OF[unit])}`);
}

const ADVICE_ON_PERCENT =
  'Say in the map "unit": "percent", which makes 0.45 of 45 %, as HubSpot keeps percentages; or remove the sign.';

/** The currency that stands at an amount, as it is written; null for none. */
export function currencyAt(text: string): string | null {
  const pieces = piecesOf(text);
  return [pieces?.before, pieces?.after].find((each) => each !== undefined && each !== '') ?? null;
}

/** Which decimal mark an amount shows beyond doubt, be it by its thousands; null where it could be read with either. */
export function decimalMarkShown(text: string): ',' | '.' | null {
  const figures = piecesOf(text)?.figures ?? '';
  const [commas, points] = [figures.split(',').length - 1, figures.split('.').length - 1];
  const read = decimalMarkOf(figures);
  if (!read.ok || commas + points === 0) return null;
  return read.value ?? (commas > 0 ? '.' : ',');
}

interface Pieces {
  readonly minus: '-' | '';
  readonly before: string;
  /** Digits, commas and points. */
  readonly figures: string;
  readonly after: string;
}

/**
 * Spaces and apostrophes between thousands are gone; `1.000,-` has no cents, and in `(5)` and `5-` the sign is as bookkeepers
 * write it. Null unless there is exactly one number.
 */
function piecesOf(text: string): Pieces | null {
  const plain = text.replace(/[\u2212\u2013\u2014]/g, '-').trim();
  const whole = plain.replace(/(?<=\d[.,])-{1,2}(?!\d)/, '00');
  const signed = whole.replace(/^\((.+)\)$|^(.*\d)-$/, '-$1$2').replace(/^\+/, '');
  const joined = signed.replace(/(?<=\d)[\s'\u2019](?=\d{3}(?!\d))/gu, '');
  const groups = /^(?<before>\D*?)(?<figures>\d[\d.,]*)(?<after>\D*)$/.exec(joined)?.groups;
  if (groups === undefined) return null;
  const { before = '', figures = '', after = '' } = groups;
  const unsigned = before.replace(/^-|-\s*$/, '');
  return {
    minus: unsigned === before ? '' : '-',
    before: unsigned.trim(),
    figures,
    after: after.trim(),
  };
}

const CURRENCY_CODES = new Set(Intl.supportedValuesOf('currency'));
// What else people write in the accounts HubSpot is sold to; `\p{Sc}` below is €, $, £ and the other signs.
const CURRENCY_WORDS = new Set(['kr', 'kr.', 'Kr', 'KR', 'zł', 'Kč', 'Ft', 'US$']);

/** ISO 4217 in capitals, a sign or one of a few words; also none at all. */
function isCurrency(written: string | undefined): boolean {
  const known = written === undefined || written === '' || /^\p{Sc}$/u.test(written);
  return known || CURRENCY_CODES.has(written) || CURRENCY_WORDS.has(written);
}

/** Undefined when there are no decimals. */
function decimalMarkOf(figures: string): Parsed<',' | '.' | null> {
  const lastComma = figures.lastIndexOf(',');
  const lastPoint = figures.lastIndexOf('.');
  if (lastComma >= 0 && lastPoint >= 0) return good(lastComma > lastPoint ? ',' : '.');
  const mark = lastComma >= 0 ? ',' : '.';
  const pieces = figures.split(mark);
  if (pieces.length === 1) return good(null);
  if (pieces.length > 2) return good(null);
  const [whole = '', decimals = ''] = pieces;
  if (decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) {
    return bad(
      `it can be read as ${whole}${decimals} or as ${whole} and ${decimals} thousandths`,
      'Say in the map which it is: "decimal": "," or ".".',
    );
  }
  return good(mark);
}

function splitAt(figures: string, mark: ',' | '.' | null): { whole: string; decimals: string } | null {
  const [whole = '', decimals = '', ...more] = mark === null ? [figures] : figures.split(mark);
  // India groups by two: 1,00,000.
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/.test(whole);
  if (more.length > 0 || !/^\d*$/.test(decimals) || !(grouped || /^\d+$/.test(whole))) return null;
  return { whole: whole.replace(/[.,]/g, ''), decimals };
}

/** Moves the decimal mark to the right, exactly; to the left where `places` is below 0. */
function shift(whole: string, decimals: string, places: number): string {
  if (places < 0) {
    const padded = whole.padStart(1 - places, '0');
    return shift(padded.slice(0, places), `${padded.slice(places)}${decimals}`.replace(/0+$/, ''), 0);
  }
  const moved = decimals.padEnd(places, '0');
  const integer = `${whole}${moved.slice(0, places)}`.replace(/^0+(?=\d)/, '');
  const rest = moved.slice(places);
  return rest === '' ? integer : `${integer}.${rest}`;
}
