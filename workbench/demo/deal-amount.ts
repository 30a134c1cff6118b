import type { SeededRandom } from './seeded-random';

// A band this many deviations wide holds 95 % of a log-normal distribution; the rest is drawn again.
const BAND_DEVIATIONS = 4;

/** An amount between `least` and `most`, log-normal as prices are, in steps of `roundTo` as reps write them. */
export function dealAmount(
  band: { readonly least: number; readonly most: number; readonly roundTo: number },
  random: SeededRandom,
): number {
  const mean = (Math.log(band.least) + Math.log(band.most)) / 2;
  const deviation = (Math.log(band.most) - Math.log(band.least)) / BAND_DEVIATIONS;
  for (;;) {
    const amount = Math.exp(mean + deviation * random.normal());
    const rounded = Math.round(amount / band.roundTo) * band.roundTo;
    if (rounded >= band.least && rounded <= band.most) return rounded;
  }
}
