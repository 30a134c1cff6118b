import { z } from 'zod';
import { accountOfEachTest, createDeal } from './an-account';
import { textLike } from './matchers';

// Shapes that answers of HubSpot were recorded with from 2022 to 2026, each as a case of its own: the recordings
// themselves (recordings.test.ts) are not part of the project.
const account = accountOfEachTest();

describe('values that a batch is refused for', () => {
  const contacts = '/crm/v3/objects/contacts/batch';

  test.each([
    ['create', () => Promise.resolve([{}, {}])],
    ['update', async () => Promise.all(['a', 'b'].map(async (id) => ({ id: await contactOf(id) })))],
  ])('%s tells all of them in the message, and three under errors', async (action, inputsOf) => {
    const bad = { first000name: 'x', last000name: 'y' };
    const inputs = (await inputsOf()).map((input) => ({ ...input, properties: bad }));
    const { status, body } = await account.call('POST', `${contacts}/${action}`, { inputs });
    expect(status).toBe(400);
    const names = ['first000name', 'last000name', 'first000name', 'last000name'];
    const said: unknown = JSON.parse(body.message.replace('Property values were not valid: ', ''));
    expect(said).toMatchObject(names.map((name) => ({ name, error: 'PROPERTY_DOESNT_EXIST' })));
    expect(body.errors).toEqual(
      names.slice(0, 3).map((name) => ({
        message: `Property "${name}" does not exist`,
        code: 'PROPERTY_DOESNT_EXIST',
        context: { propertyName: [name] },
      })),
    );
  });
});

const contactOf = (name: string) => account.create('contacts', { email: `${name}@example.com` });

describe('a contact that exists already', () => {
  const batch = '/crm/v3/objects/contacts/batch/create';
  const inputs = ['taken@example.com', 'new@example.com'].map((email, index) => ({
    objectWriteTraceId: String(index),
    properties: { email },
  }));

  test('is named by the input that would make it again, and the others are made', async () => {
    const existingId = await contactOf('taken');
    const { status, body } = await account.call('POST', batch, { inputs });
    expect([status, body.results.length]).toEqual([207, 1]);
    expect(body.errors).toEqual([
      {
        status: 'error',
        category: 'CONFLICT',
        message: `Contact already exists. Existing ID: ${existingId}`,
        context: { objectWriteTraceId: ['0'], existingId: [existingId] },
      },
    ]);
  });

  test('is not named where inputs cannot be told apart', async () => {
    await contactOf('taken');
    const untraced = inputs.map(({ properties }) => ({ properties }));
    const { status, body } = await account.call('POST', batch, { inputs: untraced });
    expect([status, body.message, body.category]).toEqual([409, 'Contact already exists', 'CONFLICT']);
    expect(body).not.toHaveProperty('context');
  });
});

describe('the answer to a write', () => {
  const origin = {
    hs_object_source: 'INTEGRATION',
    hs_object_source_id: 'setup',
    hs_object_source_label: 'INTEGRATION',
  };

  test('of a contact has its origin, its lifecycle stage and what HubSpot keeps', async () => {
    const made = await account.ok('POST', '/crm/v3/objects/contacts', {
      properties: { email: 'ann@example.com' },
    });
    const kept = {
      ...origin,
      createdate: textLike(/Z$/),
      hs_is_unworked: 'true',
      hs_object_id: made.id,
      hs_pipeline: 'contacts-lifecycle-pipeline',
      lastmodifieddate: textLike(/Z$/),
      lifecyclestage: 'lead',
    };
    expect(made.properties).toEqual({
      ...kept,
      email: 'ann@example.com',
      hs_all_contact_vids: made.id,
      hs_email_domain: 'example.com',
      hs_is_contact: 'true',
    });
    const updated = await account.ok('PATCH', `/crm/v3/objects/contacts/${made.id}`, {
      properties: { mobilephone: '5' },
    });
    expect(updated.properties).toEqual({ ...kept, hs_email_domain: 'example.com', mobilephone: '5' });
  });

  test('of a deal has its origin', async () => {
    const made = await account.ok('POST', '/crm/v3/objects/deals', { properties: {} });
    expect(made.properties).toMatchObject(origin);
    const updated = await account.ok('PATCH', `/crm/v3/objects/deals/${made.id}`, {
      properties: { amount: '5' },
    });
    expect(updated.properties).toMatchObject(origin);
  });
});

