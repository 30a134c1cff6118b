import { z } from 'zod';
import type { SimulatedHubSpot } from './simulated-hubspot';

type Values = Readonly<Record<string, string | null>>;

/** What an account holds, as far as an operation could change it; instants are only there or not. */
export interface Stored {
  /** By name: the same name twice is two entries of one list. */
  readonly deals: Readonly<Record<string, readonly StoredDeal[]>>;
  readonly companies: readonly string[];
  /** Of settings: number, who and text of each, oldest first; the copy of the newest among them. */
  readonly revisions: readonly string[];
  /** Deal properties that are ours or were made: name and options. */
  readonly properties: readonly string[];
  readonly labels: readonly string[];
}

export interface StoredDeal {
  readonly values: Values;
  readonly companies: readonly string[];
  /** Contact and label. */
  readonly people: readonly string[];
}

const recordsSchema = z.object({
  results: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.string().nullable()) })),
  paging: z.object({ next: z.object({ after: z.string() }) }).optional(),
});
type Records = z.infer<typeof recordsSchema>['results'];
const definitionsSchema = z.object({
  results: z.array(
    z.object({ name: z.string(), options: z.array(z.object({ value: z.string(), label: z.string() })) }),
  ),
});
const labelsSchema = z.object({ results: z.array(z.object({ label: z.string().nullable() })) });
const linksSchema = z.object({
  results: z.array(
    z.object({
      from: z.object({ id: z.coerce.string() }),
      to: z.array(
        z.object({
          toObjectId: z.coerce.string(),
          associationTypes: z.array(z.object({ label: z.string().nullable() })),
        }),
      ),
    }),
  ),
});
type Links = z.infer<typeof linksSchema>['results'];

const INSTANT = /^\d{4}-\d\d-\d\dT/;
const kept = [
  'dealname',
  'amount',
  'dealstage',
  'closedate',
  'hubspot_owner_id',
  'buying_steps',
  'plumbline_import_key',
];

/** Reads what is stored, as somebody else. */
export async function readStored({ call }: SimulatedHubSpot): Promise<Stored> {
  const defined = definitionsSchema.parse(await call('GET', '/crm/v3/properties/deals')).results;
  const ours = defined.filter(({ name }) => name.startsWith('qual_') || name.startsWith('plumbline_'));
  const names = [...kept, ...ours.map(({ name }) => name)].join(',');
  const deals = await listAll(call, 'deals', names);
  const inputs = deals.map(({ id }) => ({ id }));
  const linked = async (to: string) =>
    inputs.length === 0
      ? []
      : linksSchema.parse(await call('POST', `/crm/v4/associations/deals/${to}/batch/read`, { inputs }))
          .results;
  const companies = await listAll(call, 'companies', 'name');
  const nameOf = new Map(companies.map(({ id, properties }) => [id, properties['name'] ?? '']));
  const [toCompanies, toContacts] = [await linked('companies'), await linked('contacts')];
  const stored = deals.map(({ id, properties }): StoredDeal => ({
    values: withoutInstants(properties),
    companies: linksOf(toCompanies, id).map(({ toObjectId }) => nameOf.get(toObjectId) ?? toObjectId),
    people: linksOf(toContacts, id).flatMap(({ toObjectId, associationTypes }) =>
      associationTypes.flatMap(({ label }) => (label === null ? [] : [`${toObjectId} ${label}`])),
    ),
  }));
  return {
    deals: grouped(stored),
    companies: [...nameOf.values()].toSorted(),
    revisions: await revisionsOf(call),
    properties: ours
      .map(({ name, options }) => `${name} ${options.map(({ value }) => value).join(',')}`)
      .toSorted(),
    labels: labelsSchema
      .parse(await call('GET', '/crm/v4/associations/deals/contacts/labels'))
      .results.flatMap(({ label }) => label ?? [])
      .toSorted(),
  };
}

async function listAll(call: SimulatedHubSpot['call'], type: string, properties: string): Promise<Records> {
  const records: Records = [];
  for (let after: string | undefined = '0'; after !== undefined;) {
    const query = `limit=100&properties=${properties}${after === '0' ? '' : `&after=${after}`}`;
    const page = recordsSchema.parse(await call('GET', `/crm/v3/objects/${type}?${query}`));
    records.push(...page.results);
    after = page.paging?.next.after;
  }
  return records;
}

async function revisionsOf(call: SimulatedHubSpot['call']): Promise<readonly string[]> {
  const { results } = z
    .object({ results: z.array(z.object({ name: z.string() })) })
    .parse(await call('GET', '/crm-object-schemas/v3/schemas'));
  if (results.length === 0) return [];
  const path =
    '/crm/v3/objects/p_qualification_settings?limit=100&properties=key,revision,changed_by,payload';
  return recordsSchema
    .parse(await call('GET', path))
    .results.map(({ properties: { key, revision, changed_by, payload } }) =>
      [key, revision, changed_by, payload].join(' '),
    )
    .toSorted();
}

function linksOf(links: Links, id: string) {
  return links
    .filter(({ from }) => from.id === id)
    .flatMap(({ to }) => to)
    .toSorted((a, b) => a.toObjectId.localeCompare(b.toObjectId));
}

function withoutInstants(values: Values): Values {
  const entries = Object.entries(values).filter(([name]) => !name.startsWith('hs_') && name !== 'createdate');
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      INSTANT.test(value ?? '') && name.startsWith('qual_') ? 'an instant' : value,
    ]),
  );
}

function grouped(deals: readonly StoredDeal[]): Stored['deals'] {
  const groups: Record<string, StoredDeal[]> = {};
  for (const deal of deals) (groups[deal.values['dealname'] ?? ''] ??= []).push(deal);
  return groups;
}
