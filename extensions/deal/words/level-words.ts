import type { Criterion } from '../../../src/frameworks';
import { levelValues, readAnswer, type LevelValue } from '../../../src/qualification';
import type { Catalogue } from '../../../src/texts';
import type { CardWords } from './card-words';

/** What stands for no answer among the choices. Not the empty text: a field may take that for nothing chosen. */
export const UNANSWERED = 'unanswered';

/** What there is to choose for a criterion, no answer included, and what each level means there. */
export function levelChoices(
  { levels: meanings }: Pick<Criterion, 'levels'>,
  levels: readonly LevelValue[],
  { texts, language }: CardWords,
): { label: string; value: string; description?: string }[] {
  const meaning = { '1': meanings.assumed, '2': meanings.stated, '3': meanings.proven };
  return [
    { value: UNANSWERED, label: texts.unanswered },
    ...levels.map((value) => ({
      value,
      label: value === '0' ? texts.askedNotThere : texts.level[value],
      ...(value === '0' || value === 'na' ? {} : { description: meaning[value][language] }),
    })),
  ];
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
