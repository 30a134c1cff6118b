import { createHubSpotClient, createPipelineStore, listPipelines } from '../../../../src/hubspot';
import { fakeHttpServer } from '../client/fake-http-server';
import { openTestHubSpot, type TestHubSpot } from '../local-hubspot';

describe('listPipelines()', () => {
  let hubspot: TestHubSpot;
  beforeAll(async () => {
    hubspot = await openTestHubSpot(['crm.objects.deals.read']);
  });
  afterAll(() => hubspot.close());
  const list = async (id: string) =>
    (await listPipelines(hubspot.client(hubspot.appToken), 'deals')).find((pipeline) => pipeline.id === id);

  test('gives the stages in their order, with their probabilities, and which are closed', async () => {
    const pipeline = await list('mid_market');
    expect(pipeline?.label).toBe('Mid-market');
    expect(pipeline?.stages.map(({ id, probability, closed }) => [id, probability, closed])).toEqual([
      ['mm_discovery', 0.1, false],
      ['mm_qualification', 0.2, false],
      ['mm_evaluation', 0.4, false],
      ['mm_proposal', 0.6, false],
      ['mm_negotiation', 0.8, false],
      ['mm_won', 1, true],
      ['mm_lost', 0, true],
    ]);
  });

  test('follows when an admin moves a stage', async () => {
    const stage = '/crm/v3/pipelines/deals/mid_market/stages/mm_proposal';
    await hubspot.call('PATCH', stage, { displayOrder: -1, metadata: { probability: '0.05' } });
    expect((await list('mid_market'))?.stages[0]).toMatchObject({ label: 'Proposal', probability: 0.05 });
    await hubspot.call('PATCH', stage, { displayOrder: 3, metadata: { probability: '0.6' } });
  });
});

test.each([
  ['no metadata', {}, null, false],
  ['no probability', { metadata: { isClosed: 'false' } }, null, false],
  ['an empty probability', { metadata: { probability: '' } }, null, false],
  ['a probability that is none', { metadata: { probability: 'high' } }, null, false],
  ['a probability of 0 and closed', { metadata: { probability: '0.0', isClosed: 'true' } }, 0, true],
])('listPipelines() takes a stage with %s', async (_name, about, probability, closed) => {
  const results = [{ id: 'p', label: 'P', stages: [{ id: 's', label: 'S', ...about }] }];
  const server = await fakeHttpServer([{ status: 200, body: { results } }]);
  const client = createHubSpotClient({ token: 'x', origin: server.origin });
  const [pipeline] = await listPipelines(client, 'deals');
  expect(pipeline?.stages).toEqual([{ id: 's', label: 'S', displayOrder: 0, probability, closed }]);
  await server.close();
});

describe('createPipelineStore()', () => {
  const one = { status: 200, body: { results: [{ id: 'p', label: 'P', stages: [] }] } };

  test.each([
    [0, 1],
    [60_000, 1],
    [60_001, 2],
  ])('asked again after %d ms, it has called %d times', async (passedMs, calls) => {
    const server = await fakeHttpServer([one]);
    let nowMs = 1_000;
    const client = createHubSpotClient({ token: 'x', origin: server.origin });
    const store = createPipelineStore(client, () => nowMs);
    await store.list();
    nowMs += passedMs;
    expect(await store.list()).toMatchObject([{ id: 'p' }]);
    expect(server.seen).toHaveLength(calls);
    await server.close();
  });
});
