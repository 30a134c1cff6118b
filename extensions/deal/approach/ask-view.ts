import { type AskedSignal, type DecisiveQuestion } from '../../../src/approach';
import { approachGuides } from '../../../src/texts';
import type { CardWords } from '../words/card-words';

/** The questions worth asking now. */
export interface AskView {
  readonly title: string;
  readonly questions: readonly { readonly signal: AskedSignal; readonly couldBecome: string | null }[];
}

/** Where questions stand that somebody is answering: there they stay, whatever their answers make of the others. */
export interface Places {
  readonly asked: readonly AskedSignal[];
  readonly others: readonly AskedSignal[];
}

export const noPlaces: Places = { asked: [], others: [] };

/** The questions that stand there already, then those that came up since. */
export function inPlace(questions: readonly DecisiveQuestion[], { asked, others }: Places) {
  const standing = asked.map(
    (signal) => questions.find((question) => question.signal === signal) ?? { signal, couldBecome: [] },
  );
  const placed = [...asked, ...others];
  return [...standing, ...questions.filter(({ signal }) => !placed.includes(signal))];
}

/** The words of the questions. */
export function askView(questions: readonly DecisiveQuestion[], { texts, language }: CardWords): AskView {
  const decisive = questions.some(({ couldBecome }) => couldBecome.length > 0);
  return {
    title: decisive ? texts.approach.askDecisive : texts.approach.askMore,
    questions: questions.map(({ signal, couldBecome }) => ({
      signal,
      couldBecome:
        couldBecome.length === 0
          ? null
          : texts.approach.couldBecome(
              couldBecome.map((id) => approachGuides[id].label[language]).join(', '),
            ),
    })),
  };
}
