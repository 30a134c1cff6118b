import { z } from 'zod';
import type { TestHubSpot } from '../hubspot/local-hubspot';
import { runPlumbline } from './run-plumbline';
import { openTestAccount } from './settings/an-account';

let account: Awaited<ReturnType<typeof openTestAccount>>;
let hubspot: TestHubSpot;
beforeEach(async () => {
  account = await openTestAccount();
  await account.save({ pipelines: { mid_market: { framework: 'neat' } } });
  hubspot = account.hubspot;
});
afterEach(() => hubspot.close());

const year2017 = ['--from', '2017-01-01', '--to', '2017-12-31'];
const costs = ['--rep-cost', '9000', '--marketing-cost', '50', '--margin', '75', '--churn', '2'];
const fit = (...options: readonly string[]) =>
  runPlumbline(['fit', '--pipeline', 'mid_market', ...options], {
    hubspot,
    clock: () => new Date('2018-02-01T12:00:00Z'),
  });

/** A deal won in 2017, of 1,000 and 20 days, but for what the test is about. */
type Values = Readonly<Record<string, string>>;
function aWin(about: Values = {}): Values {
  return {
    dealname: 'A deal',
    pipeline: 'mid_market',
    dealstage: 'mm_won',
    amount: '1000',
    createdate: '2017-03-01T08:00:00Z',
    closedate: '2017-03-21T08:00:00Z',
    hubspot_owner_id: '71250001',
    ...about,
  };
}
const lost: Values = { dealstage: 'mm_lost' };
const open: Values = { dealstage: 'mm_evaluation', closedate: '2018-05-01T08:00:00Z' };

const BATCH = 100;
async function given(...deals: readonly Values[]): Promise<void> {
  for (let begin = 0; begin < deals.length; begin += BATCH) {
    const inputs = deals.slice(begin, begin + BATCH).map((properties) => ({ properties, associations: [] }));
    await hubspot.call('POST', '/crm/v3/objects/deals/batch/create', { inputs });
  }
}
const times = (number: number, deal: Values) => Array.from({ length: number }, () => deal);

/** Lines of output as one text, so that a line break does not hide a sentence. */
const flat = (text: string) => text.replace(/\s+/g, ' ');
const wide = (text: string) => text.split('\n').filter((line) => line.length > 100);

