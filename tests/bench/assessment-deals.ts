import { frameworks, milestones, roles, type Framework } from '../../src/frameworks';
import { answeredCriteria, type QualificationFacts, type StoredAnswer } from '../../src/qualification';

/** A deal and the framework that rules it. */
export interface BenchDeal {
  readonly framework: Framework;
  readonly facts: QualificationFacts;
}

const DAY_MS = 24 * 60 * 60 * 1000;
export const asOf = new Date('2026-11-25T12:00:00.000Z');
// One answer in eight is not given, one does not apply.
const levels = [null, 'na', '0', '1', '1', '2', '2', '3'] as const;

/** Deals of every framework in turn, with answers, dates, people and stages drawn from a fixed seed. */
export function benchDeals(count: number): readonly BenchDeal[] {
  const random = seeded(20_261_125);
  const oneOf = <T>(values: readonly [T, ...T[]]): T =>
    values[Math.floor(random() * values.length)] ?? values[0];
  return Array.from({ length: count }, (_, index) => {
    const framework = frameworks[index % frameworks.length];
    if (framework === undefined) throw new Error('There is no framework.');
    const answers = framework.criteria.map(({ id }): readonly [string, StoredAnswer] => {
      const level = oneOf(levels);
      const at = new Date(asOf.getTime() - Math.floor(random() * 200) * DAY_MS).toISOString();
      return [id, { level, evidence: '', at: level === null ? null : at, by: null }];
    });
    const people = roles.filter(() => random() < 0.5);
    return {
      framework,
      facts: { answers: Object.fromEntries(answers), milestone: oneOf([null, ...milestones]), people },
    };
  });
}

/**
 * A deal as the peers take it, flat: `pain` is a number, `na`, or `open` when there is no answer; `pain_at` is when it was given,
 * in milliseconds.
 */
export function flatFacts({ framework, facts }: BenchDeal): Record<string, number | 'na' | 'open'> {
  const flat: Record<string, number | 'na' | 'open'> = {};
  for (const { criterion, answer, level, at } of answeredCriteria(framework, facts.answers, facts.people)) {
    flat[criterion.id] = answer.state === 'not-applicable' ? 'na' : (level ?? 'open');
    if (at !== null) flat[`${criterion.id}_at`] = Date.parse(at);
  }
  return flat;
}

/** An answer given before this, in milliseconds, is stale. */
export function staleBefore({ staleDays }: Framework): number {
  return asOf.getTime() - staleDays * DAY_MS;
}

// Mulberry32: small, and the same on every machine.
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
