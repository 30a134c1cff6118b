import { createObjects, updateObjects, type HubSpotClient } from '../../../../src/hubspot';
import { z } from 'zod';
import { openTestHubSpot, type TestHubSpot } from '../local-hubspot';

let hubspot: TestHubSpot;
let client: HubSpotClient;
beforeEach(async () => {
  hubspot = await openTestHubSpot();
  client = hubspot.client();
});
afterEach(() => hubspot.close());

const newDeal = (trace: string, values: Readonly<Record<string, string>> = {}) => ({
  trace,
  properties: { dealname: trace, pipeline: 'mid_market', dealstage: 'mm_discovery', ...values },
});

/** Deals that exist, in the order of their names. */
async function someDeals(...names: readonly string[]): Promise<string[]> {
  const { done } = await createObjects(
    client,
    'deals',
    names.map((name) => newDeal(name)),
  );
  const ids = new Map(done.map(({ id, properties }) => [properties['dealname'], id]));
  return names.map((name) => ids.get(name) ?? '');
}

async function amountOf(id: string): Promise<unknown> {
  const deal = await hubspot.call('GET', `/crm/v3/objects/deals/${id}?properties=amount`);
  return z.object({ properties: z.object({ amount: z.string().nullable() }) }).parse(deal).properties.amount;
}

test('updateObjects() refuses the record that is not there, and no other', async () => {
  const [first = '', gone = '', last = ''] = await someDeals('a', 'b', 'c');
  await hubspot.call('DELETE', `/crm/v3/objects/deals/${gone}`);
  const { done, refused } = await updateObjects(client, 'deals', [
    { trace: 'row 1', id: first, properties: { amount: '1' } },
    { trace: 'row 2', id: gone, properties: { amount: '2' } },
    { trace: 'row 3', id: last, properties: { amount: '3' } },
  ]);
  expect(refused).toMatchObject([{ trace: 'row 2', error: { code: 'not-found' } }]);
  expect(done.map(({ id }) => id).toSorted()).toEqual([first, last].toSorted());
  expect([await amountOf(first), await amountOf(last)]).toEqual(['1', '3']);
});

test('updateObjects() tells records that are not there from values that are not right', async () => {
  const [first = '', gone = '', last = ''] = await someDeals('a', 'b', 'c');
  await hubspot.call('DELETE', `/crm/v3/objects/deals/${gone}`);
  const { done, refused } = await updateObjects(client, 'deals', [
    { trace: 'row 1', id: first, properties: { amount: 'much' } },
    // A trace may look like the id of another record.
    { trace: last, id: gone, properties: { amount: '2' } },
    { trace: 'row 3', id: last, properties: { amount: '3' } },
  ]);
  expect(refused).toMatchObject([
    { trace: 'row 1', error: { code: 'validation' } },
    { trace: last, error: { code: 'not-found' } },
  ]);
  expect(done.map(({ id }) => id)).toEqual([last]);
});

test('createObjects() refuses one record of a batch by its trace', async () => {
  const { done, refused } = await createObjects(client, 'deals', [
    newDeal('good'),
    newDeal('bad', { amount: 'much' }),
  ]);
  expect(refused).toMatchObject([{ trace: 'bad', error: { code: 'validation' } }]);
  expect(done.map(({ properties }) => properties['dealname'])).toEqual(['good']);
});

test('an error that names no record is about those that were not written', async () => {
  hubspot.intercept = async (_, send) => {
    const answer = z.looseObject({ errors: z.array(z.looseObject({})) }).parse(await (await send()).json());
    const errors = answer.errors.map((error) => ({ ...error, context: {} }));
    return Response.json({ ...answer, errors }, { status: 207 });
  };
  const { refused } = await createObjects(client, 'deals', [
    newDeal('good'),
    newDeal('bad', { amount: 'much' }),
  ]);
  expect(refused.map(({ trace }) => trace)).toEqual(['bad']);
});
