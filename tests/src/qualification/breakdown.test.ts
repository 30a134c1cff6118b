import { frameworks, type Framework } from '../../../src/frameworks';
import { answeredCriteria, breakdownOf, scoreOf } from '../../../src/qualification';
import { answers } from '../../builders/answers';
import { aFramework, aFrameworkAbout } from '../../builders/framework';

const unfold = (framework: Parameters<typeof breakdownOf>[0], levels: Parameters<typeof answers>[0]) =>
  breakdownOf(framework, answeredCriteria(framework, answers(levels), []));

describe('breakdownOf() a weighted mean', () => {
  const mean = aFramework(
    { id: 'a', weight: 50 },
    { id: 'b', weight: 30, person: 'champion' },
    { id: 'c', weight: 20 },
  );

  test.each([
    ['nothing answered brings nothing', {}, [50, 30, 20], [0, 0, 0]],
    ['a level brings its third, to one decimal', { a: '1', b: '2', c: '3' }, [50, 30, 20], [16.7, 20, 20]],
    [
      'what does not apply leaves its share to the rest',
      { a: 'na', b: '1', c: '3' },
      [0, 60, 40],
      [0, 20, 40],
    ],
    ['nothing can be had when nothing applies', { a: 'na', b: 'na', c: 'na' }, [0, 0, 0], [0, 0, 0]],
    ['proof without its person brings what stated does', { b: '3' }, [50, 30, 20], [0, 20, 0]],
  ])('%s', (_name, levels, possible, points) => {
    const { rows, factors } = unfold(mean, levels);
    expect(rows.map((row) => row.possiblePoints)).toEqual(possible);
    expect(rows.map((row) => row.points)).toEqual(points);
    expect(factors).toBeNull();
  });

  test('carries each answer with its date', () => {
    const at = '2026-11-25T08:00:00.000Z';
    expect(unfold(mean, { a: { level: '2', at } }).rows[0]).toMatchObject({
      level: 2,
      at,
      criterion: { id: 'a' },
    });
  });
});

describe('breakdownOf() a product', () => {
  const product = aFrameworkAbout(
    { factors: [['a', 'b'], ['c']] },
    { id: 'a', weight: 20 },
    { id: 'b', weight: 40 },
    { id: 'c', weight: 40 },
  );

  test('shows each factor with its percentage and its weight, and no points', () => {
    const { rows, factors } = unfold(product, { a: '3', b: '0', c: '2' });
    expect(factors).toEqual([
      { criterionIds: ['a', 'b'], percent: 33, weight: 60 },
      { criterionIds: ['c'], percent: 67, weight: 40 },
    ]);
    expect(rows.map(({ possiblePoints, points }) => [possiblePoints, points])).toEqual([
      [20, null],
      [40, null],
      [40, null],
    ]);
  });

  test('leaves out a factor that does not apply and shares its weight', () => {
    expect(unfold(product, { a: '3', b: 'na', c: 'na' }).factors).toEqual([
      { criterionIds: ['a', 'b'], percent: 100, weight: 100 },
    ]);
  });

  test('has no factors when nothing applies', () => {
    expect(unfold(product, { a: 'na', b: 'na', c: 'na' }).factors).toEqual([]);
  });
});

describe.each(frameworks)('breakdownOf() $label', (framework) => {
  test('adds up to the score, within what one decimal in each row can lose', () => {
    const criteria = answeredCriteria(framework, answers(mixedLevels(framework)), []);
    const score = scoreOf(framework, criteria);
    const { rows, factors } = breakdownOf(framework, criteria);
    const sum = rows.reduce((total, row) => total + row.possiblePoints, 0);
    expect(Math.abs(sum - 100)).toBeLessThanOrEqual(0.05 * rows.length);
    const points =
      factors === null
        ? rows.reduce((total, row) => total + (row.points ?? 0), 0)
        : 100 *
          factors.reduce((product, { percent, weight }) => product * (percent / 100) ** (weight / 100), 1);
    // A mean loses half a tenth a row and half a point in the score; a product's rounded parts lose about one point.
    const mayDiffer = factors === null ? 0.5 + 0.05 * rows.length : 2;
    expect(Math.abs(points - (score.kind === 'scored' ? score.percent : 0))).toBeLessThanOrEqual(mayDiffer);
  });
});

function mixedLevels({ criteria }: Framework): Record<string, string | null> {
  const levels = ['1', '2', '3', 'na', '2'];
  return Object.fromEntries(
    criteria.map(({ id }, index) => [id, levels[index % levels.length] ?? null] as const),
  );
}
