import type { Framework } from '../../../src/frameworks';
import type { Qualification } from '../../../src/protocol/qualification';
import { aFramework } from '../../builders/framework';
import { aQualification } from '../../builders/qualification';

/** A reply about a deal under a framework of the test's own, with nothing answered but for what the test is about. */
export function aQualificationUnder(
  framework: Framework,
  { answers, ...about }: Partial<Qualification> = {},
): Qualification {
  const unanswered = framework.criteria.map(
    ({ id }) => [id, { level: null, evidence: '', at: null, by: null }] as const,
  );
  return {
    ...aQualification(),
    ...about,
    framework,
    answers: { ...Object.fromEntries(unanswered), ...answers },
  };
}

/** A framework as long as ops' own can be: forty criteria, `c1` to `c40`, of equal weight. */
export function fortyCriteria(): Framework {
  return aFramework(...Array.from({ length: 40 }, (_, index) => ({ id: `c${index + 1}`, weight: 2.5 })));
}
