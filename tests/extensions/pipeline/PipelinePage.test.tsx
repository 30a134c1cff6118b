import {
  Alert,
  DateInput,
  EmptyState,
  LoadingSpinner,
  ProgressBar,
  Select,
  TableCell,
  Text,
} from '@hubspot/ui-extensions';
import type { PipelineDealsReply } from '../../../src/protocol/read-pipeline-deals';
import { byHand } from '../by-hand';
import { daysAgo, stopTheClock } from '../deal/clock';
import {
  aDeal,
  aFailure,
  anAccount,
  aReply,
  choose,
  figure,
  isLoading,
  openPage,
  press,
  showPage,
  someDeals,
  words,
  wordsOf,
  type Renderer,
} from './show-page';

const titles = (renderer: Renderer) => renderer.findAll(Alert).map(({ props }) => props.title);
const progress = (renderer: Renderer) => renderer.find(ProgressBar).props;

stopTheClock();

describe('The account', () => {
  test('is being read', () => {
    const { renderer } = showPage({ listPipelines: () => new Promise(() => undefined) });
    expect(renderer.find(LoadingSpinner).props.label).toBe('Reading the pipelines');
  });

  test('that could not be read says why and can be tried again', async () => {
    const replies = [aFailure('missing-scope'), anAccount()] as const;
    let call = 0;
    const { renderer } = showPage({
      listPipelines: () => Promise.resolve(replies[call++] ?? anAccount()),
    });
    await renderer.waitFor(() => expect(titles(renderer)).toEqual(['The pipelines could not be read']));
    press(renderer, 'Try again');
    await renderer.waitFor(() => renderer.findByTestId(Select, 'pipeline'));
    expect(isLoading(renderer)).toBe(false);
  });

  test('without a pipeline says what to do', async () => {
    const { renderer, requests } = showPage({ account: anAccount({ pipelines: [] }) });
    await renderer.waitFor(() =>
      expect(renderer.find(EmptyState).props.title).toBe('This account has no deal pipeline yet'),
    );
    expect(requests).toEqual([]);
  });

  test('opens with its first pipeline', async () => {
    const { renderer, requests } = await openPage();
    expect(renderer.findByTestId(Select, 'pipeline').props.value).toBe('enterprise');
    expect(requests).toEqual([{ pipelineId: 'enterprise', after: null }]);
  });

  test('opens with the pipeline of the address', async () => {
    const { requests } = await openPage({ params: { pipeline: 'mid_market' } });
    expect(requests).toEqual([{ pipelineId: 'mid_market', after: null }]);
  });

  test('says so when the pipeline of the address is gone', async () => {
    const { renderer, requests } = showPage({ params: { pipeline: 'sold_off' } });
    await renderer.waitFor(() => expect(titles(renderer)).toEqual(['This pipeline no longer exists']));
    expect(requests).toEqual([]);
  });

  test('reads the deals of another pipeline when that is chosen, and drops its what-if', async () => {
    const { renderer, requests, addresses } = await openPage({ params: { rep: '9000', size: '10' } });
    choose(renderer, 'pipeline', 'mid_market');
    await renderer.waitFor(() => expect(requests.at(-1)?.pipelineId).toBe('mid_market'));
    expect(addresses).toEqual([{ pipeline: 'mid_market', rep: '9000' }]);
  });
});

