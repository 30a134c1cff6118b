import { format, isSameDay, parse } from 'date-fns';

// Its day can be no month, its year no day, and it is not the day that missing parts would be filled up with.
const SAMPLE = new Date(2026, 10, 23);
const REFERENCE = new Date(2000, 0, 1);

/** Why a form in the map cannot be used to read a day, and which was probably meant. Null when it can. */
export function objectionToDateFormat(written: string): string | null {
  if (readsDays(written)) return null;
  const meant = respelled(written);
  const hint = readsDays(meant)
    ? `Write "${meant}"`
    : 'Write yyyy for the year, MM for the month and dd for the day, in the order of the file: "dd.MM.yyyy"';
  return `"${written}" is not the form of a date. ${hint}`;
}

/** Whether a day written in this form is read as the same day: a form without the month, or with minutes for it, is not. */
function readsDays(written: string): boolean {
  // D and Y count days of the year and years of weeks; date-fns prints a warning before it refuses them.
  if (written === '' || /[DY]/.test(written.replace(/'[^']*'/g, ''))) return false;
  try {
    // Writing looks at every letter. Reading stops at the first that does not fit, before it complains of a later one.
    return isSameDay(parse(format(SAMPLE, written), written, REFERENCE), SAMPLE);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Other tools' letters for days, months and years as date-fns has them: `DD.MM.YYYY`, `dd.mm.yyyy`, `%Y-%m-%d`. */
function respelled(written: string): string {
  const days = written.replace(/%/g, '').replace(/D/g, 'd').replace(/Y/g, 'y');
  return days.includes('M') ? days : days.replace(/m/g, 'M');
}
