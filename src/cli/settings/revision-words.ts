import type { RevisionNote } from '../../settings';

/** `revision 4, saved by plumbline (Rita) on 2026-11-25 10:00 UTC: bands`. */
export function revisionWords(note: RevisionNote): string {
  return `revision ${note.revision}, saved by ${whoAndWhen(note)}`;
}

/** `plumbline (Rita) on 2026-11-25 10:00 UTC: bands`. */
export function whoAndWhen({ changedBy, changedAt, summary }: RevisionNote): string {
  const what = summary.replace(/\s+/g, ' ').trim();
  return `${changedBy || 'nobody known'} on ${instantWords(changedAt)}${what === '' ? '' : `: ${what}`}`;
}

/** `2026-11-25 10:00 UTC`. */
function instantWords(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
