import { defaultApproachSettings, inCurrency, type Approach, type ApproachSettings } from '../../approach';

/** The settings to judge an account by, and what to know of them. */
export interface BandsForAccount {
  readonly settings: ApproachSettings;
  readonly note: string | null;
}

/** Puts the bands in the account's currency. Where that cannot be done the fit is judged without amounts. */
export function bandsForAccount(currency: string | null): BandsForAccount {
  if (currency === null) {
    const assumed = defaultApproachSettings.currency;
    return {
      settings: defaultApproachSettings,
      note: `HubSpot does not say the currency of the account: amounts are taken as ${assumed}.`,
    };
  }
  const converted = inCurrency(defaultApproachSettings, currency);
  if (converted !== null) return { settings: converted, note: null };
  return {
    settings: withoutAmounts(currency),
    note: `There are no bands for amounts in ${currency}: the approach is judged without the value of a deal.`,
  };
}

function withoutAmounts(currency: string): ApproachSettings {
  const { weights, profiles } = defaultApproachSettings;
  const stripped = (approach: Approach) => {
    const { yearlyValue: _amounts, ...rest } = profiles[approach];
    return rest;
  };
  return {
    currency,
    weights: { ...weights, yearlyValue: 0 },
    profiles: {
      self_service: stripped('self_service'),
      transactional: stripped('transactional'),
      solution: stripped('solution'),
      consultative: stripped('consultative'),
      provocative: stripped('provocative'),
    },
  };
}
