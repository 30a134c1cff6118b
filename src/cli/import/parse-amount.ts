import { bad, good, type Parsed } from './parsed';

/** Which character stands before the decimals. `auto` decides from each amount and refuses those that can be read two ways. */
export type DecimalMark = 'auto' | ',' | '.';
export type AmountUnit = 'one' | 'thousand' | 'million';

const DECIMALS_OF: Record<AmountUnit, number> = { one: 0, thousand: 3, million: 6 };

/**
 * An amount as people write it, as HubSpot stores it: digits, at most one `-` and one `.`. `1 000,50`, `1,000.50`,
 * `1'000.50` and `$1000.5` all work; spaces may be no-break or narrow no-break. Text in, text out: no float rounds a cent.
 */
export function parseAmount(text: string, decimal: DecimalMark, unit: AmountUnit = 'one'): Parsed<string> {
  const written = stripped(text);
  const match = /^(?<minus>-?)(?<figures>\d[\d.,]*)$/.exec(written);
  const figures = match?.groups?.['figures'];
  if (figures === undefined)
    return bad('it is not an amount', 'Write digits with one decimal mark, like 1000.50.');
  const mark = decimal === 'auto' ? decimalMarkOf(figures) : good(decimal);
  if (!mark.ok) return mark;
  const parts = splitAt(figures, mark.value);
  if (parts === null) {
    return bad(
      `with "${mark.value ?? 'no'}" as decimal mark it is not an amount`,
      'Correct the amount, or "decimal" in the map.',
    );
  }
  return good(`${match?.groups?.['minus'] ?? ''}${shift(parts.whole, parts.decimals, DECIMALS_OF[unit])}`);
}

/** Without spaces and apostrophes between thousands, currency, and with an ordinary minus. */
function stripped(text: string): string {
  const minus = text.replace(/[\u2212\u2013]/g, '-').trim();
  const bracketed = /^\((.+)\)$/.exec(minus);
  const plain = bracketed === null ? minus : `-${bracketed[1] ?? ''}`;
  return plain
    .replace(/(?<=\d)[\s'\u2019](?=\d{3}(?!\d))/gu, '')
    .replace(/^(-?)\s*(?:\p{Sc}|[A-Z]{3}|kr\.?)\s*/iu, '$1')
    .replace(/\s*(?:\p{Sc}|[A-Z]{3}|kr\.?|:-)$/iu, '');
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
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole);
  if (more.length > 0 || !/^\d*$/.test(decimals) || !(grouped || /^\d+$/.test(whole))) return null;
  return { whole: whole.replace(/[.,]/g, ''), decimals };
}

/** Moves the decimal mark to the right, exactly. */
function shift(whole: string, decimals: string, places: number): string {
  const moved = decimals.padEnd(places, '0');
  const integer = `${whole}${moved.slice(0, places)}`.replace(/^0+(?=\d)/, '');
  const rest = moved.slice(places);
  return rest === '' ? integer : `${integer}.${rest}`;
}
