import type { Approach } from './approach';
import type { SignalBand } from './signal-band';
import type { ApproachSettings, Profile } from './profile';

/**
 * What a US dollar costs, by ISO code. Rounded on purpose, and good for years: bands are measured by ratio, so a rate that is
 * a tenth off moves a deal 6 % of the way from 1,000 to 5,000, which is less than two points of its fit. Ops may set the
 * bands exactly.
 */
const perDollar: ReadonlyMap<string, number> = new Map(
  Object.entries({
    USD: 1,
    EUR: 0.9,
    GBP: 0.75,
    SEK: 10,
    NOK: 10,
    DKK: 6.5,
    ISK: 130,
    CHF: 0.85,
    PLN: 3.8,
    CZK: 22,
    HUF: 350,
    RON: 4.5,
    CAD: 1.4,
    AUD: 1.5,
    NZD: 1.7,
    JPY: 150,
    CNY: 7,
    HKD: 8,
    SGD: 1.3,
    KRW: 1_400,
    INR: 85,
    ILS: 3.5,
    AED: 3.7,
    ZAR: 18,
    BRL: 5.5,
    MXN: 18,
  }),
);

/** The currencies that the default bands can be converted to. */
export const knownCurrencies: readonly string[] = [...perDollar.keys()];

/** What one unit of a currency is in another, rounded; null for a currency we do not know. Currencies are ISO codes. */
export function exchangeRate(from: string, to: string): number | null {
  if (from === to) return 1;
  const [fromRate, toRate] = [perDollar.get(from), perDollar.get(to)];
  return fromRate === undefined || toRate === undefined ? null : toRate / fromRate;
}

/** The settings with their money bands in another currency, an ISO code; null for a currency we do not know. */
export function inCurrency(settings: ApproachSettings, currency: string): ApproachSettings | null {
  const rate = exchangeRate(settings.currency, currency);
  if (rate === null) return null;
  const { profiles } = settings;
  const converted = (approach: Approach): Profile => timesMoney(profiles[approach], rate);
  return {
    ...settings,
    currency,
    profiles: {
      self_service: converted('self_service'),
      transactional: converted('transactional'),
      solution: converted('solution'),
      consultative: converted('consultative'),
      provocative: converted('provocative'),
    },
  };
}

function timesMoney(profile: Profile, rate: number): Profile {
  const { yearlyValue } = profile;
  return yearlyValue === undefined ? profile : { ...profile, yearlyValue: times(yearlyValue, rate) };
}

function times({ startsAt, from, to, endsAt }: SignalBand, rate: number): SignalBand {
  const end = (money: number | null) => (money === null ? null : money * rate);
  return { startsAt: end(startsAt), from: end(from), to: end(to), endsAt: end(endsAt) };
}
