import { listAccountPipelines } from '../../../src/functions/list-pipelines';
import { readStretch } from '../../../src/functions/read-pipeline-deals';
import { dealFacts, type DealPage } from '../../../src/hubspot';
import { listPipelinesContract } from '../../../src/protocol/list-pipelines';
import { readPipelineDealsContract } from '../../../src/protocol/read-pipeline-deals';
import { aPipeline, dependencies } from '../../builders/dependencies';

describe('listAccountPipelines()', () => {
  test('gives each pipeline with its framework, and the account’s currency', async () => {
    const pipelines = [aPipeline(), aPipeline({ id: 'mid_market', label: 'Mid-market' })];
    const reply = await listAccountPipelines(
      {},
      dependencies({
        pipelines,
        currency: 'SEK',
        settings: { pipelines: { mid_market: { framework: 'neat', rules: [], milestones: {} } } },
      }).given,
    );
    expect(listPipelinesContract.reply.parse(reply)).toEqual(reply);
    expect(reply).toMatchObject({
      ok: true,
      currency: 'SEK',
      pipelines: [
        { id: 'enterprise', label: 'Enterprise', framework: { id: 'meddic', label: 'MEDDIC' } },
        { id: 'mid_market', label: 'Mid-market', framework: { id: 'neat', label: 'NEAT Selling' } },
      ],
    });
  });

  test('says null for a currency that HubSpot does not name', async () => {
    const reply = await listAccountPipelines({}, dependencies({ currency: null }).given);
    expect(reply).toMatchObject({ ok: true, currency: null });
  });
});

/** Pages of one deal each; a page leads to the next by its deal's id. */
function pages(count: number): readonly DealPage[] {
  return Array.from({ length: count }, (_, index) => ({
    deals: [dealFacts(String(index + 1), { amount: '100' })],
    remaining: count - index,
    after: index === count - 1 ? null : String(index + 1),
  }));
}
const read = async (count: number, after: string | null = null) => {
  const { given, calls } = dependencies({ dealPages: pages(count) });
  const reply = readPipelineDealsContract.reply.parse(await readStretch({ pipelineId: 'p', after }, given));
  if (!reply.ok) throw new Error(reply.message);
  return { ids: reply.deals.map(({ id }) => id), remaining: reply.remaining, after: reply.after, calls };
};

describe('readStretch()', () => {
  test('reads a pipeline of one page to its end', async () => {
    expect(await read(1)).toMatchObject({ ids: ['1'], remaining: 0, after: null });
  });

  test('reads four pages, and stops there when those are all', async () => {
    const { calls, ...reply } = await read(4);
    expect(reply).toEqual({ ids: ['1', '2', '3', '4'], remaining: 0, after: null });
    expect(calls.pagesFrom).toEqual([null, '1', '2', '3']);
  });

  test('stops after four pages, and says what is still to come and where to go on', async () => {
    const { calls, ...reply } = await read(6);
    expect(reply).toEqual({ ids: ['1', '2', '3', '4'], remaining: 2, after: '4' });
    expect(calls.pagesFrom).toHaveLength(4);
  });

  test('goes on from where it stopped', async () => {
    const { calls, ...reply } = await read(6, '4');
    expect(reply).toEqual({ ids: ['5', '6'], remaining: 0, after: null });
    expect(calls.pagesFrom).toEqual(['4', '5']);
  });

  test('gives no deals of an empty pipeline', async () => {
    const { given } = dependencies({ dealPages: [{ deals: [], remaining: 0, after: null }] });
    expect(await readStretch({ pipelineId: 'p', after: null }, given)).toEqual({
      ok: true,
      deals: [],
      remaining: 0,
      after: null,
    });
  });
});