describe('definitions', () => {
  const properties = '/crm/v3/properties/deals';

  test('number the options that have no order after those that have one', async () => {
    const option = (value: string, displayOrder?: number) => ({ value, label: value, displayOrder });
    const { options } = await account.ok('POST', properties, {
      name: 'interests__c',
      label: 'Interests',
      groupName: 'dealinformation',
      type: 'enumeration',
      fieldType: 'select',
      options: [option('art'), option('travel', 1), option('swimming', 2), option('music')],
    });
    expect(options).toMatchObject([
      { value: 'art', displayOrder: 3 },
      { value: 'travel', displayOrder: 1 },
      { value: 'swimming', displayOrder: 2 },
      { value: 'music', displayOrder: 4 },
    ]);
  });

  test('put a group without an order after the others', async () => {
    const { results } = await account.get(`${properties}/groups`);
    const orders = z
      .array(z.object({ displayOrder: z.number() }))
      .parse(results)
      .map(({ displayOrder }) => displayOrder);
    const made = await account.ok('POST', `${properties}/groups`, { name: 'extra', label: 'Extra' });
    expect(made).toMatchObject({ displayOrder: Math.max(...orders) + 1 });
  });

  test.each([
    ['pipeline', { archivable: true, readOnlyDefinition: true, readOnlyValue: false }],
    [
      'dealstage',
      { archivable: true, readOnlyDefinition: true, readOnlyOptions: false, readOnlyValue: false },
    ],
  ])('of %s say how far they are fixed', async (name, modificationMetadata) => {
    expect(await account.get(`${properties}/${name}`)).toMatchObject({
      groupName: 'deal_activity',
      externalOptions: true,
      options: [],
    });
    expect(await account.get(`${properties}/${name}`)).toHaveProperty(
      'modificationMetadata',
      modificationMetadata,
    );
  });

  test('of a new custom object associate it with activities too', async () => {
    const schema = await account.ok('POST', '/crm/v3/schemas', {
      name: 'thing',
      labels: { singular: 'Thing', plural: 'Things' },
      requiredProperties: [],
      properties: [{ name: 'title', label: 'Title', type: 'string', fieldType: 'text' }],
      associatedObjects: ['CONTACT'],
    });
    const { associations } = z
      .object({ associations: z.array(z.object({ fromObjectTypeId: z.string(), name: z.string() })) })
      .parse(schema);
    const outward = associations.filter(({ fromObjectTypeId }) => fromObjectTypeId === schema.objectTypeId);
    expect(outward.map(({ name }) => name).sort()).toEqual([
      'thing_to_call',
      'thing_to_contact',
      'thing_to_conversation_session',
      'thing_to_email',
      'thing_to_meeting',
      'thing_to_note',
      'thing_to_task',
    ]);
  });
});

test('a batch of labelled associations answers with ids that are numbers', async () => {
  const [deal, contact] = [await createDeal(account), await contactOf('ann')];
  const { results } = await account.ok('POST', '/crm/v4/associations/deals/contacts/batch/create', {
    inputs: [
      {
        from: { id: deal },
        to: { id: contact },
        types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 3 }],
      },
    ],
  });
  expect(results).toEqual([
    {
      fromObjectTypeId: '0-3',
      fromObjectId: Number(deal),
      toObjectTypeId: '0-1',
      toObjectId: Number(contact),
      labels: [],
    },
  ]);
});
