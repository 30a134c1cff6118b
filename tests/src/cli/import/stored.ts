import { z } from 'zod';
import type { TestHubSpot } from '../../hubspot/local-hubspot';

const valuesSchema = z.record(z.string(), z.string().nullable());
const pageSchema = z.object({
  results: z.array(z.object({ id: z.string(), properties: valuesSchema })),
  paging: z.object({ next: z.object({ after: z.string() }) }).optional(),
});

const dealProperties = [
  'plumbline_import_key',
  'dealname',
  'pipeline',
  'dealstage',
  'amount',
  'closedate',
  'hubspot_owner_id',
];

async function list(hubspot: TestHubSpot, type: string, properties: readonly string[]) {
  const records: z.infer<typeof pageSchema>['results'] = [];
  let after: string | undefined;
  do {
    const query = `limit=100&properties=${properties.join(',')}${after === undefined ? '' : `&after=${after}`}`;
    const page = pageSchema.parse(await hubspot.call('GET', `/crm/v3/objects/${type}?${query}`));
    records.push(...page.results);
    after = page.paging?.next.after;
  } while (after !== undefined);
  return records.map(({ id, properties: values }) => ({ ...values, id }));
}

/** Every deal by its import key. Fails when two have the same. */
export async function allDeals(hubspot: TestHubSpot) {
  const deals = await list(hubspot, 'deals', dealProperties);
  const byKey = new Map(
    deals.map((deal) => ['plumbline_import_key' in deal ? String(deal.plumbline_import_key) : '', deal]),
  );
  if (byKey.size !== deals.length) throw new Error(`${deals.length} deals share ${byKey.size} keys`);
  return byKey;
}

/** Every company, the oldest first. */
export async function allCompanies(hubspot: TestHubSpot) {
  const companies = await list(hubspot, 'companies', ['name', 'annualrevenue']);
  return companies.map((company) => ({ ...company, name: 'name' in company ? String(company.name) : '' }));
}

/** The id of a deal's one company, or null; fails when it has several. */
export async function companyOf(hubspot: TestHubSpot, dealId: string): Promise<string | null> {
  const answer = await hubspot.call('GET', `/crm/v4/objects/deals/${dealId}/associations/companies`);
  const schema = z.object({ results: z.array(z.object({ toObjectId: z.coerce.string() })) });
  const [one, ...more] = schema.parse(answer).results;
  if (more.length > 0) throw new Error(`Deal ${dealId} has ${more.length + 1} companies`);
  return one?.toObjectId ?? null;
}
