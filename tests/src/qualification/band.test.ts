import type { Framework } from '../../../src/frameworks';
import { assess, defaultStandards, type Standards } from '../../../src/qualification';
import { aCriterion, aFramework, aFrameworkAbout } from '../../builders/framework';
import { qualificationFacts } from '../../builders/qualification-facts';

const asOf = new Date('2026-11-25');
const standing = (
  framework: Framework,
  facts: ReturnType<typeof qualificationFacts>,
  standards: Standards = defaultStandards,
) => assess(framework, facts, asOf, standards).standing;

describe('The band of a deal whose stage expects something', () => {
  const framework = aFramework(
    { id: 'pain', weight: 40, expected: { evaluation: 3 } },
    { id: 'buyer', weight: 40, expected: { evaluation: 2 } },
    { id: 'paper', weight: 20, expected: { commit: 3 } },
  );
  const at = (levels: Readonly<Record<string, string>>) =>
    standing(framework, qualificationFacts(levels, { milestone: 'evaluation' }));

  test.each([
    ['strong when all of it is met', { pain: '3', buyer: '2' }, 'strong', 100],
    ['strong whatever is not expected yet', { pain: '3', buyer: '2', paper: '0' }, 'strong', 100],
    ['no stronger for more than is expected', { pain: '2', buyer: '3', paper: '3' }, 'developing', 83],
    ['developing while something is short', { pain: '2', buyer: '2' }, 'developing', 83],
    ['weak below the lower threshold', { pain: '1', buyer: '1' }, 'weak', 42],
    ['weak while what must be proven is missing', { pain: '0', buyer: '3', paper: '3' }, 'weak', 50],
    ['weak while what must be stated is blank', { pain: '3', paper: '3' }, 'weak', 50],
    ['by what applies alone', { pain: 'na', buyer: '2' }, 'strong', 100],
  ])('is %s', (_name, levels, band, percent) => {
    expect(at(levels)).toMatchObject({ band, by: 'stage', percent });
  });

  test('is none while nothing is answered', () => {
    expect(at({})).toBeNull();
  });

  test('has a lower threshold that belongs to developing', () => {
    const edges = aFramework(
      { id: 'sixty', weight: 60, expected: { discovery: 1 } },
      { id: 'rest', weight: 40, expected: { discovery: 1 } },
    );
    const of = (levels: Readonly<Record<string, string>>) =>
      standing(edges, qualificationFacts(levels, { milestone: 'discovery' }))?.band;
    expect([of({ sixty: '1' }), of({ rest: '1' })]).toEqual(['developing', 'weak']);
  });
});

describe('A criterion that is not there', () => {
  const framework = (weight: number) =>
    aFramework(
      { id: 'metrics', weight, expected: { negotiation: 2, commit: 3 } },
      { id: 'rest', weight: 100 - weight, expected: { negotiation: 2 } },
    );
  const band = (weight: number, metrics: string | null, milestone: 'negotiation' | 'commit') =>
    standing(framework(weight), qualificationFacts({ metrics, rest: '3' }, { milestone }))?.band;

  test.each([
    ['a no is carried by a strong rest where stated is enough', 20, '0', 'negotiation', 'developing'],
    ['a no sinks the deal where the rest is not strong', 21, '0', 'negotiation', 'weak'],
    ['a no sinks the deal where proof is wanted', 20, '0', 'commit', 'weak'],
    ['what nobody asked sinks the deal', 20, null, 'negotiation', 'weak'],
    ['an assumption sinks nothing', 20, '1', 'commit', 'developing'],
  ] as const)('%s', (_name, weight, metrics, milestone, expected) => {
    expect(band(weight, metrics, milestone)).toBe(expected);
  });

  test.each([
    ['about a person', { person: 'champion' as const }],
    ['the need', { topic: 'need' as const }],
  ])('sinks the deal whatever the rest, when it is %s', (_name, about) => {
    const stoodOn = aFramework(
      { id: 'stood_on', weight: 10, expected: { discovery: 2 }, ...about },
      { id: 'rest', weight: 90, expected: { discovery: 2 } },
    );
    const facts = qualificationFacts({ stood_on: '0', rest: '3' }, { milestone: 'discovery' });
    expect(standing(stoodOn, facts)).toMatchObject({
      band: 'weak',
      percent: 90,
      sunkBy: [{ id: 'stood_on' }],
    });
  });

  test('sinks nothing where an assumption is enough', () => {
    const assumed = aFramework(
      { id: 'a', weight: 20, expected: { discovery: 1 } },
      { id: 'b', weight: 80, expected: { discovery: 1 } },
    );
    const facts = qualificationFacts({ b: '1' }, { milestone: 'discovery' });
    expect(standing(assumed, facts)?.band).toBe('developing');
  });
});

test('A deal of which the buyer has said nothing that must be said is weak, however much is assumed', () => {
  const framework = aFramework(
    { id: 'said', weight: 20, expected: { discovery: 2 } },
    { id: 'assumed', weight: 80, expected: { discovery: 1 } },
  );
  const at = (said: string) =>
    standing(framework, qualificationFacts({ said, assumed: '3' }, { milestone: 'discovery' }));
  expect(at('1')).toMatchObject({ band: 'weak', percent: 90, sunkBy: [] });
  expect(at('2')).toMatchObject({ band: 'strong', percent: 100 });
});

