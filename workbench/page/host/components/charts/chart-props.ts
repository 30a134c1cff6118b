import * as z from 'zod';
import { flag, oneOf, optionalText, testId } from '../../drawing/props';

/** The SDK's names, in the order in which a chart takes them when nothing else is said. */
export const chartColours = [
  'orange',
  'aqua',
  'purple',
  'yellow',
  'pink',
  'blue',
  'green',
  'darkOrange',
  'darkAqua',
  'darkPurple',
  'darkYellow',
  'darkPink',
  'darkBlue',
  'darkGreen',
] as const;
export type ChartColour = (typeof chartColours)[number];

const colour = z.enum(chartColours);
const cell = z.union([z.string(), z.number()]);
const words = z.record(z.string(), z.unknown()).catch({});

// A row keeps what a row may hold; a cell of another type is left out, not the row.
const row = words.transform((cells): ReadonlyMap<string, string | number> => {
  const kept = Object.entries(cells).flatMap(([field, value]) => {
    const parsed = cell.safeParse(value);
    return parsed.success ? [[field, parsed.data] as const] : [];
  });
  return new Map(kept);
});
const rows = z.array(row).catch([]);

type PropertyLabels = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const noLabels: { readonly propertyLabels: PropertyLabels } = { propertyLabels: {} };
const dataWithOptions = z.object({
  data: rows,
  options: z.object({ propertyLabels: z.record(z.string(), words).catch({}) }).catch(noLabels),
});

const axis = z
  .object({
    field: z.string(),
    fieldType: oneOf(['category', 'datetime', 'linear'], 'category'),
    label: optionalText,
  })
  .catch({ field: '', fieldType: 'category', label: undefined });
export type ChartAxis = z.output<typeof axis>;

const colourList = z.array(colour).catch([]);
const groupingShape = z.object({
  groupFieldByColor: optionalText,
  stacking: flag(),
  colors: z
    .record(z.string(), colour.optional().catch(undefined))
    .catch({})
    .transform((given) => new Map(Object.entries(given))),
});
const optionsShape = z.object({
  title: optionalText,
  showLegend: flag(),
  showTooltips: flag(),
  showDataLabels: flag(),
  colorList: colourList.optional(),
  colors: colourList.optional(),
});

/** What both charts take. */
export const chartSchema = z.object({
  ...testId,
  data: z.union([dataWithOptions, rows.transform((data) => ({ data, options: noLabels }))]),
  axes: z
    .object({ x: axis, y: axis, options: groupingShape.catch(groupingShape.parse({})) })
    .catch({ x: axis.parse(null), y: axis.parse(null), options: groupingShape.parse({}) }),
  options: optionsShape.catch(optionsShape.parse({})),
});
export type ChartProps = z.output<typeof chartSchema>;
