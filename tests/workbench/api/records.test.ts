import { aText, objectWith, textLike, textWith } from './matchers';
import { createDeal, accountOfEachTest, PORTAL_ID } from './an-account';

const account = accountOfEachTest();

const deals = '/crm/v3/objects/deals';

describe('reading a record', () => {
  test.each(['deals', 'deal', 'DEAL', 'Deals', '0-3'])('knows the object type as %s', async (name) => {
    const id = await createDeal(account);
    expect(await account.get(`/crm/v3/objects/${name}/${id}`)).toMatchObject({ id });
  });

  test('gives the default properties, in order of name, with null for what is not set', async () => {
    const id = await createDeal(account, { amount: 5 });
    const deal = await account.get(`${deals}/${id}`);
    expect(Object.keys(deal)).toEqual(['id', 'properties', 'createdAt', 'updatedAt', 'archived', 'url']);
    expect(Object.keys(deal.properties)).toEqual([
      'amount',
      'closedate',
      'createdate',
      'dealname',
      'dealstage',
      'hs_lastmodifieddate',
      'hs_object_id',
      'pipeline',
    ]);
    expect(deal.properties).toMatchObject({ amount: '5', closedate: null, hs_object_id: id });
    expect(deal.url).toBe(`https://app.hubspot.com/contacts/${PORTAL_ID}/record/0-3/${id}`);
  });

  test.each([
    'properties=amount,dealtype,nonsense',
    'properties=amount&properties=dealtype&properties=nonsense',
  ])('takes %s, leaving out what is not defined', async (query) => {
    const id = await createDeal(account);
    const { properties } = await account.get(`${deals}/${id}?${query}`);
    expect(Object.keys(properties)).toEqual([
      'amount',
      'createdate',
      'dealtype',
      'hs_lastmodifieddate',
      'hs_object_id',
    ]);
  });

  test('by a unique property finds the record whatever the case', async () => {
    const id = await account.create('contacts', { email: 'Bo@Example.com' });
    expect(await account.get('/crm/v3/objects/contacts/bo@example.com?idProperty=email')).toMatchObject({
      id,
    });
  });

  test('that is archived needs archived=true', async () => {
    const id = await createDeal(account);
    await account.ok('DELETE', `${deals}/${id}`);
    expect(await account.status('GET', `${deals}/${id}`)).toBe(404);
    expect(await account.get(`${deals}/${id}?archived=true`)).toMatchObject({
      id,
      archived: true,
      archivedAt: aText(),
    });
  });
});

describe('refusals', () => {
  const saying = (message: string) => ({ status: 'error', message, correlationId: aText() });
  const nowhere = saying('resource not found');
  const invalid = objectWith({ category: 'VALIDATION_ERROR' });
  const said = (message: unknown) => objectWith({ message });
  const noNumber = {
    ...saying('Object not found.  objectId are usually numeric.'),
    context: { id: ['x'] },
    category: 'OBJECT_NOT_FOUND',
  };
  const unset = { message: 'Some required fields were not set: [properties]', category: 'VALIDATION_ERROR' };

  test.each<[string, number, unknown, string, body?: unknown]>([
    ['an unknown id', 404, nowhere, `GET ${deals}/123`],
    ['an id that is no number', 404, noNumber, `GET ${deals}/x`],
    [
      'an unknown object type',
      400,
      saying('Unable to infer object type from: butterflies'),
      'GET /crm/v3/objects/butterflies/1',
    ],
    ['an unknown route', 404, nowhere, 'GET /crm/v3/nonsense'],
    ['an unknown family of the API', 404, nowhere, 'POST /automation/v4/actions/1', {}],
    ['a path of the older API', 404, nowhere, 'GET /deals/v1/deal/paged?properties=dealname'],
    ['a path of an older API of lists', 404, nowhere, 'POST /contacts/v1/lists/all/contacts', {}],
    ['a path that nobody has', 404, nowhere, 'GET /'],
    ['another dated version', 404, nowhere, 'GET /crm/objects/2025-09/deals'],
    ['a method the route does not have', 405, saying('HTTP 405 Method Not Allowed'), `PUT ${deals}/1`, {}],
    ['a page beyond 100', 400, invalid, `GET ${deals}?limit=101`],
    ['a page beyond 50 with histories', 400, invalid, `GET ${deals}?limit=51&propertiesWithHistory=amount`],
    ['a cursor that is none', 400, invalid, `GET ${deals}?after=x`],
    [
      'a body that is not JSON',
      400,
      said(textLike(/^Invalid input JSON on line 2, column \d+: /)),
      `POST ${deals}`,
      '{"properties":\n{"amount" 1}}',
    ],
    ['a body without properties', 400, objectWith(unset), `POST ${deals}`, {}],
    [
      'a value that is an object',
      400,
      said(textWith('Cannot deserialize value at "properties.amount"')),
      `POST ${deals}`,
      { properties: { amount: {} } },
    ],
    ['an update of nothing', 404, said('resource not found'), `PATCH ${deals}/1`, { properties: {} }],
    ['an idProperty that is not unique', 400, invalid, `GET ${deals}/x?idProperty=dealname`],
  ])('%s', async (_name, status, expected, request, ...body) => {
    const [method = '', path = ''] = request.split(' ');
    const answer = await account.call(method, path, ...body);
    expect(answer.body).toEqual(expected);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/json;charset=utf-8');
    expect(answer.headers.get('x-hubspot-correlation-id')).toBe(answer.body.correlationId);
  });
});