describe('plumbline fit', () => {
  test('says what the won deals look like, the approach they describe and whether the framework goes with it', async () => {
    await given(
      ...times(300, aWin()),
      ...times(60, aWin({ amount: '3000' })),
      ...times(100, aWin(lost)),
      ...times(3, aWin({ ...open, amount: '400' })),
      aWin({
        ...open,
        createdate: '2017-12-01T08:00:00Z',
        closedate: '2018-12-01T08:00:00Z',
        amount: '50000',
      }),
    );
    const { code, stdout, stderr } = await fit(...year2017);
    const said = flat(stdout);
    expect(code).toBe(0);
    expect(said).toContain('Mid-market (mid_market), 1 Jan 2017 to 31 Dec 2017');
    expect(said).toContain('Read 464 deals');
    expect(said).toContain('360 won, 100 lost');
    expect(said).toContain('Win rate 78 % of those closed; above the 30 to 39 % that are usual at this ACV');
    expect(said).toContain('1,000 EUR in the middle; half of them from 1,000 to 1,000');
    expect(said).toContain('Days to close 20 in the middle; half of them from 20 to 20');
    expect(said).toContain('30.02, by 1 rep who');
    expect(said).toContain('Transactional, a fit of');
    expect(said).toContain('For it annual contract value (ACV): 1,000 EUR, days from start to close: 20');
    expect(said).toContain('Not known what the buyer knows, contacts on the deal');
    expect(said).toContain('25 %: 1 of 4 deals, which suit: 1 consultative.');
    expect(said).toContain('NEAT Selling is too heavy for it');
    expect(stderr).toContain('Reading deals: 464/464');
    expect(wide(stdout)).toEqual([]);
  });

  test('takes the name of a pipeline for its id', async () => {
    const { stdout } = await runPlumbline(['fit', '--pipeline', 'mid-MARKET'], { hubspot });
    expect(stdout).toContain('Mid-market (mid_market), ');
  });

  test('names the pipelines there are, the nearest first, when it does not know one', async () => {
    const { code, stderr, stdout } = await runPlumbline(['fit', '--pipeline', 'midmarket'], { hubspot });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /no deal pipeline "midmarket"\. It has:\n {2}mid_market \(Mid-market\)\n {2}default \(/,
    );
    const other = await runPlumbline(['fit', '--pipeline', 'defualt'], { hubspot });
    expect(other.stderr).toMatch(/It has:\n {2}default \(/);
  });

  test.each([
    [['--from', '2017-02-30'], '--from: "2017-02-30" is no day.'],
    [['--to', '31/12/2017'], '--to: "31/12/2017" is no day.'],
    [['--from', '2017-02-01', '--to', '2017-01-31'], '--from: 2017-02-01 is after --to, 2017-01-31.'],
    [['--from', '2019-01-01'], '--from: 2019-01-01 has not come yet.'],
    [['--rep-cost', '-1'], '--rep-cost: "-1" must not be negative.'],
    [['--rep-cost', '0'], '--rep-cost: "0" must be more than 0.'],
    [['--marketing-cost', '1,5'], '--marketing-cost: "1,5" is not a number.'],
    [['--marketing-cost', 'NaN'], '--marketing-cost: "NaN" is not a number.'],
    [['--margin', '101'], '--margin: "101" is a share of 100'],
    [['--churn', '100.1%'], '--churn: "100.1%" is a share of 100'],
  ])('refuses %j, and asks HubSpot nothing', async (options, problem) => {
    let calls = 0;
    hubspot.intercept = (_, send) => {
      calls += 1;
      return send();
    };
    const { code, stdout, stderr } = await fit(...options);
    expect({ code, stdout, calls }).toEqual({ code: 2, stdout: '', calls: 0 });
    expect(stderr).toContain(problem);
  });

  test('names everything that is wrong at once', async () => {
    const { stderr } = await fit('--from', 'x', '--margin', '0', '--churn', '-2');
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
  });

  test('takes a marketing cost of 0, a margin of 100 and a percent sign', async () => {
    await given(...times(20, aWin()));
    const { code, stdout } = await fit(
      ...year2017,
      '--rep-cost',
      '900.50',
      '--marketing-cost',
      '0',
      '--margin',
      '100%',
    );
    expect(code).toBe(0);
    expect(flat(stdout)).toContain('marketing 0 EUR a deal won, gross margin 100 %.');
  });

  test('says of an empty pipeline that it has no deals', async () => {
    const { code, stdout } = await fit(...year2017, ...costs);
    const said = flat(stdout);
    expect(code).toBe(0);
    expect(said).toContain('Read 0 deals');
    expect(said).toContain('Annual contract value (ACV) none: the pipeline has no deals');
    expect(said).toContain('The approach they describe none: the pipeline has no deals');
    expect(said).toContain('Open deals that do not fit it cannot be said: the pipeline has no deals');
    expect(said).toContain('Too little is known to say whether NEAT Selling goes with it.');
    expect(said).toContain(
      'Still needed: a won deal with an owner a won deal with an amount that can be counted',
    );
    expect(wide(stdout)).toEqual([]);
  });

  test('says of a period without wins that there are none', async () => {
    await given(aWin(lost), aWin({ closedate: '2016-12-31T10:00:00Z', createdate: '2016-12-01T10:00:00Z' }));
    const said = flat((await fit(...year2017)).stdout);
    expect(said).toContain('0 won, 1 lost');
    expect(said).toContain('Win rate 0 % of those closed; not judged: fewer than 10 deals were closed');
    expect(said).toContain('Days to close none: no deal was won in the period');
    expect(said).toContain('Open deals that do not fit it cannot be said: no deal is open');
  });

  test('counts deals whose amounts or dates are of no use, and says where they are left out', async () => {
    await given(
      aWin({ amount: '' }),
      aWin({ amount: '0' }),
      aWin({ amount: '-5' }),
      aWin({ createdate: '2017-04-01T08:00:00Z' }),
      aWin({ hubspot_owner_id: '' }),
      aWin(),
    );
    const said = flat((await fit(...year2017)).stdout);
    expect(said).toContain('6 won, 0 lost');
    expect(said).toContain('1 won deal not in the ACV: no amount');
    expect(said).toContain('2 won deals not in the ACV: an amount of 0 or less');
    expect(said).toContain('1 won deal not in the days to close: closed before they were created');
    expect(said).toContain('1 won deal not in the deals per rep: no owner');
  });

  test('converts no amount: deals in another currency are not in the deal size', async () => {
    await given(
      aWin({ deal_currency_code: 'EUR', amount: '700' }),
      aWin({ deal_currency_code: 'SEK', amount: '900000' }),
      aWin({ deal_currency_code: 'USD', amount: '900000' }),
    );
    const said = flat((await fit(...year2017)).stdout);
    expect(said).toContain('700 EUR in the middle; half of them from 700 to 700');
    expect(said).toContain('2 won deals not in the ACV: in another currency than the account');
  });

  test('judges won deals without amounts by the rest, and says that it is a guess', async () => {
    await given(...times(30, aWin({ amount: '' })));
    const said = flat((await fit(...year2017)).stdout);
    expect(said).toContain('Annual contract value (ACV) none: no won deal has an amount that can be counted');
    expect(said).toContain('That is a guess: only 19 % of the deciding facts are known.');
    expect(said).toContain('Too little is known to say whether NEAT Selling goes with it.');
  });

  test('reads one owner with a thousand deals to the last', async () => {
    await given(...times(1_000, aWin()));
    const { stdout, stderr } = await fit(...year2017);
    expect(flat(stdout)).toContain('1,000 won, 0 lost');
    expect(flat(stdout)).toContain('83.39, by 1 rep who');
    expect(stderr).toContain('Reading deals: 1000/1000');
  });

  test('computes what selling costs as it is and in each approach, and shows the formulas', async () => {
    await given(...times(120, aWin({ amount: '5000' })));
    const { stdout } = await fit(...year2017, ...costs);
    const said = flat(stdout);
    // 9,000 / (120 / 11.99 months) + 50 = 949; 949 / 5,000; 949 / (5,000 / 12 × 0.75); 5,000 / 12 × 0.75 / 0.02 / 949.
    expect(said).toContain('As it is 5,000 10.01 949 0.19 3 best 16.5 healthy');
    expect(said).toMatch(/Consultative \d+ 5,000 0\.67 13,550 2\.71 43\.4 critical 1\.2 low/);
    expect(said).toMatch(/Provocative \d+ 5,000 1\.5 6,050 1\.21 19\.4 2\.6 Each/);
    expect(said).toContain('Self-service, Transactional: too little help for these buyers.');
    expect(said).toContain('Provocative: no verdict, since its typical pace is out of line with the rest.');
    expect(said).toContain('solution selling suits best of the approaches that pay back within 18 months');
    expect(said).toContain('At this ACV 8 to 12 months are usual; this pipeline is sooner.');
    expect(said).toContain(
      'CAC ratio = CAC / annual contract value (ACV). The median is 2; lower is better. Source: Benchmarkit, 2025',
    );
    expect(said).toContain('Win rate = Won deals / won and lost deals. Small deals 30 to 39 %,');
    expect(said).not.toContain('Still needed');
    expect(wide(stdout)).toEqual([]);
  });

  test('takes a rep’s cost in an approach and the yardsticks from the settings', async () => {
    await account.save({
      costs: { repPerMonthByApproach: { consultative: 20_000 } },
      yardsticks: { cacRatio: 0.1, paybackMonths: { best: 1, good: 2, concern: 3 } },
    });
    await given(...times(120, aWin({ amount: '5000' })));
    const { stdout } = await fit(...year2017, ...costs);
    const said = flat(stdout);
    expect(said).toContain('a rep in consultative selling 20,000 EUR');
    expect(said).toMatch(/Consultative \d+ 5,000 0\.67 30,050/);
    expect(said).toContain('The approaches that pay back within 2 months give these buyers too little help');
    expect(said).toContain('The median is 0.1; lower is better. As set in your settings.');
    expect(wide(stdout)).toEqual([]);
  });

  test('takes a low win rate for a sign that the approach is too simple', async () => {
    const deal = { amount: '60000', createdate: '2017-01-05T08:00:00Z', closedate: '2017-12-01T08:00:00Z' };
    await given(...times(4, aWin(deal)), ...times(36, aWin({ ...deal, ...lost })));
    const said = flat((await fit(...year2017)).stdout);
    expect(said).toContain('10 % of those closed; below the 22 to 30 % that are usual at this ACV');
    expect(said).toContain('The win rate suggests that the approach is too simple: 10 % are won');
    expect(said).toContain('really get consultative selling');
  });

  test('says what the economics need when no cost was given, and computes what it can with some', async () => {
    await given(...times(120, aWin()));
    const none = flat((await fit(...year2017)).stdout);
    expect(none).toContain(
      'Not computed, since it was not said what selling costs. Still needed: --rep-cost',
    );
    expect(none).toContain('--churn, the percentage of customers lost');
    expect(none).not.toContain('CAC ratio');
    const some = flat((await fit(...year2017, ...costs.slice(0, 4))).stdout);
    expect(some).toContain('Still needed: --margin, the gross margin in percent --churn');
    expect(some).toContain('As it is 1,000 10.01 949 0.95 - -');
    expect(some).toContain('Which approach protects the margin cannot be said yet.');
  });

  test('without dates takes the 12 months up to now, by the days of the account', async () => {
    // Midnight in Stockholm is 23:00 the day before in UTC: the first deal is a day too old.
    await given(
      aWin({ createdate: '2017-01-01T00:00:00Z', closedate: '2017-01-31T22:59:59Z' }),
      aWin({ createdate: '2017-01-01T00:00:00Z', closedate: '2017-01-31T23:00:00Z' }),
      aWin({ closedate: '2018-02-01T11:00:00Z' }),
      aWin({ closedate: '2018-02-01T13:00:00Z' }),
    );
    const said = flat((await fit()).stdout);
    expect(said).toContain('1 Feb 2017 to 1 Feb 2018');
    expect(said).toContain('2 won, 0 lost');
    expect(flat((await fit('--to', '2017-01-31')).stdout)).toContain(
      '1 Feb 2016 to 31 Jan 2017 The deals Read 4 deals Closed in the period 1 won',
    );
  });

  test('--json answers one object with the figures, the fit and the economics', async () => {
    await given(...times(120, aWin()), aWin(lost));
    const { code, stdout } = await fit(...year2017, ...costs, '--json');
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({
      pipeline: { id: 'mid_market', label: 'Mid-market' },
      framework: { id: 'neat', match: 'too-heavy' },
      period: { from: '2016-12-31T23:00:00.000Z', to: '2017-12-31T23:00:00.000Z' },
      currency: 'EUR',
      dealsRead: 121,
      notes: [],
      figures: {
        counts: { won: 120, lost: 1, open: 0, reps: 1 },
        winPercent: { kind: 'figure', value: 99 },
        misfits: { kind: 'nothing', why: 'no-open-deals' },
        fit: { kind: 'figure', value: { confidence: 49 } },
      },
      economics: { asItIs: { cac: { kind: 'figure', value: 949.38 }, needs: [] } },
    });
  });

  test('without an account currency that it knows says so, and judges without amounts', async () => {
    await given(...times(120, aWin()));
    answerAccountWith({ companyCurrency: 'XAF' });
    const unknown = flat((await fit(...year2017)).stdout);
    expect(unknown).toContain('There are no bands for amounts in XAF');
    expect(unknown).toContain('1,000 XAF in the middle');
    expect(unknown).not.toContain('(ACV): 1,000');
    answerAccountWith({ companyCurrency: null });
    expect(flat((await fit(...year2017)).stdout)).toContain('amounts are taken as USD.');
  });

  test('tells a failure of HubSpot from one of its own', async () => {
    hubspot.intercept = (request, send) =>
      request.url.endsWith('/search')
        ? Promise.resolve(
            Response.json({ message: 'No search for you', category: 'MISSING_SCOPES' }, { status: 403 }),
          )
        : send();
    const { code, stdout, stderr } = await fit(...year2017);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('No search for you');
  });
});

function answerAccountWith(about: object): void {
  const schema = z.record(z.string(), z.unknown());
  hubspot.intercept = async (request, send) => {
    const answer = await send();
    if (!request.url.includes('account-info')) return answer;
    return Response.json({ ...schema.parse(await answer.json()), ...about });
  };
}
