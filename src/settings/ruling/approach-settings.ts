import {
  defaultApproachSettings,
  settingsForCurrency,
  type Approach,
  type ApproachSettings,
} from '../../approach';
import type { ApproachChanges } from '../schema/selling-schema';

/**
 * The built-in approaches with ops' changes. Bands that are not changed are converted to the currency of those that are; in a
 * currency without a rate there are none, and without any band deal size counts for nothing.
 */
export function approachSettingsOf({ currency, weights, bands }: ApproachChanges): ApproachSettings {
  const { settings: base, knowsMoney } = settingsForCurrency(defaultApproachSettings, currency ?? null);
  const profile = (approach: Approach) => {
    const { weights: own, ...builtIn } = base.profiles[approach];
    // A weight that ops give a signal is meant for every approach.
    const kept = Object.entries(own).filter(([signal]) => !(signal in weights));
    return { ...builtIn, ...bands[approach], weights: Object.fromEntries(kept) };
  };
  const countsMoney = knowsMoney || Object.values(bands).some(({ yearlyValue }) => yearlyValue !== undefined);
  return {
    currency: base.currency,
    weights: {
      ...defaultApproachSettings.weights,
      ...weights,
      ...(countsMoney ? {} : { yearlyValue: 0 }),
    },
    profiles: {
      self_service: profile('self_service'),
      transactional: profile('transactional'),
      solution: profile('solution'),
      consultative: profile('consultative'),
      provocative: profile('provocative'),
    },
  };
}
