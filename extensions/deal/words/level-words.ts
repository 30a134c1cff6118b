import { levelValues, readAnswer, type LevelValue } from '../../../src/qualification';
import type { Catalogue } from '../../../src/texts';

/** The level words to choose from. */
export function levelOptions(
  levels: readonly LevelValue[],
  texts: Catalogue,
): { label: string; value: LevelValue }[] {
  return levels.map((value) => ({ value, label: texts.level[value] }));
}

/** A stored level in words; a value that is no level is shown as it is. */
export function levelWord(stored: string | null, texts: Catalogue): string {
  const known = levelValues.find((value) => value === stored);
  return known === undefined ? (stored ?? texts.unanswered) : texts.level[known];
}

/** Whether a stored value is none of the levels, and which it is. */
export function unreadableLevel(stored: string | null): string | null {
  const answer = readAnswer(stored);
  return answer.state === 'unreadable' ? answer.stored : null;
}
