import { z } from 'zod';
import { roleLabels, type Role } from '../../src/frameworks';
import { textOrNull } from '../../src/hubspot';
import { colleagues } from '../../workbench/demo/colleagues';
import type { TestHubSpot } from '../src/hubspot/local-hubspot';
import { unheardToken } from './open-account';

type Values = Readonly<Record<string, string>>;

/** A deal of an account, as others than the code under test see and change it. */
export interface TestDeal {
  readonly id: string;
  /** The stored value; null when it is empty or there is no such property. */
  readonly stored: (property: string) => Promise<string | null>;
  /** What somebody of the company does on HubSpot's own page. */
  readonly edit: (values: Values, by?: { readonly id: number }) => Promise<void>;
  /** What an app or an import writes. */
  readonly write: (values: Values) => Promise<unknown>;
  /** Makes a contact one of the deal's. */
  readonly associate: (contactId: string) => Promise<unknown>;
  /** Gives a contact a role on HubSpot's own page. */
  readonly name: (role: Role, contactId: string) => Promise<void>;
  readonly remove: () => Promise<unknown>;
}

const idSchema = z.object({ id: z.string() });
const idsSchema = z.object({ results: z.array(idSchema) });
const valuesSchema = z.object({ properties: z.record(z.string(), z.string().nullable()) });
const labelsSchema = z.object({
  results: z.array(z.object({ typeId: z.number(), label: z.string().nullable() })),
});

const labels = '/crm/v4/associations/deals/contacts';

/** An open enterprise deal (MEDDIC) in evaluation that nobody answered, but for what the test is about. */
export async function aDealIn(hubspot: TestHubSpot, values: Values = {}): Promise<TestDeal> {
  const [id = ''] = await dealsIn(hubspot, 1, values);
  const path = `/crm/v3/objects/deals/${id}`;
  return {
    id,
    stored: async (property) => {
      const { properties } = valuesSchema.parse(await hubspot.call('GET', `${path}?properties=${property}`));
      return textOrNull(properties[property]);
    },
    edit: (properties, { id: userId } = somebody) => asUser(hubspot, userId, path, { properties }),
    write: (properties) => hubspot.call('PATCH', path, { properties }),
    associate: (contactId) =>
      hubspot.call('PUT', `/crm/v4/objects/deals/${id}/associations/default/contacts/${contactId}`),
    name: async (role, contactId) => {
      const known = labelsSchema.parse(await hubspot.call('GET', `${labels}/labels`)).results;
      const typeId = known.find(({ label }) => label === roleLabels[role].en)?.typeId;
      const types = [{ associationCategory: 'USER_DEFINED', associationTypeId: typeId }];
      const inputs = [{ from: { id }, to: { id: contactId }, types }];
      await hubspot.call('POST', `${labels}/batch/create`, { inputs });
    },
    remove: () => hubspot.call('DELETE', path),
  };
}

/** Many such deals; their ids in order, which are equally long. */
export async function dealsIn({ call }: TestHubSpot, count: number, values: Values = {}): Promise<string[]> {
  const properties = { dealname: 'A deal', pipeline: 'enterprise', dealstage: 'ent_evaluation', ...values };
  const ids: string[] = [];
  while (ids.length < count) {
    const inputs = Array.from({ length: Math.min(100, count - ids.length) }, () => ({ properties }));
    const made = idsSchema.parse(await call('POST', '/crm/v3/objects/deals/batch/create', { inputs }));
    ids.push(...made.results.map(({ id }) => id));
  }
  return ids.toSorted();
}

/** A contact of nobody; its id. */
export async function aContactIn({ call }: TestHubSpot): Promise<string> {
  const properties = { lastname: 'Buyer' };
  return idSchema.parse(await call('POST', '/crm/v3/objects/contacts', { properties })).id;
}

const somebody = { id: colleagues[0]?.id ?? 0 };

/** As HubSpot's own page calls the API: then the history says that a user did it. */
async function asUser({ origin }: TestHubSpot, userId: number, path: string, body: object): Promise<void> {
  const answer = await fetch(`${origin}${path}`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${unheardToken()}`,
      'content-type': 'application/json',
      'x-workbench-user': String(userId),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
