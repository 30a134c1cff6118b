import { defineFramework, type Criterion, type Framework } from '../../src/frameworks';

/** A valid criterion but for what the test is about. */
export function aCriterion(about: Partial<Criterion> = {}): Criterion {
  const id = about.id ?? 'pain';
  return {
    id,
    label: { en: id, sv: id },
    question: { en: `What of ${id}?`, sv: `Vad om ${id}?` },
    counts: { en: `${id} counts`, sv: `${id} räknas` },
    weight: 100,
    expected: {},
    ...about,
  };
}

/** A framework of these criteria; weights must add up to 100. */
export function aFramework(...criteria: readonly Partial<Criterion>[]): Framework {
  return defineFramework({ id: 'test', label: 'Test', criteria: criteria.map(aCriterion) });
}
