import { chartColours, type ChartAxis, type ChartColour, type ChartProps } from './chart-props';

/** One place on the x axis, with the value of each series there, in the order of the series. */
export interface ChartPoint {
  /** A number of a linear axis, epoch milliseconds of a time axis, or a category's own words. */
  readonly x: number | string;
  readonly values: readonly (number | undefined)[];
}

export interface ChartSeries {
  readonly name: string;
  readonly colour: ChartColour;
}

/** A chart's data as it is drawn and as it is read out: what a sighted person sees and what a table of it says are one. */
export interface ChartModel {
  readonly points: readonly ChartPoint[];
  readonly series: readonly ChartSeries[];
}

interface Cell {
  readonly x: number | string;
  readonly y: number;
  readonly group: string;
}

/**
 * Rows of an extension as points and series. A row without a number on the y axis, or without a place on the x axis, is not
 * drawn. Two rows of one series at one place make two points. Categories keep their order; numbers and times are put in order.
 */
export function chartModel({
  data: { data, options },
  axes,
  options: chart,
}: Pick<ChartProps, 'data' | 'axes' | 'options'>): ChartModel {
  const groupField = axes.options.groupFieldByColor;
  const wordsFor = (field: string, value: string) => textOr(options.propertyLabels[field]?.[value], value);
  const cells = data.flatMap((row): Cell[] => {
    const x = placeOn(axes.x, row.get(axes.x.field));
    const y = toNumber(row.get(axes.y.field));
    const group = groupField === undefined ? '' : String(row.get(groupField) ?? '');
    if (x === undefined || y === undefined) return [];
    return [{ x: typeof x === 'string' ? wordsFor(axes.x.field, x) : x, y, group }];
  });
  const groups = [...new Set(cells.map(({ group }) => group))];
  const inOrder = [...(chart.colorList ?? chart.colors ?? []), ...chartColours].filter(isFirst);
  return {
    points: toPoints(cells, groups),
    series: groups.map((group, index) => ({
      name: groupField === undefined ? nameOf(axes.y) : wordsFor(groupField, group),
      colour: axes.options.colors.get(group) ?? inOrder[index % inOrder.length] ?? 'orange',
    })),
  };
}

/** The words beside an axis: the field's own name when the extension gives no label. */
export function nameOf({ label, field }: ChartAxis): string {
  return label ?? field;
}

function toPoints(cells: readonly Cell[], groups: readonly string[]): readonly ChartPoint[] {
  const atPlace = new Map<number | string, (number | undefined)[][]>();
  for (const { x, y, group } of cells) {
    const index = groups.indexOf(group);
    const there = atPlace.get(x) ?? [];
    const free = there.find((values) => values[index] === undefined) ?? groups.map(() => undefined);
    free[index] = y;
    if (!there.includes(free)) there.push(free);
    atPlace.set(x, there);
  }
  const points = [...atPlace].flatMap(([x, there]) => there.map((values) => ({ x, values })));
  return points.sort(({ x: a }, { x: b }) => (typeof a === 'number' && typeof b === 'number' ? a - b : 0));
}

function placeOn({ fieldType }: ChartAxis, value: string | number | undefined): string | number | undefined {
  if (value === undefined) return undefined;
  if (fieldType === 'category') return String(value);
  if (fieldType === 'linear') return toNumber(value);
  return finite(typeof value === 'number' ? value : Date.parse(value));
}

function toNumber(value: string | number | undefined): number | undefined {
  if (value === undefined || (typeof value === 'string' && value.trim() === '')) return undefined;
  return finite(Number(value));
}

// The last day that a Date can hold is the furthest a time axis goes; nothing that is drawn needs larger numbers.
const furthest = 8.64e15;
const finite = (value: number) => (Math.abs(value) <= furthest ? value : undefined);
const textOr = (value: unknown, fallback: string) => (typeof value === 'string' ? value : fallback);
const isFirst = <T>(value: T, index: number, all: readonly T[]) => all.indexOf(value) === index;
