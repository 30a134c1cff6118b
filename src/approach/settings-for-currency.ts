import type { Approach } from './approach';
import { inCurrency } from './currency';
import type { ApproachSettings, Profile } from './profile';

/** Settings to judge an account by. */
export interface CurrencySettings {
  readonly settings: ApproachSettings;
  /** Whether the money bands could be brought into the account's currency. */
  readonly knowsMoney: boolean;
}

/**
 * The settings in an account's currency, an ISO code. In a currency without a rate they have no money bands: deal size then counts
 * for nothing in the fit, and everything else still does. An account that names no currency has the settings' own.
 */
export function settingsForCurrency(settings: ApproachSettings, currency: string | null): CurrencySettings {
  if (currency === null) return { settings, knowsMoney: true };
  const converted = inCurrency(settings, currency);
  return converted === null
    ? { settings: withoutMoney(settings, currency), knowsMoney: false }
    : { settings: converted, knowsMoney: true };
}

function withoutMoney({ weights, profiles }: ApproachSettings, currency: string): ApproachSettings {
  const bare = (approach: Approach): Profile => {
    const { yearlyValue: _money, ...rest } = profiles[approach];
    return rest;
  };
  return {
    currency,
    weights: { ...weights, yearlyValue: 0 },
    profiles: {
      self_service: bare('self_service'),
      transactional: bare('transactional'),
      solution: bare('solution'),
      consultative: bare('consultative'),
      provocative: bare('provocative'),
    },
  };
}
