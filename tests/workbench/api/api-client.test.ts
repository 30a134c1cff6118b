/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment, @typescript-eslint/no-unsafe-enum-assignment --
   the client's generated classes are shapes: its own documentation passes object literals */
import { serve } from '@hono/node-server';
import { Client } from '@hubspot/api-client';
import { FilterOperatorEnum } from '@hubspot/api-client/lib/codegen/crm/deals';
import { AssociationSpecAssociationCategoryEnum } from '@hubspot/api-client/lib/codegen/crm/objects';
import {
  PropertyCreateFieldTypeEnum,
  PropertyCreateTypeEnum,
} from '@hubspot/api-client/lib/codegen/crm/properties';
import { ObjectTypePropertyCreateTypeEnum } from '@hubspot/api-client/lib/codegen/crm/schemas';
import { Client as Client13 } from 'hubspot-api-client-13';
import { z } from 'zod';
import { bodySchema, openAccount } from './an-account';
import type { TestAccount } from './an-account';

/** To the compiler one client's classes are not another's, though they are the same. */
const clientSchema = z.custom<typeof Client>((value) => typeof value === 'function');
const clients = [
  ['the one that the app has', Client],
  ['13.5.0', clientSchema.parse(Client13)],
] as const;

describe.each(clients)("HubSpot's own client, %s,", (_which, clientClass) => {
  let account: TestAccount;
  let server: ReturnType<typeof serve>;
  let client: Client;

  beforeAll(async () => {
    account = await openAccount();
    const port = await new Promise<number>((resolve) => {
      server = serve(
        { fetch: (request: Request) => account.hubspot.fetch(request), port: 0, hostname: '127.0.0.1' },
        (info) => resolve(info.port),
      );
    });
    client = new clientClass({
      accessToken: 'app',
      basePath: `http://127.0.0.1:${port}`,
      numberOfApiCallRetries: 0,
    });
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await account.hubspot.close();
  });

  test('provisions, writes, reads, searches and associates deals', async () => {
    await client.crm.properties['groupsApi'].create('deals', {
      name: 'deal_qualification',
      label: 'Deal qualification',
      displayOrder: -1,
    });
    const created = await client.crm.properties['batchApi'].create('deals', {
      inputs: [
        {
          name: 'qual_score',
          label: 'Score',
          groupName: 'deal_qualification',
          type: PropertyCreateTypeEnum.Number,
          fieldType: PropertyCreateFieldTypeEnum.Number,
        },
        {
          name: 'qual_band',
          label: 'Band',
          groupName: 'deal_qualification',
          type: PropertyCreateTypeEnum.Enumeration,
          fieldType: PropertyCreateFieldTypeEnum.Select,
          options: [
            { label: 'Weak', value: 'weak', displayOrder: 0, hidden: false },
            { label: 'Strong', value: 'strong', displayOrder: 1, hidden: false },
          ],
        },
      ],
    });
    expect(created.results.map(({ name }) => name)).toEqual(['qual_score', 'qual_band']);

    const deal = await client.crm.deals.basicApi.create({
      properties: { dealname: 'Acme', amount: '15000', dealstage: 'qualifiedtobuy' },
      associations: [],
    });
    const read = await client.crm.deals.basicApi.getById(
      deal.id,
      ['dealname', 'qual_score', 'hs_projected_amount'],
      ['amount'],
    );
    expect(read.properties).toMatchObject({ dealname: 'Acme', qual_score: null });
    expect(read.propertiesWithHistory?.['amount']?.[0]?.value).toBe('15000');
    expect(read.createdAt).toBeInstanceOf(Date);

    const updated = await client.crm.deals.basicApi.update(deal.id, {
      properties: { qual_score: '72', qual_band: 'strong' },
    });
    expect(updated.properties['qual_score']).toBe('72');

    const found = await client.crm.deals.searchApi.doSearch({
      filterGroups: [
        { filters: [{ propertyName: 'qual_score', operator: FilterOperatorEnum.Gte, value: '70' }] },
      ],
      sorts: ['-qual_score'],
      properties: ['qual_score'],
      limit: 200,
      after: '0',
    });
    expect(found.results.map(({ id }) => id)).toEqual([deal.id]);

    const contact = await client.crm.contacts.basicApi.create({
      properties: { email: 'buyer@example.com', firstname: 'Bo' },
      associations: [],
    });
    await client.crm.associations.v4.basicApi.createDefault('deals', deal.id, 'contacts', contact.id);
    const associated = await client.crm.associations.v4.basicApi.getPage('deals', deal.id, 'contacts');
    // The client says it is a string; HubSpot answers a number.
    expect(associated.results[0]?.toObjectId).toEqual(Number(contact.id));
    const many = await client.crm.associations.v4.batchApi.getPage('deals', 'contacts', {
      inputs: [{ id: deal.id }],
    });
    expect(many.results[0]?.to[0]?.associationTypes[0]?.typeId).toBe(3);
    const withContacts = await client.crm.deals.basicApi.getById(deal.id, undefined, undefined, ['contacts']);
    expect(withContacts.associations?.['contacts']?.results).toEqual([
      { id: contact.id, type: 'deal_to_contact' },
    ]);
  });

  test('writes in batches, lists in pages, and archives', async () => {
    const batch = await client.crm.companies.batchApi.create({
      inputs: ['a', 'b', 'c'].map((name) => ({ properties: { name }, associations: [] })),
    });
    expect(batch.results).toHaveLength(3);
    const first = await client.crm.companies.basicApi.getPage(2, undefined, ['name']);
    expect(first.results.map(({ properties }) => properties['name'])).toEqual(['a', 'b']);
    const rest = await client.crm.companies.basicApi.getPage(2, first.paging?.next?.after, ['name']);
    expect(rest.results.map(({ properties }) => properties['name'])).toEqual(['c']);
    expect(rest.paging).toBeUndefined();
    await client.crm.companies.batchApi.archive({ inputs: batch.results.map(({ id }) => ({ id })) });
    expect((await client.crm.companies.basicApi.getPage()).results).toEqual([]);
  });

  test('reads pipelines, owners and the account, and makes a custom object', async () => {
    const pipelines = await client.crm.pipelines.pipelinesApi.getAll('deals');
    expect(pipelines.results[0]?.stages).toHaveLength(7);
    const owners = await client.crm.owners.ownersApi.getPage();
    expect(owners.results.map(({ id, userId }) => [id, userId])).toContainEqual(['9001', 101]);
    const schema = await client.crm.schemas.coreApi.create({
      name: 'qualification_settings',
      labels: { singular: 'Qualification settings', plural: 'Qualification settings' },
      primaryDisplayProperty: 'key',
      requiredProperties: ['key'],
      searchableProperties: ['key'],
      secondaryDisplayProperties: [],
      associatedObjects: ['DEAL'],
      properties: [
        {
          name: 'key',
          label: 'Key',
          type: ObjectTypePropertyCreateTypeEnum.String,
          fieldType: 'text',
          hasUniqueValue: true,
        },
      ],
    });
    const type = String(schema.objectTypeId);
    const upserted = await client.crm.objects.batchApi.upsert(type, {
      inputs: [{ id: 'main', idProperty: 'key', properties: {} }],
    });
    expect(upserted.results[0]).toMatchObject({ _new: true, properties: { key: 'main' } });
    const found = await client.crm.objects.basicApi.getById(
      'p_qualification_settings',
      'main',
      ['key'],
      undefined,
      undefined,
      undefined,
      'key',
    );
    const deal = await client.crm.deals.basicApi.create({ properties: { dealname: 'x' }, associations: [] });
    const types = await client.crm.associations.v4.schema.definitionsApi.getAll(type, 'deals');
    const linked = await client.crm.associations.v4.basicApi.create(type, found.id, 'deals', deal.id, [
      {
        associationCategory: AssociationSpecAssociationCategoryEnum.UserDefined,
        associationTypeId: Number(types.results[0]?.typeId),
      },
    ]);
    // Its type says a text; HubSpot was recorded with a number.
    expect(linked).toMatchObject({ toObjectId: Number(deal.id), labels: [] });
  });

  test('reaches dated paths with apiRequest', async () => {
    const created = await client.apiRequest({
      method: 'POST',
      path: '/crm/objects/2026-09/deals',
      body: { properties: { dealname: 'Dated' } },
    });
    expect(created.status).toBe(201);
    const { id } = bodySchema.parse(await created.json());
    const read = await client.apiRequest({
      method: 'GET',
      path: `/crm/objects/2026-03/0-3/${id}`,
      qs: { properties: 'dealname,amount' },
    });
    expect(await read.json()).toMatchObject({ id, properties: { dealname: 'Dated', amount: null } });
    const missing = await client.apiRequest({ method: 'GET', path: '/crm/owners/2026-09/1' });
    expect(missing.status).toBe(404);
  });

  test("gets HubSpot's errors as it knows them", async () => {
    await expect(client.crm.deals.basicApi.getById('1')).rejects.toMatchObject({
      code: 404,
      body: { message: 'resource not found' },
    });
    await expect(
      client.crm.deals.basicApi.create({ properties: { nonsense: '1' }, associations: [] }),
    ).rejects.toMatchObject({
      code: 400,
      body: { category: 'VALIDATION_ERROR', errors: [{ code: 'PROPERTY_DOESNT_EXIST' }] },
    });
  });
});