describe('An expected answer that is out of date', () => {
  const framework = aFramework({ id: 'a', expected: { discovery: 1 } });
  const old = { a: { level: '3', at: '2026-01-01T00:00:00.000Z' } };

  test('holds a deal back from strong, and from being ready', () => {
    const facts = qualificationFacts(old, { milestone: 'discovery' });
    const { stageReady, gaps } = assess(framework, facts, asOf);
    expect(standing(framework, facts)).toMatchObject({ band: 'developing', by: 'stage', percent: 100 });
    expect({ stageReady, gaps }).toMatchObject({ stageReady: 'no', gaps: [{ onlyStale: true, cost: 0 }] });
  });

  test('does so too where falling short only informs', () => {
    const informs = { ...defaultStandards, belowExpectation: 'informs' } as const;
    const facts = qualificationFacts(old, { milestone: 'discovery' });
    expect(standing(framework, facts, informs)?.band).toBe('developing');
  });

  test('is no matter before the stage expects it', () => {
    const later = aFramework(
      { id: 'a', weight: 50, expected: { commit: 1 } },
      { id: 'b', weight: 50, expected: { discovery: 1 } },
    );
    const facts = qualificationFacts({ ...old, b: '1' }, { milestone: 'discovery' });
    expect(assess(later, facts, asOf)).toMatchObject({ stageReady: 'yes', standing: { band: 'strong' } });
  });
});

test('Where falling short only informs, the upper threshold makes a deal strong', () => {
  const informs = { ...defaultStandards, belowExpectation: 'informs' } as const;
  const framework = aFramework(
    { id: 'a', weight: 40, expected: { discovery: 2 } },
    { id: 'b', weight: 60, expected: { discovery: 2 } },
  );
  const facts = qualificationFacts({ a: '1', b: '2' }, { milestone: 'discovery' });
  expect(standing(framework, facts, informs)).toMatchObject({ band: 'strong', by: 'stage', percent: 80 });
  expect(standing(framework, facts)).toMatchObject({ band: 'developing', by: 'stage', percent: 80 });
});

test('A framework of factors multiplies what is met of each', () => {
  const product = aFrameworkAbout(
    { factors: [['a'], ['b']] },
    { id: 'a', weight: 50, expected: { discovery: 1 } },
    { id: 'b', weight: 50, expected: { discovery: 1 } },
  );
  const facts = qualificationFacts({ a: '3', b: '0' }, { milestone: 'discovery' });
  expect(standing(product, facts)).toMatchObject({ band: 'weak', by: 'stage', percent: 0 });
});

describe('The band of a deal of which nothing is expected goes by the score', () => {
  const edges = aFramework(
    { id: 'sixty', weight: 60 },
    { id: 'twenty', weight: 20 },
    { id: 'nineteen', weight: 19, expected: { commit: 3 } },
    { id: 'one', weight: 1 },
  );
  const proven = (...ids: readonly string[]) =>
    qualificationFacts(Object.fromEntries(ids.map((id) => [id, '3'])), { milestone: 'discovery' });

  test.each([
    ['80 is strong: a threshold belongs to the higher band', proven('sixty', 'twenty'), 80, 'strong'],
    ['79 is developing', proven('sixty', 'nineteen'), 79, 'developing'],
    ['60 is developing', proven('sixty'), 60, 'developing'],
    ['40 is weak', proven('twenty', 'nineteen', 'one'), 40, 'weak'],
  ])('%s', (_name, facts, percent, band) => {
    expect(standing(edges, facts)).toMatchObject({ band, by: 'score', percent });
  });

  test('so it does without a known stage', () => {
    const facts = { ...proven('sixty', 'twenty', 'nineteen', 'one'), milestone: null };
    expect(standing(edges, facts)).toMatchObject({ band: 'strong', by: 'score', percent: 100 });
  });

  test('a score that rounds up to a threshold is in the higher band, as its figure says', () => {
    const rounding = aFramework({ id: 'a', weight: 59.5 }, { id: 'b', weight: 40.5 });
    expect(standing(rounding, qualificationFacts({ a: '3' }))).toMatchObject({
      band: 'developing',
      by: 'score',
      percent: 60,
    });
  });

  test('there is none when nothing applies', () => {
    const none = qualificationFacts({ sixty: 'na', twenty: 'na', nineteen: 'na', one: 'na' });
    expect(standing(edges, none)).toBeNull();
  });
});

test('Where all that is expected weighs nothing, each criterion counts the same: what is short is never strong', () => {
  const weightless = (...ids: readonly string[]) => ({
    ...aFramework({ id: 'a' }),
    criteria: [
      ...ids.map((id) => aCriterion({ id, weight: 0, expected: { discovery: 2 } })),
      aCriterion({ id: 'heavy', weight: 100 }),
    ],
  });
  const of = (levels: Readonly<Record<string, string>>) =>
    standing(weightless('a', 'b'), qualificationFacts({ heavy: '3', ...levels }, { milestone: 'discovery' }));
  expect(of({ a: '2' })).toMatchObject({ band: 'weak', by: 'stage', percent: 50 });
  expect(of({ a: '2', b: '1' })).toMatchObject({ band: 'developing', by: 'stage', percent: 75 });
  expect(of({ a: '2', b: '2' })).toMatchObject({ band: 'strong', by: 'stage', percent: 100 });
});
