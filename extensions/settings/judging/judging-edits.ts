import type { BelowExpectation } from '../../../src/qualification';
import type { Settings } from '../../../src/settings';
import type { Language } from '../../../src/texts';

/** A band with a threshold; below both is weak. */
export type ThresholdBand = keyof Settings['thresholds'];

/** Whether a band can begin at a number. */
export function isPercent(value: number | null): value is number {
  return value !== null && value >= 0 && value <= 100;
}

/** @param from 0 to 100. */
export function withThreshold(settings: Settings, band: ThresholdBand, from: number): Settings {
  return { ...settings, thresholds: { ...settings.thresholds, [band]: from } };
}

export function withBelowExpectation(settings: Settings, belowExpectation: BelowExpectation): Settings {
  return { ...settings, belowExpectation };
}

/** The language of what is stored on deals in words. */
export function withLanguage(settings: Settings, language: Language): Settings {
  return { ...settings, language };
}
