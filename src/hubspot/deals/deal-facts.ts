import { awarenessValues, MOST_VENDORS, type PipelineDeal } from '../../approach';
import { approachProperty, instantOf, truthOf } from '../../qualification';
import { numberOrNull, storedValue } from '../property-value';

/** The deal properties that say how big, how long and whose a deal is, and what the card asked about its buyer. */
export const dealFactProperties: readonly string[] = [
  'amount',
  'amount_in_home_currency',
  'deal_currency_code',
  'hs_acv',
  'hs_arr',
  'hs_mrr',
  'createdate',
  'closedate',
  'hs_is_closed',
  'hs_is_closed_won',
  'hubspot_owner_id',
  'num_associated_contacts',
  'hs_analytics_source',
  approachProperty.awareness,
  approachProperty.vendors,
  approachProperty.proofOfConcept,
  approachProperty.executiveIssue,
  approachProperty.namedAccount,
];

type Properties = Readonly<Record<string, string | null>>;
/** What a deal holds in a property. */
type Read = (name: string) => string | null;

/** A deal as the rules of the approach see it; what an account does not define, or left empty, is unknown. */
export function dealFacts(id: string, properties: Properties): PipelineDeal {
  const read: Read = (name) => storedValue({ properties }, name);
  return {
    id,
    ...yearlyValue(read),
    createdAt: isoInstant(read('createdate')),
    closedAt: isoInstant(read('closedate')),
    outcome: outcomeOf(properties),
    ownerId: read('hubspot_owner_id'),
    contacts: numberOrNull(read('num_associated_contacts')),
    source: sourceOf(read('hs_analytics_source')),
    awareness: awarenessValues.find((value) => value === read(approachProperty.awareness)) ?? null,
    vendors: vendorsOf(numberOrNull(read(approachProperty.vendors))),
    proofOfConcept: truthOf(read(approachProperty.proofOfConcept)),
    executiveIssue: truthOf(read(approachProperty.executiveIssue)),
    namedAccount: truthOf(read(approachProperty.namedAccount)),
  };
}

function vendorsOf(count: number | null): number | null {
  return count === null ? null : Math.min(count, MOST_VENDORS);
}

/**
 * What a deal brings in a year: HubSpot's annual contract value or recurring revenue where the account has them, else the
 * amount. HubSpot converts only the amount; what it made of that converts the others. Where it made nothing of it, the deal's
 * own currency stays with the value, and rules leave it out where that is not the account's.
 */
function yearlyValue(read: Read): Pick<PipelineDeal, 'yearlyValue' | 'currency'> {
  const currency = read('deal_currency_code');
  const [amount, converted] = [numberOrNull(read('amount')), numberOrNull(read('amount_in_home_currency'))];
  const rate = amount === null || amount === 0 || converted === null ? null : converted / amount;
  const recurring = recurringRevenue(read);
  if (recurring !== null && rate !== null) return { yearlyValue: recurring * rate, currency: null };
  if (recurring !== null) return { yearlyValue: recurring, currency };
  return converted === null || amount === null
    ? { yearlyValue: amount, currency }
    : { yearlyValue: converted, currency: null };
}

function recurringRevenue(read: Read): number | null {
  const monthly = numberOrNull(read('hs_mrr'));
  const yearly = [
    numberOrNull(read('hs_acv')),
    numberOrNull(read('hs_arr')),
    monthly === null ? null : monthly * 12,
  ];
  return yearly.find((value) => value !== null && value > 0) ?? null;
}

function outcomeOf(properties: Properties): PipelineDeal['outcome'] {
  if (truthOf(properties['hs_is_closed']) !== true) return 'open';
  return truthOf(properties['hs_is_closed_won']) === true ? 'won' : 'lost';
}

// HubSpot's original source of a deal is that of its contact: offline is one that somebody of ours put in.
function sourceOf(source: string | null): PipelineDeal['source'] {
  if (source === null) return null;
  return source === 'OFFLINE' ? 'outbound' : 'inbound';
}

/** An instant as HubSpot writes it, in ISO 8601 or in milliseconds; what is neither is unknown. */
function isoInstant(stored: string | null): string | null {
  const at = stored === null ? null : instantOf(stored);
  return at === null ? null : new Date(at).toISOString();
}
