import {
  defaultApproachSettings,
  type Approach,
  type SignalBand,
  type CostName,
  type NumberSignal,
  type RepApproach,
  type Signal,
} from '../../../src/approach';
import { approachSettingsOf, type ApproachChanges, type Settings } from '../../../src/settings';
import { withEntry } from '../section/with-entry';

/** The ends of a band, in the order they rise. */
export const bandEnds = ['startsAt', 'from', 'to', 'endsAt'] as const satisfies readonly (keyof SignalBand)[];
export type BandEnd = (typeof bandEnds)[number];

/** One end of one band. */
export interface BandPlace {
  readonly approach: Approach;
  readonly signal: NumberSignal;
  readonly end: BandEnd;
}

/** With a cost; null is not known. */
export function withCost(settings: Settings, name: CostName, value: number | null): Settings {
  return { ...settings, costs: { ...settings.costs, [name]: value } };
}

/** With what a rep costs in an approach; null is what a rep costs otherwise. */
export function withRepCost(settings: Settings, approach: RepApproach, value: number | null): Settings {
  const { costs } = settings;
  const repPerMonthByApproach = withEntry(costs.repPerMonthByApproach, approach, value ?? undefined);
  return { ...settings, costs: { ...costs, repPerMonthByApproach } };
}

/** With the money bands in a currency, an ISO code. */
export function withCurrency(settings: Settings, code: string): Settings {
  const { currency: _before, ...others } = settings.approach;
  const isBuiltIn = code === defaultApproachSettings.currency;
  return { ...settings, approach: isBuiltIn ? others : { ...others, currency: code } };
}

/** With another weight of a signal; null and the built-in one are not stored. */
export function withSignalWeight(settings: Settings, signal: Signal, weight: number | null): Settings {
  const isBuiltIn = weight === null || weight === defaultApproachSettings.weights[signal];
  const weights = withEntry(settings.approach.weights, signal, isBuiltIn ? undefined : weight);
  return withApproach(settings, { weights });
}

/** With the built-in weights of all signals. */
export function withBuiltInWeights(settings: Settings): Settings {
  return withApproach(settings, { weights: {} });
}

/**
 * With another end of a band, null for open. Of a band that comes to the built-in one nothing is stored. Where none is built in,
 * a band without ends is no band.
 */
export function withBandEnd(settings: Settings, place: BandPlace, value: number | null): Settings {
  const { approach, signal, end } = place;
  const { bands } = settings.approach;
  const now = approachSettingsOf(settings.approach).profiles[approach][signal] ?? openBand;
  const next = rounded({ ...now, [end]: value });
  const builtIn = rounded(builtInBand(settings, place) ?? openBand);
  const isBuiltIn = bandEnds.every((each) => next[each] === builtIn[each]);
  const own = withEntry(bands[approach] ?? {}, signal, isBuiltIn ? undefined : next);
  const isEmpty = Object.keys(own).length === 0;
  return withApproach(settings, { bands: withEntry(bands, approach, isEmpty ? undefined : own) });
}

/** With the built-in bands of an approach. */
export function withBuiltInBands(settings: Settings, approach: Approach): Settings {
  return withApproach(settings, { bands: withEntry(settings.approach.bands, approach, undefined) });
}

const openBand: SignalBand = { startsAt: null, from: null, to: null, endsAt: null };

/** In the currency that is chosen. */
function builtInBand(
  { approach: changes }: Settings,
  { approach, signal }: BandPlace,
): SignalBand | undefined {
  return approachSettingsOf({ ...changes, bands: {} }).profiles[approach][signal];
}

/** To hundredths: converted amounts have more decimals than anybody means. */
function rounded(band: SignalBand): SignalBand {
  const end = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
  return { startsAt: end(band.startsAt), from: end(band.from), to: end(band.to), endsAt: end(band.endsAt) };
}

function withApproach(settings: Settings, parts: Partial<ApproachChanges>): Settings {
  return { ...settings, approach: { ...settings.approach, ...parts } };
}
