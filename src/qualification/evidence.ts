import { LONGEST_TEXT } from '../longest-text';

/** Evidence is kept in one property. */
export const EVIDENCE_MAX_LENGTH = LONGEST_TEXT;

// C0 and C1 controls but tab and line feed: nobody can type or see them; they come with text pasted from a terminal or PDF.
// And the characters that turn the direction of what follows, which would hide what a line says.
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Evidence as it is stored: line ends as line feeds, invisible control characters gone, every other character as written. */
export function cleanEvidence(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '');
}

/** Whether `cleanEvidence` takes more away than line ends, so that the user is told. */
export function hasInvisibleCharacters(text: string): boolean {
  return cleanEvidence(text) !== text.replace(/\r\n?/g, '\n');
}
