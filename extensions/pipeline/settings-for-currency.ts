import { approaches, defaultApproachSettings, inCurrency, type ApproachSettings } from '../../src/approach';

type Profiles = ApproachSettings['profiles'];

export interface CurrencySettings {
  readonly settings: ApproachSettings;
  /** Whether the money bands could be brought into the account's currency. */
  readonly knowsMoney: boolean;
}

/**
 * The settings in the account's currency. In a currency without a rate they have no money bands: deal size then counts for
 * nothing in the fit, and everything else still does. An account that names no currency has the settings' own.
 */
export function settingsForCurrency(currency: string | null): CurrencySettings {
  if (currency === null) return { settings: defaultApproachSettings, knowsMoney: true };
  const settings = inCurrency(defaultApproachSettings, currency);
  return settings === null
    ? { settings: withoutMoney(defaultApproachSettings, currency), knowsMoney: false }
    : { settings, knowsMoney: true };
}

function withoutMoney(settings: ApproachSettings, currency: string): ApproachSettings {
  const bare = (approach: keyof Profiles) => {
    const { yearlyValue: _money, ...rest } = settings.profiles[approach];
    return rest;
  };
  const [selfService, transactional, solution, consultative, provocative] = approaches;
  return {
    currency,
    weights: { ...settings.weights, yearlyValue: 0 },
    profiles: {
      self_service: bare(selfService),
      transactional: bare(transactional),
      solution: bare(solution),
      consultative: bare(consultative),
      provocative: bare(provocative),
    },
  };
}
