import type { Language } from './language';

/** What to do next where it is not simply a question to the buyer. */
export interface NextQuestionTexts {
  readonly again: string;
  readonly anotherWay: string;
  /** @param role its label. */
  readonly name: (role: string) => string;
}

/** Apart from the screens' texts: the words are stored on deals too. */
export const nextQuestionTexts: Readonly<Record<Language, NextQuestionTexts>> = {
  en: {
    again: 'Ask whether it is still so, and what has changed since.',
    anotherWay: 'It was not there when you asked. Find another way to it, or ask whether to go on.',
    name: (role) => `Name the ${role.toLowerCase()}.`,
  },
  sv: {
    again: 'Fråga om det fortfarande stämmer, och vad som har ändrats sedan dess.',
    anotherWay:
      'Svaret var nej när du frågade. Hitta en annan väg, eller fråga köparen om det är värt att gå vidare.',
    name: (role) => `Ange vem som är ${role.toLowerCase()}.`,
  },
};
