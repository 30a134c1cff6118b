import { approachProperties, readPipelineDeals } from '../../../../src/hubspot';
import { openTestHubSpot, type TestHubSpot } from '../local-hubspot';

describe('readPipelineDeals()', () => {
  let hubspot: TestHubSpot;
  beforeAll(async () => {
    hubspot = await openTestHubSpot();
    await create(2, { pipeline: 'default', dealstage: 'appointmentscheduled' });
    await create(401, { pipeline: 'mid_market', dealstage: 'mm_won', amount: '1200' });
    await create(1, { pipeline: 'default', dealstage: 'appointmentscheduled' });
  });
  afterAll(() => hubspot.close());

  const BATCH = 100;
  async function create(count: number, properties: Readonly<Record<string, string>>): Promise<void> {
    for (let begun = 0; begun < count; begun += BATCH) {
      const inputs = Array.from({ length: Math.min(BATCH, count - begun) }, (_, index) => ({
        properties: { dealname: `Deal ${begun + index}`, ...properties },
        associations: [],
      }));
      await hubspot.call('POST', '/crm/v3/objects/deals/batch/create', { inputs });
    }
  }
  const read = (pipelineId: string, after: string | null) =>
    readPipelineDeals(hubspot.client(hubspot.unlimitedToken), { pipelineId, after });

  test('reads every deal of the pipeline once, in pages, and says how many there are left', async () => {
    const first = await read('mid_market', null);
    const second = await read('mid_market', first.after);
    const third = await read('mid_market', second.after);
    expect([first, second, third].map(({ deals, remaining }) => [deals.length, remaining])).toEqual([
      [200, 401],
      [200, 201],
      [1, 1],
    ]);
    expect(third.after).toBeNull();
    const deals = [first, second, third].flatMap((page) => page.deals);
    expect(new Set(deals.map(({ id }) => id)).size).toBe(401);
    expect(deals.every(({ yearlyValue, outcome }) => yearlyValue === 1_200 && outcome === 'won')).toBe(true);
  });

  test('reads a small pipeline in one page, and an unknown one as empty', async () => {
    expect(await read('default', null)).toMatchObject({ remaining: 3, after: null });
    expect(await read('gone', null)).toEqual({ deals: [], remaining: 0, after: null });
  });

  test('searches again when HubSpot fails once', async () => {
    hubspot.intercept = () => {
      hubspot.answerForItself();
      return Promise.resolve(new Response(null, { status: 502 }));
    };
    expect(await read('default', null)).toMatchObject({ remaining: 3, after: null });
  });
});

test('approachProperties() has a property for each answer and figure, all of them ours', () => {
  const definitions = approachProperties();
  expect(definitions.map(({ name }) => name)).toEqual([
    'qual_approach',
    'qual_approach_fit',
    'qual_buyer_awareness',
    'qual_vendors_compared',
    'qual_proof_of_concept',
    'qual_executive_issue',
    'qual_named_account',
  ]);
  const [approach, , , , proof] = definitions;
  expect(approach?.options.map(({ value }) => value)).toEqual([
    'self_service',
    'transactional',
    'solution',
    'consultative',
    'provocative',
  ]);
  expect(proof?.options.map(({ value }) => value)).toEqual(['yes', 'no']);
});
