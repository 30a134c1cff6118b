import { serve } from '@hono/node-server';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { z } from 'zod';
import { openAccount, PORTAL_ID, type TestAccount } from './an-account';

// HubSpot's own server of tools for language models, 0.4.0: a client of the API that nobody here wrote, driven as its
// users drive it. Of a machine under load; only something that never happens takes as long.
jest.setTimeout(600_000);

let account: TestAccount;
let server: ReturnType<typeof serve>;
let tools: Client;
let ids: Readonly<Record<'deal' | 'contact' | 'company', string>>;

beforeAll(async () => {
  account = await openAccount();
  const port = await new Promise<number>((resolve) => {
    server = serve(
      { fetch: (request: Request) => account.hubspot.fetch(request), port: 0, hostname: '127.0.0.1' },
      (info) => resolve(info.port),
    );
  });
  tools = new Client({ name: 'tests', version: '1' });
  await tools.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['node_modules/@hubspot/mcp-server/dist/index.js'],
      env: { BASE_URL_OVERRIDE: `http://127.0.0.1:${port}`, PRIVATE_APP_ACCESS_TOKEN: 'tool' },
      stderr: 'ignore',
    }),
  );
  ids = {
    deal: await account.create('deals', { dealname: 'Acme', amount: '5', dealstage: 'qualifiedtobuy' }),
    contact: await account.create('contacts', { email: 'ann@example.com', firstname: 'Ann' }),
    company: await account.create('companies', { name: 'Acme', domain: 'acme.example' }),
  };
});
afterAll(async () => {
  await tools.close();
  await new Promise((resolve) => server.close(resolve));
  await account.hubspot.close();
});

const answerSchema = z.object({
  isError: z.boolean().default(false),
  content: z.array(z.object({ text: z.string() })),
});

/** What a tool says; its words begin with a dash and a title. */
async function call(tool: string, given: Record<string, unknown>): Promise<string> {
  const answer = answerSchema.parse(await tools.callTool({ name: `hubspot-${tool}`, arguments: given }));
  const said = answer.content.map(({ text }) => text).join('\n');
  if (answer.isError) throw new Error(`${tool}: ${said}`);
  return said;
}

const option = (value: string) => ({ label: value, value });
const spec = { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 3 };

const cases: readonly [tool: string, given: () => Record<string, unknown>, says: () => string][] = [
  ['get-user-details', () => ({}), () => `"hubId": ${PORTAL_ID}`],
  ['list-objects', () => ({ objectType: 'deals', properties: ['dealname'] }), () => 'Acme'],
  [
    'list-objects',
    () => ({ objectType: 'contacts', limit: 100, associations: ['deals'] }),
    () => 'ann@example.com',
  ],
  ['list-objects', () => ({ objectType: 'companies', archived: true }), () => '"results": []'],
  [
    'search-objects',
    () => ({
      objectType: 'deals',
      filterGroups: [{ filters: [{ propertyName: 'amount', operator: 'GTE', value: 5 }] }],
      sorts: [{ propertyName: 'amount', direction: 'DESCENDING' }],
    }),
    () => ids.deal,
  ],
  ['search-objects', () => ({ objectType: 'contacts', query: 'ann' }), () => ids.contact],
  [
    'search-objects',
    () => ({
      objectType: 'companies',
      filterGroups: [{ filters: [{ propertyName: 'domain', operator: 'IN', values: ['acme.example'] }] }],
    }),
    () => ids.company,
  ],
  [
    'batch-read-objects',
    () => ({ objectType: 'deals', inputs: [{ id: ids.deal }], properties: ['amount'] }),
    () => '"amount": "5"',
  ],
  ['batch-read-objects', () => ({ objectType: 'contacts', inputs: [{ id: ids.contact }] }), () => 'Ann'],
  [
    'batch-create-objects',
    () => ({
      objectType: 'deals',
      inputs: [
        { properties: { dealname: 'Made' }, associations: [{ types: [spec], to: { id: ids.contact } }] },
      ],
    }),
    () => 'Made',
  ],
  [
    'batch-create-objects',
    () => ({ objectType: 'contacts', inputs: [{ properties: { email: 'bo@example.com' } }] }),
    () => 'bo@example.com',
  ],
  [
    'batch-update-objects',
    () => ({ objectType: 'deals', inputs: [{ id: ids.deal, properties: { amount: '7' } }] }),
    () => '"amount": "7"',
  ],
  [
    'batch-update-objects',
    () => ({ objectType: 'companies', inputs: [{ id: ids.company, properties: { name: 'Acme AB' } }] }),
    () => 'Acme AB',
  ],
  ['get-schemas', () => ({}), () => '[]'],
  ['list-properties', () => ({ objectType: 'deals' }), () => 'dealstage'],
  ['list-properties', () => ({ objectType: 'contacts', archived: false }), () => 'hs_buying_role'],
  [
    'get-property',
    () => ({ objectType: 'deals', propertyName: 'dealstage' }),
    () => '"externalOptions": true',
  ],
  [
    'create-property',
    () => ({
      objectType: 'deals',
      name: 'colour',
      label: 'Colour',
      groupName: 'dealinformation',
      type: 'enumeration',
      fieldType: 'select',
      options: [option('red'), option('blue')],
    }),
    () => 'colour',
  ],
  [
    'update-property',
    () => ({ objectType: 'deals', propertyName: 'colour', label: 'Tint', options: [option('green')] }),
    () => 'Tint',
  ],
  [
    'batch-create-associations',
    () => ({
      fromObjectType: 'deals',
      toObjectType: 'contacts',
      types: [spec],
      inputs: [{ from: { id: ids.deal }, to: { id: ids.contact } }],
    }),
    () => `"toObjectId": ${ids.contact}`,
  ],
  [
    'list-associations',
    () => ({ objectType: 'deals', objectId: ids.deal, toObjectType: 'contacts' }),
    () => `"toObjectId": ${ids.contact}`,
  ],
  [
    'get-association-definitions',
    () => ({ fromObjectType: 'deals', toObjectType: 'companies' }),
    () => '"typeId": 341',
  ],
];

test.each(cases)("HubSpot's %s works on the stand-in (%#)", async (tool, given, says) => {
  expect(await call(tool, given())).toContain(says());
});

test('engagements and workflows, which the stand-in does not have, are refused and not invented', async () => {
  await expect(call('get-engagement', { engagementId: 1 })).rejects.toThrow('resource not found');
  await expect(call('list-workflows', {})).rejects.toThrow('resource not found');
});
