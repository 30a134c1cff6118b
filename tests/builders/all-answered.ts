import { findFramework } from '../../src/frameworks';
import { levelProperty } from '../../src/qualification';

/** Every criterion of a framework answered with the same level, as properties. */
export function allAnswered(frameworkId: string, level: string): Readonly<Record<string, string>> {
  const criteria = findFramework(frameworkId)?.criteria ?? [];
  return Object.fromEntries(criteria.map(({ id }) => [levelProperty(frameworkId, id), level]));
}
