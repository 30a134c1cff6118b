import { createDealStore, createObjects, updateObjects, type HubSpotClient } from '../../../../src/hubspot';
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

/** From here on answers leave out the records for which this says so; nothing else is changed. */
function leaveOut(fits: (record: { id: string; properties: Record<string, unknown> }) => boolean): void {
  hubspot.intercept = async (_, send) => {
    const response = await send();
    const record = z.looseObject({ id: z.string(), properties: z.record(z.string(), z.unknown()) });
    const answer = z.looseObject({ results: z.array(record) }).parse(await response.json());
    const results = answer.results.filter((each) => !fits(each));
    return Response.json({ ...answer, results }, { status: response.status });
  };
}

describe('A record that an answer leaves out', () => {
  test('createObjects() does not count as created', async () => {
    leaveOut(({ properties }) => properties['dealname'] === 'lost');
    const outcome = await createObjects(client, 'deals', [newDeal('kept'), newDeal('lost')]);
    expect(outcome).toMatchObject({
      done: [{ properties: { dealname: 'kept' } }],
      refused: [],
      leftOut: ['lost'],
    });
  });

  test('updateObjects() does not count as changed, nor as refused', async () => {
    const [kept = '', lost = ''] = await someDeals('a', 'b');
    leaveOut(({ id }) => id === lost);
    const { done, refused, leftOut } = await updateObjects(client, 'deals', [
      { trace: 'row 1', id: kept, properties: { amount: '1' } },
      { trace: 'row 2', id: lost, properties: { amount: '2' } },
    ]);
    expect([done.map(({ id }) => id), refused, leftOut]).toEqual([[kept], [], ['row 2']]);
  });

  test('a read does not count as not there', async () => {
    const [kept = '', lost = '', gone = ''] = await someDeals('a', 'b', 'c');
    await hubspot.call('DELETE', `/crm/v3/objects/deals/${gone}`);
    const read = () =>
      createDealStore(client).readMany({ dealIds: [kept, lost, gone], properties: [], historyOf: [] });
    expect((await read()).map(({ id }) => id).toSorted()).toEqual([kept, lost].toSorted());
    leaveOut(({ id }) => id === lost);
    await expect(read()).rejects.toMatchObject({
      code: 'unavailable',
      mayHaveTakenEffect: false,
      reason: expect.stringContaining('leaves 1 of the records out'),
    });
  });
});
