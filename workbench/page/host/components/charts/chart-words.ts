import { millisecondsInDay } from 'date-fns/constants';

/** Where and for whom a chart's numbers and times are written. */
export interface ChartLocale {
  readonly locale: string;
  readonly timeZone: string;
}

/** A number as the user writes it. */
export function numberWords(value: number, { locale }: ChartLocale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

/** An instant in full, for a table and a tooltip. */
export function instantWords(epochMs: number, { locale, timeZone }: ChartLocale): string {
  return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(
    epochMs,
  );
}

/** An instant below an axis of the given length: the hour on an axis of two days, the year on one of more than a year. */
export function tickWords(epochMs: number, spanMs: number, { locale, timeZone }: ChartLocale): string {
  return new Intl.DateTimeFormat(locale, { timeZone, ...tickFormat(spanMs) }).format(epochMs);
}

function tickFormat(spanMs: number): Intl.DateTimeFormatOptions {
  if (spanMs <= 2 * millisecondsInDay) return { day: 'numeric', hour: '2-digit', minute: '2-digit' };
  if (spanMs <= 300 * millisecondsInDay) return { day: 'numeric', month: 'short' };
  return { month: 'short', year: 'numeric' };
}
