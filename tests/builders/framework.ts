import { defineFramework, type Criterion, type Framework } from '../../src/frameworks';
import type { Text } from '../../src/texts';

/** A valid criterion but for what the test is about. */
export function aCriterion(about: Partial<Criterion> = {}): Criterion {
  const id = about.id ?? 'pain';
  return {
    id,
    label: { en: id, sv: id },
    counts: aText(`${id} counts`),
    levels: {
      assumed: aText(`${id} assumed`),
      stated: aText(`${id} stated`),
      proven: aText(`${id} proven`),
    },
    questions: [aText(`${id} found?`), aText(`${id} said?`), aText(`${id} shown?`)],
    misreading: aText(`${id} misread`),
    weight: 100,
    expected: {},
    ...about,
  };
}

/** A framework of these criteria; weights must add up to 100. */
export function aFramework(...criteria: readonly Partial<Criterion>[]): Framework {
  return aFrameworkAbout({}, ...criteria);
}

/** The same, with what the test is about of the framework itself. */
export function aFrameworkAbout(
  about: Partial<Omit<Framework, 'criteria'>>,
  ...criteria: readonly Partial<Criterion>[]
): Framework {
  return defineFramework({
    id: 'test',
    label: 'Test',
    origin: aText('origin'),
    goodFor: aText('good for'),
    notFor: aText('not for'),
    staleDays: 30,
    ...about,
    criteria: criteria.map(aCriterion),
  });
}

function aText(words: string): Text {
  return { en: words, sv: `${words} (sv)` };
}
