import { frameworks, milestones, type Level, type Milestone } from '../../../src/frameworks';
import { questionFor } from '../../../src/qualification';
import { languages, type Language, type Text } from '../../../src/texts';
import { closed, leading, moments, momentWords, onceAsked, suppositions } from './question-wordings';

interface Asked {
  readonly question: Text;
  readonly level: Level | null;
  readonly milestone: Milestone;
}

// An answer can be as low as that at any milestone: no stage makes anybody answer.
const levels: readonly (Level | null)[] = [null, 0, 1, 2];
const everyQuestion: readonly Asked[] = frameworks.flatMap(({ criteria }) =>
  criteria.flatMap((criterion) =>
    levels.flatMap((level) =>
      milestones.map((milestone) => ({ question: questionFor(criterion, level), level, milestone })),
    ),
  ),
);

describe.each(languages)('No question in %s', (language) => {
  test.each([
    ['names a moment that is past at a milestone where it can be asked', isPast],
    ['names a moment that the table of moments does not know', isUnknownMoment],
    ['supposes what nobody has said yet at its level', supposesTooMuch],
    ['puts an answer into the buyer’s mouth', isLeading],
    ['is answered by yes or no before it asks for proof', isClosed],
  ] as const)('%s', (_name, isFault) => {
    const faulty = everyQuestion.filter((asked) => isFault(asked, language));
    expect([...new Set(faulty.map(({ question }) => question[language]))]).toEqual([]);
  });

  test.each(onceAsked)('would be asked again as "$en"', ({ level, ...question }) => {
    const asked = { question, level, milestone: 'commit' } as const;
    const faults = [isPast, supposesTooMuch, isLeading, isClosed];
    expect(faults.some((isFault) => isFault(asked, language))).toBe(true);
  });
});

function isPast({ question, milestone }: Asked, language: Language): boolean {
  const at = milestones.indexOf(milestone);
  return moments.some(
    (each) => each[language].test(question[language]) && at > milestones.indexOf(each.last),
  );
}

function isUnknownMoment({ question }: Asked, language: Language): boolean {
  const words = question[language];
  return momentWords[language].test(words) && !moments.some((each) => each[language].test(words));
}

function supposesTooMuch({ question, level }: Asked, language: Language): boolean {
  return suppositions.some((each) => each[language].test(question[language]) && (level ?? 0) < each.from);
}

function isLeading({ question }: Asked, language: Language): boolean {
  return leading.some((each) => each[language].test(question[language]));
}

// The third question asks for something to be shown: that one may be a request.
function isClosed({ question, level }: Asked, language: Language): boolean {
  return (level ?? 0) < 2 && closed[language].test(question[language]);
}
