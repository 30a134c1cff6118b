import type { Language } from './language';

/** What to do next where it is not simply a question to the buyer. */
export interface NextQuestionTexts {
  readonly again: (question: string) => string;
  readonly anotherWay: string;
  /** @param role its label. */
  readonly name: (role: string) => string;
}

/** Apart from the screens' texts: the words are stored on deals too. */
export const nextQuestionTexts: Readonly<Record<Language, NextQuestionTexts>> = {
  en: {
    again: (question) => `Ask again: ${question}`,
    anotherWay: 'It was not there when you asked. Find another way to it, or ask whether to go on.',
    name: (role) => `Name the ${role.toLowerCase()}.`,
  },
  sv: {
    again: (question) => `Fråga igen: ${question}`,
    anotherWay: 'Det fanns inte när du frågade. Hitta en annan väg dit, eller fråga om ni ska gå vidare.',
    name: (role) => `Ange vem som är ${role.toLowerCase()}.`,
  },
};
