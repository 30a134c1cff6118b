import type { Framework } from '../../../../src/frameworks';
import { textOf, type OwnFramework, type OwnText } from '../../../../src/settings';
import { languages, type Language, type Text } from '../../../../src/texts';

/** Whether words are the same in every language. */
export function isSameText(one: OwnText, other: OwnText): boolean {
  return languages.every((language) => textOf(one)[language] === textOf(other)[language]);
}

/** Whether words are those of what is copied; never where that says nothing. */
export function isAsIn(words: OwnText, copied: OwnText | undefined): boolean {
  return copied !== undefined && isSameText(words, copied);
}

/** Words typed once for all languages; undefined for none, and for what is there anyway. */
export function typedOnce(
  typed: string,
  standard: Text | undefined,
  language: Language,
): OwnText | undefined {
  const words = typed.trim();
  return words === '' || words === standard?.[language] ? undefined : words;
}

/**
 * Words typed in one language beside those of the others. The others get the same where they have none; emptied words become
 * those of another language, or none when there is no difference.
 */
export function typedIn(language: Language, typed: string, before: Text | undefined): OwnText | undefined {
  const words = typed.trim();
  if (before === undefined) return words === '' ? undefined : words;
  const others = languages.filter((each) => each !== language).map((each) => before[each]);
  if (words === '') return others.find((other) => other !== before[language]);
  return others.every((other) => other === words) ? words : { ...before, [language]: words };
}

/** Whether an own framework says anything in other words in each language than the one it copies. */
export function hasWordsPerLanguage(
  { goodFor, notFor, criteria = [] }: OwnFramework,
  copied: Framework | undefined,
): boolean {
  const said = criteria.flatMap(({ id, label, counts, levels, questions = [], misreading }) => {
    const copiedQuestions = copied?.criteria.find((criterion) => criterion.id === id)?.questions ?? [];
    // A list of questions is written down whole, whichever of them was changed.
    const changed = questions.filter((question, index) => !isAsIn(question, copiedQuestions[index]));
    return [label, counts, levels?.assumed, levels?.stated, levels?.proven, misreading, ...changed];
  });
  return [goodFor, notFor, ...said].some((words) => typeof words === 'object');
}