describe('writing a record', () => {
  test('creates one, with its place, what was sent and what HubSpot adds', async () => {
    const answer = await account.call('POST', deals, {
      properties: { dealname: 'x', amount: 100, dealstage: 'qualifiedtobuy' },
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${deals}/${answer.body.id}`);
    expect(answer.body.properties).toMatchObject({
      dealname: 'x',
      pipeline: 'default',
      hs_is_closed: 'false',
      hs_deal_stage_probability: '0.40000000000000002220446049250313080847263336181640625',
      hs_projected_amount: '40.00000000000000222044604925031308084726333618164062500',
    });
  });

  test('accepts a deal with neither stage nor pipeline', async () => {
    const { properties } = await account.ok('POST', deals, { properties: { dealname: 'x' } });
    expect(properties).not.toHaveProperty('dealstage');
    expect(properties).not.toHaveProperty('pipeline');
  });

  test('answers an update with what changed and what HubSpot keeps, not the whole record', async () => {
    const id = await createDeal(account, { amount: 5 });
    const { properties } = await account.ok('PATCH', `${deals}/${id}`, {
      properties: { dealtype: 'newbusiness' },
    });
    expect(properties).toMatchObject({ dealtype: 'newbusiness', hs_object_id: id });
    expect(properties).not.toHaveProperty('dealname');
    expect(properties).not.toHaveProperty('amount');
  });

  test.each(['', null])('clears a value with %p', async (cleared) => {
    const id = await createDeal(account, { dealtype: 'newbusiness' });
    const { properties } = await account.ok('PATCH', `${deals}/${id}`, { properties: { dealtype: cleared } });
    expect(properties['dealtype']).toBe('');
  });

  test('moves a deal along: closed, won, amounts and days follow the stage', async () => {
    const id = await createDeal(account, {
      amount: '250.50',
      createdate: '2026-01-01',
      closedate: '2026-02-10',
      dealstage: 'appointmentscheduled',
    });
    await account.ok('PATCH', `${deals}/${id}`, { properties: { dealstage: 'closedwon' } });
    const names =
      'hs_is_closed,hs_is_closed_won,hs_is_closed_lost,hs_deal_stage_probability,hs_projected_amount,hs_closed_amount,days_to_close';
    const { properties } = await account.get(`${deals}/${id}?properties=${names}`);
    expect(properties).toMatchObject({
      hs_is_closed: 'true',
      hs_is_closed_won: 'true',
      hs_is_closed_lost: 'false',
      hs_deal_stage_probability: '1',
      hs_projected_amount: '250.50',
      hs_closed_amount: '250.50',
      days_to_close: '40',
    });
  });

  test('projects an amount below 0', async () => {
    const id = await createDeal(account, { amount: '-100', dealstage: 'appointmentscheduled' });
    const { properties } = await account.get(`${deals}/${id}?properties=hs_projected_amount`);
    expect(Number(properties['hs_projected_amount'])).toBeCloseTo(-20);
  });

  test('counts no day for a deal that closed before it was created', async () => {
    const id = await createDeal(account, { createdate: '2026-02-10', closedate: '2026-01-01' });
    const { properties } = await account.get(`${deals}/${id}?properties=days_to_close`);
    expect(properties['days_to_close']).toBe('0');
  });

  test('archives twice with 204', async () => {
    const id = await createDeal(account);
    for (let time = 0; time < 2; time += 1)
      expect(await account.status('DELETE', `${deals}/${id}`)).toBe(204);
  });
});

describe('lists', () => {
  test('walk all records once, page by page', async () => {
    const made: string[] = [];
    for (let index = 0; index < 25; index += 1)
      made.push(await createDeal(account, { dealname: String(index) }));
    await account.ok('DELETE', `${deals}/${made[3]}`);
    const seen: string[] = [];
    let after = '';
    for (;;) {
      const page = await account.get(`${deals}?limit=7&after=${after}`);
      seen.push(...page.results.map(({ id }) => id));
      if (!('paging' in page)) break;
      expect(page.paging.next.link).toContain(`after=${page.paging.next.after}`);
      after = page.paging.next.after;
    }
    expect(seen).toEqual(made.filter((_, index) => index !== 3));
    expect((await account.get(`${deals}?archived=true`)).results).toHaveLength(1);
  });
});

describe('batches', () => {
  const inputsOf = (ids: readonly string[]) => ids.map((id) => ({ id, properties: { amount: '7' } }));

  test('answer in an order of their own', async () => {
    const inputs = Array.from({ length: 30 }, (_, index) => ({ properties: { dealname: String(index) } }));
    const { results } = await account.ok('POST', `${deals}/batch/create`, { inputs });
    const ids = results.map(({ id }) => Number(id));
    expect(ids).toHaveLength(30);
    expect(ids).not.toEqual([...ids].sort((a: number, b: number) => a - b));
  });

  test('name the records they did not find, and do the rest', async () => {
    const id = await createDeal(account);
    for (const operation of ['update', 'read']) {
      const answer = await account.call('POST', `${deals}/batch/${operation}`, {
        inputs: operation === 'update' ? inputsOf([id, '1']) : [{ id }, { id: '1' }],
      });
      expect(answer.status).toBe(207);
      expect(answer.body).toMatchObject({
        status: 'COMPLETE',
        numErrors: 1,
        results: [{ id }],
        errors: [
          {
            status: 'error',
            category: 'OBJECT_NOT_FOUND',
            message:
              'Could not get some DEAL objects, they may be deleted or not exist. Check that ids are valid.',
            context: { ids: ['1'] },
          },
        ],
      });
    }
  });

  test('fail as a whole for one bad value, and nothing is written', async () => {
    const id = await createDeal(account, { amount: '1' });
    const other = await createDeal(account);
    const inputs = [...inputsOf([id]), { id: other, properties: { nonsense: '1' } }];
    const answer = await account.call('POST', `${deals}/batch/update`, { inputs });
    expect(answer).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
    expect((await account.get(`${deals}/${id}`)).properties['amount']).toBe('1');
  });

  test('do what can be done when the failing inputs carry trace ids', async () => {
    const inputs = [
      { properties: { dealname: 'good' }, objectWriteTraceId: 'a' },
      { properties: { amount: 'much' }, objectWriteTraceId: 'b' },
    ];
    const answer = await account.call('POST', `${deals}/batch/create`, { inputs });
    expect(answer).toMatchObject({
      status: 207,
      body: {
        numErrors: 1,
        results: [{ objectWriteTraceId: 'a' }],
        errors: [{ category: 'VALIDATION_ERROR', context: { objectWriteTraceId: ['b'] } }],
      },
    });
  });

  test('refuse an id twice', async () => {
    const answer = await account.call('POST', `${deals}/batch/update`, { inputs: inputsOf(['5', '5']) });
    expect(answer).toMatchObject({
      status: 400,
      body: {
        message: 'Duplicate IDs found in batch input: [5]. IDs must be unique',
        context: { ids: ['5'] },
        category: 'VALIDATION_ERROR',
      },
    });
  });

  test('refuse more than 100 inputs, or 50 with histories', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: String(index + 1) }));
    expect(await account.status('POST', `${deals}/batch/read`, { inputs: many(101) })).toBe(400);
    const answer = await account.call('POST', `${deals}/batch/read`, {
      inputs: many(51),
      propertiesWithHistory: ['amount'],
    });
    expect(answer.body.message).toBe(
      'The maximum number of inputs supported in a batch request for property histories is 50',
    );
  });

  test('upsert by a unique property: new once, then updated', async () => {
    const upsert = (lastname: string) =>
      account.ok('POST', '/crm/v3/objects/contacts/batch/upsert', {
        inputs: [{ id: 'Bo@example.com', idProperty: 'email', properties: { lastname } }],
      });
    expect((await upsert('Ek')).results[0]).toMatchObject({
      new: true,
      properties: { email: 'Bo@example.com', lastname: 'Ek' },
    });
    expect((await upsert('Alm')).results[0]).toMatchObject({ new: false, properties: { lastname: 'Alm' } });
    expect((await account.get('/crm/v3/objects/contacts')).results).toHaveLength(1);
  });

  test('archive with 204, found or not', async () => {
    const id = await createDeal(account);
    expect(await account.status('POST', `${deals}/batch/archive`, { inputs: [{ id }, { id: '1' }] })).toBe(
      204,
    );
    expect((await account.get(deals)).results).toEqual([]);
  });
});

describe('unique values', () => {
  test("of a contact's e-mail conflict with 409", async () => {
    const contact = { properties: { email: 'bo@example.com' } };
    const { id } = await account.ok('POST', '/crm/v3/objects/contacts', contact);
    const answer = await account.call('POST', '/crm/v3/objects/contacts', {
      properties: { email: 'BO@example.com' },
    });
    expect(answer).toMatchObject({
      status: 409,
      body: { message: `Contact already exists. Existing ID: ${id}`, category: 'CONFLICT' },
    });
    await account.ok('PATCH', `/crm/v3/objects/contacts/${id}`, contact);
    await account.ok('DELETE', `/crm/v3/objects/contacts/${id}`);
    await account.ok('POST', '/crm/v3/objects/contacts', contact);
  });

  test('of a custom property are refused by name, within one batch too', async () => {
    await account.ok('POST', '/crm/v3/properties/deals', {
      name: 'ref',
      label: 'Reference',
      groupName: 'dealinformation',
      type: 'string',
      fieldType: 'text',
      hasUniqueValue: true,
    });
    const inputs = [{ properties: { ref: 'A1' } }, { properties: { ref: 'a1' } }];
    const answer = await account.call('POST', `${deals}/batch/create`, { inputs });
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ code: 'CONFLICTING_UNIQUE_VALUE', context: { propertyName: ['ref'] } }] },
    });
  });
});
