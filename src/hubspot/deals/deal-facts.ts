import { awarenessValues, MOST_VENDORS, type PipelineDeal } from '../../approach';
import { approachProperty } from '../../qualification';
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
    ...yearlyValue(read, properties),
    createdAt: read('createdate'),
    closedAt: read('closedate'),
    outcome: outcomeOf(properties),
    ownerId: read('hubspot_owner_id'),
    contacts: numberOrNull(read('num_associated_contacts')),
    source: sourceOf(read('hs_analytics_source')),
    awareness: awarenessValues.find((value) => value === read(approachProperty.awareness)) ?? null,
    vendors: vendorsOf(numberOrNull(read(approachProperty.vendors))),
    proofOfConcept: yesOrNo(read(approachProperty.proofOfConcept)),
    executiveIssue: yesOrNo(read(approachProperty.executiveIssue)),
    namedAccount: yesOrNo(read(approachProperty.namedAccount)),
  };
}

function vendorsOf(count: number | null): number | null {
  return count === null ? null : Math.min(count, MOST_VENDORS);
}

/**
 * What a deal brings in a year: HubSpot's annual contract value or recurring revenue where the account has them, else the
 * amount. An amount that HubSpot has converted is in the account's currency.
 */
function yearlyValue(read: Read, properties: Properties): Pick<PipelineDeal, 'yearlyValue' | 'currency'> {
  const currency = read('deal_currency_code');
  const monthly = numberOrNull(read('hs_mrr'));
  const recurring = [
    numberOrNull(read('hs_acv')),
    numberOrNull(read('hs_arr')),
    monthly === null ? null : monthly * 12,
  ];
  const positive = recurring.find((value) => value !== null && value > 0);
  if (positive !== undefined && positive !== null) return { yearlyValue: positive, currency };
  const converted = numberOrNull(read('amount_in_home_currency'));
  if (converted !== null && properties['amount'] !== null) return { yearlyValue: converted, currency: null };
  return { yearlyValue: numberOrNull(read('amount')), currency };
}

function outcomeOf(properties: Properties): PipelineDeal['outcome'] {
  if (properties['hs_is_closed'] !== 'true') return 'open';
  return properties['hs_is_closed_won'] === 'true' ? 'won' : 'lost';
}

// HubSpot's original source of a deal is that of its contact: offline is one that somebody of ours put in.
function sourceOf(source: string | null): PipelineDeal['source'] {
  if (source === null) return null;
  return source === 'OFFLINE' ? 'outbound' : 'inbound';
}

function yesOrNo(value: string | null): boolean | null {
  return value === 'yes' ? true : value === 'no' ? false : null;
}
