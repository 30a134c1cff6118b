import { z } from 'zod';
import { main as list } from '../../../src/functions/list-pipelines';
import { main as readDeals } from '../../../src/functions/read-pipeline-deals';
import { anAccount } from '../../builders/an-account';

const account = anAccount({ provisioned: false });

describe('list_pipelines', () => {
  test('gives each pipeline with its framework, and the account’s currency', async () => {
    await account.saveSettings({ pipelines: { mid_market: { framework: 'neat' } } });
    const reply = await account.reply(list, {});
    expect(reply).toMatchObject({ ok: true, currency: 'EUR', frameworkLabels: { neat: 'NEAT Selling' } });
    expect(reply.ok ? reply.pipelines : []).toEqual(
      expect.arrayContaining([
        { id: 'enterprise', label: 'Enterprise', framework: { id: 'meddic', label: 'MEDDIC' } },
        { id: 'mid_market', label: 'Mid-market', framework: { id: 'neat', label: 'NEAT Selling' } },
      ]),
    );
  });

  test('says null for a currency that HubSpot does not name', async () => {
    account.currencyIs(null);
    expect(await account.reply(list, {})).toMatchObject({ ok: true, currency: null });
  });
});

const filtersSchema = z.object({
  filterGroups: z.tuple([
    z.object({ filters: z.array(z.object({ operator: z.string(), value: z.string() })) }),
  ]),
});

describe('read_pipeline_deals', () => {
  /** After which deal each page was asked for; null is the beginning. */
  const askedAfter = () =>
    account.calls.heard(/\/search$/).map(({ body }) => {
      const [{ filters }] = filtersSchema.parse(body).filterGroups;
      return filters.find(({ operator }) => operator === 'GT')?.value ?? null;
    });
  /** Reads a pipeline of so many pages of one deal each: HubSpot's own hold 200. */
  async function read(count: number, after: string | null = null) {
    account.calls.alter(/\/search$/, () => {
      const before = Number(askedAfter().at(-1) ?? '0');
      return { total: count - before, results: [{ id: String(before + 1), properties: { amount: '100' } }] };
    });
    const reply = await account.reply(readDeals, { pipelineId: 'enterprise', after });
    if (!reply.ok) throw new Error(reply.message);
    return { ids: reply.deals.map(({ id }) => id), remaining: reply.remaining, after: reply.after };
  }

  test('reads a pipeline of one page to its end', async () => {
    expect(await read(1)).toEqual({ ids: ['1'], remaining: 0, after: null });
  });

  test('reads four pages, and stops there when those are all', async () => {
    expect(await read(4)).toEqual({ ids: ['1', '2', '3', '4'], remaining: 0, after: null });
    expect(askedAfter()).toEqual([null, '1', '2', '3']);
  });

  test('stops after four pages, and says what is still to come and where to go on', async () => {
    expect(await read(6)).toEqual({ ids: ['1', '2', '3', '4'], remaining: 2, after: '4' });
    expect(askedAfter()).toHaveLength(4);
  });

  test('goes on from where it stopped', async () => {
    expect(await read(6, '4')).toEqual({ ids: ['5', '6'], remaining: 0, after: null });
    expect(askedAfter()).toEqual(['4', '5']);
  });

  test('gives the deals of the pipeline and of no other', async () => {
    const { id } = await account.aDeal({ amount: '100' });
    await account.aDeal({ pipeline: 'mid_market', dealstage: 'mm_evaluation' });
    const reply = await account.reply(readDeals, { pipelineId: 'enterprise', after: null });
    expect(reply).toMatchObject({ deals: [{ id, yearlyValue: 100 }], remaining: 0, after: null });
  });

  test('gives no deals of an empty pipeline', async () => {
    const reply = await account.reply(readDeals, { pipelineId: 'enterprise', after: null });
    expect(reply).toEqual({ ok: true, deals: [], remaining: 0, after: null });
  });
});
