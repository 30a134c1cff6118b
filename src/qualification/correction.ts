// A word or a figure put in place of another, or a few letters that were forgotten; what says something new takes more than that.
const CORRECTED_AT_MOST = 12;
const ADDED_AT_MOST = 3;

/**
 * Whether a text differs from what it was by a mended word and no more: it says what it said, so that what was out of date still
 * is. A text that was empty, is emptied or gets another line says something new.
 *
 * @example
 * isCorrection('Anna siad so', 'Anna said so'); // true
 */
export function isCorrection(before: string, after: string): boolean {
  if (before === after) return true;
  if (before.trim() === '' || after.trim() === '') return false;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const gone = before.slice(start, before.length - end);
  const come = after.slice(start, after.length - end);
  const most = gone === '' || come === '' ? ADDED_AT_MOST : CORRECTED_AT_MOST;
  return gone.length <= most && come.length <= most && !`${gone}${come}`.includes('\n');
}
