import {
  Accordion,
  Alert,
  Button,
  NumberInput,
  StatisticsItem,
  TableCell,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { noCosts } from '../../../src/approach';
import { daysAgo, stopTheClock } from '../deal/clock';
import {
  aDeal,
  anAccount,
  enter,
  openPage,
  press,
  type,
  words,
  wordsOf,
  type PageOptions,
  type Renderer,
} from './show-page';

// Twelve won in a year by one rep: one a month, of 60,000 each.
const deals = Array.from({ length: 12 }, () => aDeal());
const costs = { rep: '9000', marketing: '1000', margin: '80', churn: '2' };
const open = (params: PageOptions['params'] = costs, about: Partial<PageOptions> = {}) =>
  openPage({ deals, params, ...about });

const cell = (renderer: Renderer, id: string) => wordsOf(renderer.findByTestId(TableCell, id));
const field = (renderer: Renderer, name: string) => renderer.findByTestId(NumberInput, name).props;

stopTheClock();

describe('The money', () => {
  test('is not there before costs are entered, and it says what is needed', async () => {
    const { renderer } = await open({});
    expect(renderer.findAll(Alert).map(({ props }) => props.title)).toContain(
      'Enter your costs to see the economics',
    );
    expect(renderer.findByTestId(Text, 'needs').text).toBe(
      'To see every figure: cost of a rep, marketing per deal, gross margin, and customers lost a month.',
    );
    expect(renderer.maybeFindByTestId(TableCell, 'today-cac')).toBeNull();
    expect(renderer.maybeFindByTestId(TableRow, 'approach-solution')).toBeNull();
  });

  test('says what each figure still needs', async () => {
    const { renderer } = await open({ rep: '9000', marketing: '1000' });
    expect(cell(renderer, 'today-cac')).toContain('$9,9');
    expect(cell(renderer, 'today-payback')).toContain('needs gross margin');
    expect(renderer.findByTestId(Text, 'needs').text).toBe(
      'To see every figure: gross margin and customers lost a month.',
    );
  });

  test('of the pipeline comes with its verdicts', async () => {
    const { renderer } = await open();
    // 9,000 / 1.0007 wins a month + 1,000: a year is 365 days here, a month 30.4.
    expect(cell(renderer, 'today-cac')).toBe('$9,994');
    expect(cell(renderer, 'today-cacRatio')).toBe('0.17 Below the median');
    expect(cell(renderer, 'today-payback')).toBe('2.5 months Very good');
    expect(cell(renderer, 'today-paybackForSize')).toBe('14 to 18 months Sooner');
    expect(cell(renderer, 'today-ltvToCac')).toBe('20 Healthy');
  });

  test('of the five approaches stands side by side with how well they suit, and which to choose', async () => {
    const { renderer } = await open();
    const ids = ['self_service', 'transactional', 'solution', 'consultative', 'provocative'];
    const rows = ids.map((id) => wordsOf(renderer.findByTestId(TableRow, `approach-${id}`)));
    const having = (said: string) => ids.filter((_, index) => rows[index]?.includes(said));
    expect(having('Too little help for these buyers')).toEqual(['self_service', 'transactional', 'solution']);
    expect(having('Protects the margin')).toEqual(['consultative']);
    expect(having('No verdict, since its typical pace is out of line with the rest')).toEqual([
      'provocative',
    ]);
    expect(rows[4]).not.toMatch(/Very good|Good|concern|Critical|median|Healthy|margin/);
    expect(rows[0]).toContain('ACV $120, no rep');
    expect(rows[3]).toContain('ACV $45,000, 0.67 won per rep and month');
    expect(rows[3]).toMatch(/\d+ % \$14,500/);
    expect(renderer.findByTestId(Text, 'choice').text).toContain('consultative selling suits best');
  });

  test('that no approach brings back in time says so, with the months that ops call good', async () => {
    const account = anAccount({ yardsticks: { paybackMonths: { best: 1, good: 2, concern: 3 } } });
    const { renderer } = await open({ ...costs, size: '10' }, { account });
    expect(renderer.findByTestId(Text, 'choice').text).toContain('no approach pays back within 2 months');
  });

  test('calls the CAC ratio by what 1 of the account’s currency costs', async () => {
    const { renderer } = await open();
    expect(words(renderer)).toContain('CAC ratio (cost per 1 USD of new ACV)');
  });

  test('is computed in a currency without a rate, but for what needs one', async () => {
    const { renderer } = await open(costs, { account: anAccount({ currency: 'XAF' }) });
    expect(cell(renderer, 'today-payback')).toContain('2.5 months');
    expect(cell(renderer, 'today-paybackForSize')).toContain('needs an exchange rate');
  });

  test('has every formula unfoldable and cited', async () => {
    const { renderer } = await open({});
    const formulas = renderer.find(Accordion, ({ props }) => props.title === 'How each figure is computed');
    const lines = formulas.findAll(Text).map(({ text }) => text ?? '');
    expect(lines).toContain('LTV / CAC');
    expect(lines.filter((line) => line.startsWith('Source: '))).toHaveLength(9);
    expect(lines).toContain('The median is 2; lower is better.');
    expect(lines.join(' ')).toContain(
      '(figures of 2024). Pacific Crest found 1.18 in 2015 and 1.13 in 2016.',
    );
  });

  test('is judged by what ops set, and then cites no survey for it', async () => {
    const account = anAccount({ yardsticks: { cacRatio: 0.1 } });
    const { renderer } = await open(costs, { account });
    expect(cell(renderer, 'today-cacRatio')).toBe('0.17 Above the median');
    expect(words(renderer)).toContain('The median is 0.1; lower is better. As set in your settings.');
    expect(words(renderer)).not.toContain('Pacific Crest');
  });

  test.each([
    ['repPerMonth', 0, 'Must be more than 0'],
    ['repPerMonth-consultative', 0, 'Must be more than 0'],
    ['marketingPerDeal', -1, 'Must be 0 or more'],
    ['grossMarginPercent', 101, 'Must be more than 0 and at most 100'],
    ['monthlyChurnPercent', 0, 'Must be more than 0 and at most 100'],
    ['dealsPerRepMonth', 0, 'Must be more than 0'],
  ])('refuses %s of %d and says why', async (name, value, why) => {
    const { renderer } = await open();
    type(renderer, name, value);
    await renderer.waitFor(() => expect(field(renderer, name).validationMessage).toBe(why));
    expect(field(renderer, name).error).toBe(true);
  });
});

describe('The cost of a rep in an approach', () => {
  const cacOf = (renderer: Renderer, id: string) =>
    wordsOf(renderer.findByTestId(TableRow, `approach-${id}`));

  test('begins at the account’s, and changes that approach alone', async () => {
    const account = anAccount({ costs: { ...noCosts, repPerMonthByApproach: { consultative: 12_000 } } });
    const { renderer, addresses } = await open(costs, { account });
    expect(field(renderer, 'repPerMonth-consultative').value).toBe(12_000);
    expect(cacOf(renderer, 'consultative')).toContain('$19,000');
    expect(cacOf(renderer, 'solution')).toContain('$2,200');
    enter(renderer, 'repPerMonth-consultative', 20_000);
    await renderer.waitFor(() => expect(cacOf(renderer, 'consultative')).toContain('$31,000'));
    expect(cacOf(renderer, 'solution')).toContain('$2,200');
    expect(cell(renderer, 'today-cac')).toBe('$9,994');
    expect(addresses).toEqual([{ ...costs, repConsultative: '20000' }]);
  });

  test('that was emptied is what a rep costs otherwise, and stays empty in the address', async () => {
    const account = anAccount({ costs: { ...noCosts, repPerMonthByApproach: { consultative: 12_000 } } });
    const { renderer, addresses } = await open(costs, { account });
    enter(renderer, 'repPerMonth-consultative', undefined);
    await renderer.waitFor(() => expect(cacOf(renderer, 'consultative')).toContain('$14,500'));
    expect(addresses).toEqual([{ ...costs, repConsultative: '' }]);
  });

  test('comes with the address', async () => {
    const { renderer } = await open({ ...costs, repSolution: '18000' });
    expect(cacOf(renderer, 'solution')).toContain('$3,400');
  });
});

describe('The win rate', () => {
  const lost = (count: number) =>
    Array.from({ length: count }, () => aDeal({ outcome: 'lost', closedAt: daysAgo(20) }));
  const rate = (renderer: Renderer) => wordsOf(renderer.findByTestId(StatisticsItem, 'winRate'));

  test('below what is usual is called so, and taken for a sign of too simple an approach', async () => {
    const { renderer } = await open({}, { deals: [...deals, ...lost(60)] });
    expect(rate(renderer)).toBe('Below usual Usual at this ACV: 22 to 30 %');
    expect(wordsOf(renderer.findByTestId(Alert, 'low-win-rate'))).toContain(
      '17 % are won, where 22 to 30 % are usual at this ACV.',
    );
    expect(wordsOf(renderer.findByTestId(Alert, 'low-win-rate'))).toContain(
      'really get consultative selling',
    );
  });

  test('that is usual or above is called so and no more', async () => {
    const { renderer } = await open({}, { deals: [...deals, ...lost(36)] });
    expect(rate(renderer)).toContain('As usual');
    expect(renderer.maybeFindByTestId(Alert, 'low-win-rate')).toBeNull();
    expect(rate((await open({})).renderer)).toContain('Above usual');
  });

  test('is judged by the range that ops set', async () => {
    const account = anAccount({ yardsticks: { winRateMiddle: { from: 10, to: 20 } } });
    const { renderer } = await open({}, { account, deals: [...deals, ...lost(60)] });
    expect(rate(renderer)).toBe('As usual Usual at this ACV: 10 to 20 %');
  });

  test('of few closed deals, or in a currency without a rate, is not judged, and says why', async () => {
    const few = await open({}, { deals: [aDeal(), ...lost(2)] });
    expect(rate(few.renderer)).toBe('Fewer than 10 deals closed: too few to judge it');
    const { renderer } = await open({}, { account: anAccount({ currency: 'XAF' }) });
    expect(rate(renderer)).toBe('What is usual is not known in this currency');
  });
});

describe('The what-if', () => {
  test('begins at the pipeline’s own numbers', async () => {
    const { renderer } = await open();
    expect(
      ['yearlyValue', 'cycleDays', 'dealsPerRepMonth'].map((name) => field(renderer, name).value),
    ).toEqual([60_000, 300, 1]);
    expect(cell(renderer, 'what-if-cac')).toBe(cell(renderer, 'today-cac'));
    expect(renderer.findAll(Button).map(({ text }) => text)).not.toContain('Back to the pipeline’s own');
  });

  test('moves while one types, and today stays', async () => {
    const { renderer, addresses } = await open();
    const before = cell(renderer, 'today-payback');
    type(renderer, 'yearlyValue', 6_000);
    await renderer.waitFor(() => expect(cell(renderer, 'what-if-payback')).toBe('25 months Critical'));
    expect(cell(renderer, 'today-payback')).toBe(before);
    expect(cell(renderer, 'what-if-approach')).not.toBe(cell(renderer, 'today-approach'));
    expect(addresses).toEqual([]);
  });

  test('of the cycle moves the approach', async () => {
    const { renderer } = await open();
    type(renderer, 'cycleDays', 5);
    await renderer.waitFor(() =>
      expect(cell(renderer, 'what-if-approach')).not.toBe(cell(renderer, 'today-approach')),
    );
  });

  test('can be taken back', async () => {
    const { renderer, addresses } = await open({ ...costs, size: '6000' });
    expect(field(renderer, 'yearlyValue').value).toBe(6_000);
    press(renderer, 'Back to the pipeline’s own');
    await renderer.waitFor(() => expect(field(renderer, 'yearlyValue').value).toBe(60_000));
    expect(addresses).toEqual([costs]);
  });

  test('of a pipeline that won nothing begins empty and works', async () => {
    const { renderer } = await open(
      { ...costs },
      { deals: [aDeal({ outcome: 'lost', closedAt: daysAgo(20) })] },
    );
    expect(field(renderer, 'yearlyValue').value).toBeUndefined();
    expect(cell(renderer, 'today-cac')).toContain('needs deals per rep and month');
    enter(renderer, 'dealsPerRepMonth', 3);
    await renderer.waitFor(() => expect(cell(renderer, 'what-if-cac')).toBe('$4,000'));
  });
});

describe('The address', () => {
  test('gets a cost once its field is left', async () => {
    const { renderer, addresses } = await open({});
    type(renderer, 'repPerMonth', 9_000);
    await renderer.atRest();
    expect(addresses).toEqual([]);
    enter(renderer, 'repPerMonth', 9_000);
    await renderer.waitFor(() => expect(addresses).toEqual([{ rep: '9000' }]));
  });

  test('loses a cost that was emptied', async () => {
    const { renderer, addresses } = await open();
    enter(renderer, 'monthlyChurnPercent', undefined);
    await renderer.waitFor(() => expect(cell(renderer, 'today-ltvToCac')).toContain('needs'));
    expect(addresses).toEqual([{ rep: '9000', marketing: '1000', margin: '80' }]);
  });

  test('is not given the pipeline’s own number as a change', async () => {
    const { renderer, addresses } = await open();
    enter(renderer, 'yearlyValue', 60_000);
    expect(addresses).toEqual([]);
  });

  test('that comes back late changes nothing that was entered since', async () => {
    const { renderer, addresses, arrive } = await open({});
    enter(renderer, 'repPerMonth', 9_000);
    await renderer.waitFor(() => expect(field(renderer, 'repPerMonth').value).toBe(9_000));
    enter(renderer, 'marketingPerDeal', 1_000);
    await renderer.waitFor(() => expect(field(renderer, 'marketingPerDeal').value).toBe(1_000));
    arrive(addresses[0] ?? {});
    await renderer.atRest();
    expect(field(renderer, 'marketingPerDeal').value).toBe(1_000);
  });

  test('that was not sent from here is adopted', async () => {
    const { renderer, arrive } = await open();
    arrive({ rep: '500' });
    await renderer.waitFor(() => expect(field(renderer, 'repPerMonth').value).toBe(500));
    expect(field(renderer, 'grossMarginPercent').value).toBeUndefined();
  });

  test('with numbers that are none counts as not entered', async () => {
    const { renderer } = await open({ rep: 'much', margin: '', size: 'NaN' });
    expect(words(renderer)).toContain('Enter your costs to see the economics');
    expect(field(renderer, 'yearlyValue').value).toBe(60_000);
  });
});
