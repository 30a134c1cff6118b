import { chartModel } from '../../../../../../workbench/page/host/components/charts/chart-model';
import { chartSchema } from '../../../../../../workbench/page/host/components/charts/chart-props';

type Rows = readonly Readonly<Record<string, unknown>>[];
const axes = (fieldType: string, options?: unknown) => ({
  x: { field: 'at', fieldType },
  y: { field: 'percent', fieldType: 'linear', label: 'Percent' },
  options,
});
const modelOf = (props: { data: unknown; axes?: unknown; options?: unknown }) =>
  chartModel(chartSchema.parse({ axes: axes('category'), ...props }));
const pointsOf = (fieldType: string, data: Rows) =>
  modelOf({ data, axes: axes(fieldType) }).points.map(({ x, values }) => [x, ...values]);

describe('chartModel()', () => {
  const points = (...given: readonly [at: unknown, percent: number][]) => given;
  const rows = (...pairs: readonly [at: unknown, percent: unknown][]) =>
    pairs.map(([at, percent]) => ({ at, percent }));
  const [february, lastOfFebruary] = [Date.UTC(2026, 1, 1), Date.UTC(2026, 1, 28, 23)];

  test.each<[string, string, Rows, unknown]>([
    ['no rows', 'category', [], []],
    ['categories in their own order', 'category', rows(['b', 2], ['a', 1]), points(['b', 2], ['a', 1])],
    [
      'numbers in order, also when written as words',
      'linear',
      rows([10, 2], ['9', '1.5']),
      points([9, 1.5], [10, 2]),
    ],
    [
      'times by the clock, from ISO strings and from milliseconds',
      'datetime',
      rows(['2026-03-01T00:00:00+01:00', 2], [february, 1]),
      points([february, 1], [lastOfFebruary, 2]),
    ],
    [
      'two values at one place as two points',
      'category',
      rows(['a', 1], ['a', 2]),
      points(['a', 1], ['a', 2]),
    ],
    [
      'nothing of a row without a place or a number',
      'datetime',
      [...rows(['soon', 1], [0, ''], [0, 'x']), { percent: 2 }, { at: 0 }],
      [],
    ],
  ])('draws %s', (_, fieldType, data, expected) => {
    expect(pointsOf(fieldType, data)).toEqual(expected);
  });

  test('without groups is one series with the name of the y axis', () => {
    expect(modelOf({ data: [{ at: 'a', percent: 1 }] }).series).toEqual([
      { name: 'Percent', colour: 'orange' },
    ]);
  });

  test('puts the values of each group into a series, and leaves a gap where a group has none', () => {
    const data = [
      { at: 'a', percent: 1, figure: 'Score' },
      { at: 'a', percent: 2, figure: 'Completeness' },
      { at: 'b', percent: 3, figure: 'Completeness' },
    ];
    const { points, series } = modelOf({ data, axes: axes('category', { groupFieldByColor: 'figure' }) });
    expect(series.map(({ name }) => name)).toEqual(['Score', 'Completeness']);
    expect(points).toEqual([
      { x: 'a', values: [1, 2] },
      { x: 'b', values: [undefined, 3] },
    ]);
  });

  test('takes the colours an extension names for a group, then its list, then HubSpot’s', () => {
    const data = ['a', 'b', 'c', 'constructor'].map((team) => ({ at: 'x', percent: 1, team }));
    const grouping = { groupFieldByColor: 'team', colors: { b: 'darkPink', c: 'no colour' } };
    const { series } = modelOf({
      data,
      axes: axes('category', grouping),
      options: { colorList: ['green', 'aqua'] },
    });
    expect(series.map(({ colour }) => colour)).toEqual(['green', 'darkPink', 'orange', 'purple']);
  });

  test('says a category and a group in the words that the data’s own options give', () => {
    const { points, series } = modelOf({
      data: {
        data: [{ at: 'won', percent: 1, team: 'n' }],
        options: { propertyLabels: { at: { won: 'Closed won' }, team: { n: 'North' } } },
      },
      axes: axes('category', { groupFieldByColor: 'team' }),
    });
    expect([points[0]?.x, series[0]?.name]).toEqual(['Closed won', 'North']);
  });
});
