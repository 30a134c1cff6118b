import { defaultYardsticks, type Range, type YardstickName, type Yardsticks } from '../../../src/approach';
import type { Settings } from '../../../src/settings';

/** The yardsticks that are one number. */
export const singleYardsticks = ['cacRatio', 'ltvToCac'] as const satisfies readonly YardstickName[];
export type SingleYardstick = (typeof singleYardsticks)[number];

/** The yardsticks that go from one number to another. */
export const rangeYardsticks = [
  'middleDeal',
  'paybackSmall',
  'paybackMiddle',
  'paybackLarge',
  'winRateSmall',
  'winRateMiddle',
  'winRateLarge',
] as const satisfies readonly YardstickName[];
export type RangeYardstick = (typeof rangeYardsticks)[number];

/** What a payback is called, in the order in which it becomes longer. */
export const paybackParts = [
  'best',
  'good',
  'concern',
] as const satisfies readonly (keyof Yardsticks['paybackMonths'])[];
type PaybackPart = (typeof paybackParts)[number];

/** Every yardstick. */
export const yardstickNames = [
  ...singleYardsticks,
  'paybackMonths',
  ...rangeYardsticks,
] as const satisfies readonly YardstickName[];

/** With another yardstick; null and the built-in one are not stored. */
export function withYardstick(settings: Settings, name: SingleYardstick, value: number | null): Settings {
  const isBuiltIn = value === null || value === defaultYardsticks[name];
  return withOwn(settings, name, isBuiltIn ? undefined : value);
}

/** With another part of what a payback is called; null is the built-in one. Of what comes to the built-in nothing is stored. */
export function withPaybackPart(settings: Settings, part: PaybackPart, value: number | null): Settings {
  const { paybackMonths: builtIn } = defaultYardsticks;
  const now = settings.yardsticks.paybackMonths ?? builtIn;
  const next = { ...now, [part]: value ?? builtIn[part] };
  const isBuiltIn = paybackParts.every((each) => next[each] === builtIn[each]);
  return withOwn(settings, 'paybackMonths', isBuiltIn ? undefined : next);
}

/** One end of a yardstick, and what is built in for it: null in a currency we do not know. */
export interface RangePlace {
  readonly name: RangeYardstick;
  readonly end: keyof Range;
  readonly builtIn: Range | null;
}

/** With another end of a range; null is the built-in one, and without one the whole range goes. */
export function withRangeEnd(
  settings: Settings,
  { name, end, builtIn }: RangePlace,
  value: number | null,
): Settings {
  const entered = value ?? builtIn?.[end] ?? null;
  if (entered === null) return withOwn(settings, name, undefined);
  const now = settings.yardsticks[name] ?? builtIn ?? { from: entered, to: entered };
  const next = { ...now, [end]: entered };
  const isBuiltIn = next.from === builtIn?.from && next.to === builtIn.to;
  return withOwn(settings, name, isBuiltIn ? undefined : next);
}

/** With the built-in yardsticks. */
export function withBuiltInYardsticks(settings: Settings): Settings {
  return { ...settings, yardsticks: {} };
}

function withOwn<Name extends YardstickName>(
  settings: Settings,
  name: Name,
  value: Settings['yardsticks'][Name] | undefined,
): Settings {
  const { [name]: _before, ...others } = settings.yardsticks;
  return { ...settings, yardsticks: value === undefined ? others : { ...others, [name]: value } };
}