describe('Reading the deals', () => {
  test('shows how far it has come, and goes on where the last reply ended', async () => {
    const replies = byHand<PipelineDealsReply>();
    const { renderer, requests } = showPage({ readDeals: replies.call });
    await renderer.waitFor(() => expect(progress(renderer).title).toBe('Reading the deals'));
    await replies.reply(1, aReply(someDeals(), { remaining: 3, after: '42' }));
    await renderer.waitFor(() => expect(progress(renderer).valueDescription).toBe('7 of 10 deals'));
    expect(requests.at(-1)).toEqual({ pipelineId: 'enterprise', after: '42' });
    await replies.reply(2, aReply([aDeal(), aDeal(), aDeal()]));
    await renderer.waitFor(() => expect(figure(renderer, 'won')).toBe('7'));
  });

  test('stops when asked to, shows no figures of a part, and reads the rest later', async () => {
    const replies = byHand<PipelineDealsReply>();
    const { renderer, requests } = showPage({ readDeals: replies.call });
    await renderer.waitFor(() => renderer.find(ProgressBar));
    await replies.reply(1, aReply(someDeals(), { remaining: 1, after: '42' }));
    await renderer.waitFor(() => expect(replies.count()).toBe(2));
    press(renderer, 'Stop');
    await renderer.waitFor(() => expect(titles(renderer)).toEqual(['Reading was stopped']));
    expect(words(renderer)).toContain('7 of 8 deals were read, the oldest first.');
    // A reply that was on its way comes too late.
    await replies.reply(2, aReply([aDeal()]));
    await renderer.atRest();
    expect(titles(renderer)).toEqual(['Reading was stopped']);
    press(renderer, 'Read the rest');
    await renderer.waitFor(() => expect(requests.map(({ after }) => after)).toEqual([null, '42', '42']));
    await replies.reply(3, aReply([aDeal()]));
    await renderer.waitFor(() => expect(figure(renderer, 'won')).toBe('5'));
  });

  test('that failed says why, and goes on from there', async () => {
    const replies = [aReply(someDeals(), { remaining: 1, after: '42' }), aFailure('rate-limited')];
    const { renderer, requests } = showPage({
      readDeals: () => Promise.resolve(replies.shift() ?? aReply([aDeal()])),
    });
    await renderer.waitFor(() => expect(titles(renderer)).toEqual(['The deals could not be read']));
    expect(words(renderer)).toContain('HubSpot is receiving too many calls.');
    press(renderer, 'Try again');
    await renderer.waitFor(() => expect(figure(renderer, 'won')).toBe('5'));
    expect(requests.map(({ after }) => after)).toEqual([null, '42', '42']);
  });

  test('can be done again', async () => {
    const { renderer, requests } = await openPage();
    press(renderer, 'Read again');
    await renderer.atRest();
    expect(requests[1]?.after).toBeNull();
  });
});

describe('A pipeline', () => {
  test('without a deal says so', async () => {
    const { renderer } = showPage({ deals: [] });
    await renderer.waitFor(() =>
      expect(renderer.find(EmptyState).props.title).toBe('No deals in this pipeline yet'),
    );
  });

  test('whose wins suit no approach says so, and where to look', async () => {
    const unknown = { yearlyValue: null, createdAt: null, ownerId: null, contacts: null, source: null };
    const unfit = { ...unknown, namedAccount: false };
    const { renderer } = await openPage({ deals: [aDeal(unfit)] });
    const empty = renderer.find(EmptyState);
    expect(empty.props.title).toBe('No approach fits the won deals');
    expect(empty.find(Text).text).toMatch(/bands of the approaches in the settings/);
  });

  test('that won nothing in the period says so beside what is known', async () => {
    const { renderer } = await openPage({ deals: [aDeal({ outcome: 'lost' })] });
    expect(renderer.find(EmptyState).props.title).toBe('Nothing was won in this period');
    expect([figure(renderer, 'won'), figure(renderer, 'lost'), figure(renderer, 'winRate')]).toEqual([
      '0',
      '1',
      '0 %',
    ]);
    expect(figure(renderer, 'dealSize')).toBe('–');
    expect(words(renderer)).toContain('Nothing won in the period');
  });

  test('shows its counts, medians and spread', async () => {
    const { renderer } = await openPage();
    const shown = ['won', 'lost', 'winRate', 'open', 'reps', 'dealSize', 'cycle', 'pace'];
    expect(shown.map((id) => figure(renderer, id))).toEqual([
      '4',
      '1',
      '80 %',
      '2',
      '1',
      '$60,000',
      '300',
      '0.33',
    ]);
    expect(words(renderer)).toContain('Half of them lie between $47,500 and $72,500');
  });

  test('of one won deal shows no spread', async () => {
    const { renderer } = await openPage({ deals: [aDeal()] });
    expect(words(renderer)).not.toContain('Half of them lie between');
    expect(words(renderer)).toContain('from 1 won deal');
  });

  test('says which approach its won deals describe, why, and how sure that is', async () => {
    const { renderer } = await openPage();
    const said = words(renderer);
    expect(said).toContain('Consultative selling suits best');
    expect(said).toContain(
      'For consultative selling | Annual contract value (ACV): $60,000 | Days from start to close: 300 days',
    );
    expect(said).toContain('% of the deciding facts are known, from 4 won deals');
    expect(said).toContain('Not known: what the buyer knows');
  });

  test('says that too little is known rather than guess', async () => {
    const { renderer } = await openPage({
      deals: [
        aDeal({ yearlyValue: null, createdAt: null, contacts: null, source: 'inbound', ownerId: null }),
      ],
    });
    expect(words(renderer)).toContain('Too little is known to say how these deals are sold');
    expect(words(renderer)).toContain('Framework: MEDDIC');
    expect(words(renderer)).toContain('cannot be said');
  });

  test.each([
    ['goes', 60_000, 300, 'success', 'It goes with how these deals are sold.'],
    ['asks for too much', 400, 10, 'warning', 'Better here: BANT, SNAP, and Inbound.'],
    ['asks for any work at all', 50, 1, 'warning', 'No checklist is worth its time on deals this small.'],
  ])('says of its framework that it %s', async (_what, yearlyValue, days, variant, said) => {
    const small = yearlyValue < 1_000;
    const deal = aDeal({
      yearlyValue,
      createdAt: daysAgo(30 + days),
      ...(small ? { contacts: 1, source: 'inbound', ownerId: null } : {}),
    });
    const { renderer } = await openPage({ deals: [deal] });
    const framework = renderer.findByTestId(Alert, 'framework');
    expect([framework.props.variant, wordsOf(framework)]).toEqual([variant, expect.stringContaining(said)]);
  });

  test('says how many open deals suit another approach, which, and how many cannot be judged', async () => {
    const unclear = aDeal({
      outcome: 'open',
      yearlyValue: null,
      closedAt: null,
      contacts: null,
      source: null,
    });
    const { renderer } = await openPage({ deals: [...someDeals(), unclear] });
    const open = renderer.findByTestId(Alert, 'misfits');
    expect(open.props.title).toBe('50 % of 2 open deals suit another approach better');
    expect(wordsOf(open)).toContain('1 suit transactional selling');
    expect(wordsOf(open)).toContain('1 could not be assessed');
  });

  test('says what was left out and why', async () => {
    const { renderer } = await openPage({
      deals: [...someDeals(), aDeal({ yearlyValue: 0 }), aDeal({ currency: 'SEK', ownerId: null })],
    });
    const said = words(renderer);
    expect(said).toContain('Left out of the figures (2)');
    expect(said).toContain('Of ACV: 1 deal, amount of zero or less');
    expect(said).toContain('Of ACV: 1 deal, in another currency');
    expect(said).toContain('Of deals per rep: 1 deal, no owner');
  });

  test('in a currency without a rate says that deal size does not count, and counts the rest', async () => {
    const { renderer } = await openPage({ account: anAccount({ currency: 'XAF' }) });
    expect(titles(renderer)).toContain('ACV does not count here: there is no exchange rate for XAF');
    expect(words(renderer)).not.toContain('Value a year:');
    expect(figure(renderer, 'dealSize')).toContain('60,000');
    expect(wordsOf(renderer.findByTestId(TableCell, 'what-if-approach'))).toContain('%');
  });
});

