import type { BelowExpectation } from '../../../src/qualification';
import type { Settings } from '../../../src/settings';

/** A band with a least score; below both is weak. */
export type ThresholdBand = keyof Settings['bands'];

/** Whether a band can begin at a number. */
export function isScore(value: number | null): value is number {
  return value !== null && value >= 0 && value <= 100;
}

/** @param from A score, 0 to 100. */
export function withBand(settings: Settings, band: ThresholdBand, from: number): Settings {
  return { ...settings, bands: { ...settings.bands, [band]: from } };
}

export function withBelowExpectation(settings: Settings, belowExpectation: BelowExpectation): Settings {
  return { ...settings, belowExpectation };
}
