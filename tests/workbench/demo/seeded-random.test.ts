import { seededRandom } from '../../../workbench/demo/seeded-random';

const many = 20_000;
const draw = <T>(next: () => T) => Array.from({ length: many }, next);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('seededRandom()', () => {
  it('repeats its numbers for the same seed, in any process', () => {
    const random = seededRandom(1);
    expect([random.next(), random.next(), random.next()]).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });

  it('spreads numbers evenly from 0 up to 1', () => {
    const random = seededRandom(3);
    const values = draw(() => random.next());
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(mean(values)).toBeCloseTo(0.5, 1);
  });

  it('draws whole numbers with both ends', () => {
    const random = seededRandom(4);
    expect(new Set(draw(() => random.whole(2, 4)))).toEqual(new Set([2, 3, 4]));
  });

  it('picks keys as often as their weights say, and never one without weight', () => {
    const random = seededRandom(5);
    const picked = draw(() => random.pickWeighted({ rare: 1, never: 0, common: 3 }));
    expect(picked.filter((key) => key === 'common').length / many).toBeCloseTo(0.75, 1);
    expect(picked).not.toContain('never');
  });

  it('shuffles without losing or doubling anything', () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = seededRandom(6).shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(items);
  });

  it('draws normal numbers with mean 0 and deviation 1', () => {
    const random = seededRandom(7);
    const values = draw(() => random.normal());
    expect(mean(values)).toBeCloseTo(0, 1);
    expect(Math.sqrt(mean(values.map((value) => value ** 2)))).toBeCloseTo(1, 1);
  });

  it('refuses to pick from nothing', () => {
    expect(() => seededRandom(8).pick([])).toThrow('No item');
  });
});