describe('The period', () => {
  const deals = [
    aDeal(),
    aDeal({ closedAt: daysAgo(200) }),
    aDeal({ closedAt: daysAgo(500), createdAt: daysAgo(700) }),
  ];

  test.each([
    ['90-days', '1'],
    ['12-months', '2'],
    ['all', '3'],
  ])('%s counts %s won deals', async (period, won) => {
    const { renderer } = await openPage({ deals, params: { period } });
    expect(figure(renderer, 'won')).toBe(won);
  });

  test('between two dates counts the last day too', async () => {
    const day = daysAgo(30).slice(0, 10);
    const { renderer } = await openPage({ deals, params: { period: 'dates', from: day, to: day } });
    expect(figure(renderer, 'won')).toBe('1');
  });

  test.each([
    [{ period: 'dates', from: '2026-01-01' }, 'Choose both dates to see the figures.'],
    [{ period: 'dates', from: '2026-02-31', to: '2026-03-01' }, 'Choose both dates to see the figures.'],
    [{ period: 'dates', from: '2026-03-01', to: '2026-01-01' }, 'The first date comes after the last.'],
  ])('%o asks for dates that make one', async (params, said) => {
    const { renderer } = showPage({ params });
    await renderer.waitFor(() => expect(words(renderer)).toContain(said));
  });

  test('that is chosen goes to the address', async () => {
    const { renderer, addresses } = await openPage({ deals });
    choose(renderer, 'period', '90-days');
    await renderer.waitFor(() => expect(figure(renderer, 'won')).toBe('1'));
    expect(addresses).toEqual([{ period: '90-days' }]);
  });

  test('between two dates begins with the last year, and takes the dates that are picked', async () => {
    const { renderer, addresses } = await openPage({ deals });
    choose(renderer, 'period', 'dates');
    await renderer.waitFor(() => renderer.findByTestId(DateInput, 'from'));
    expect(addresses).toEqual([{ period: 'dates', from: '2025-11-25', to: '2026-11-25' }]);
    expect(figure(renderer, 'won')).toBe('2');
    renderer.findByTestId(DateInput, 'from').props.onChange?.({ year: 2026, month: 0, date: 31 });
    await renderer.waitFor(() =>
      expect(addresses.at(-1)).toEqual({ period: 'dates', from: '2026-01-31', to: '2026-11-25' }),
    );
    expect(renderer.findByTestId(DateInput, 'from').props.value).toEqual({ year: 2026, month: 0, date: 31 });
  });
});
