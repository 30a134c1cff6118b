import type { AnsweredLevel } from './plan';
import type { SeededRandom } from './seeded-random';

// What an answer was one assessment earlier. Mostly less; what was believed then and refuted since was more.
const EARLIER = { same: 33, lower: 40, higher: 10, unanswered: 17 } as const;
const NOT_APPLICABLE_FROM_THE_START = 0.5;
const STEPS = ['0', '1', '2', '3'] as const;

/** The level of one criterion at each of `times` assessments, the last being `final`; null while it was unanswered. */
export function levelPath(
  final: AnsweredLevel,
  times: number,
  random: SeededRandom,
): readonly (AnsweredLevel | null)[] {
  const path: (AnsweredLevel | null)[] = [final];
  while (path.length < times) path.unshift(earlierLevel(path[0] ?? null, random));
  return path;
}

function earlierLevel(level: AnsweredLevel | null, random: SeededRandom): AnsweredLevel | null {
  if (level === null) return null;
  if (level === 'na') return random.chance(NOT_APPLICABLE_FROM_THE_START) ? 'na' : null;
  switch (random.pickWeighted(EARLIER)) {
    case 'same':
      return level;
    case 'lower':
      return STEPS[Number(level) - 1] ?? null;
    case 'higher':
      return STEPS[Number(level) + 1] ?? level;
    case 'unanswered':
      return null;
  }
}
