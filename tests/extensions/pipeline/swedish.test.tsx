import { Alert, EmptyState } from '@hubspot/ui-extensions';
import { NotFound } from '../../../extensions/pipeline/NotFound';
import { textsIn } from '../../../src/texts';
import { stopTheClock } from '../deal/clock';
import { englishOn } from '../deal/english-words';
import { aDeal, aFailure, anAccount, openPage, showPage, someDeals, words } from './show-page';
import { createRenderer } from '../renderer';

const language = 'sv';
const pipelines = [{ id: 'a', label: 'Storkund', framework: { id: 'meddic', label: 'MEDDIC' } }];
const account = anAccount({ pipelines, currency: 'SEK' });
const costs = { rep: '9000', marketing: '1000', margin: '80', churn: '2', size: '9000' };

const lost = Array.from({ length: 20 }, () => aDeal({ outcome: 'lost' }));

stopTheClock();

describe('A Swede reads no English', () => {
  test.each([
    ['with figures and money', { params: costs }],
    ['without costs', { params: {} }],
    ['with a low win rate', { deals: [aDeal(), ...lost] }],
    [
      'with yardsticks of its own',
      { params: costs, account: anAccount({ pipelines, currency: 'SEK', yardsticks: { cacRatio: 1 } }) },
    ],
    ['with some costs', { params: { rep: '9000' } }],
    ['in a currency without a rate', { params: costs, account: anAccount({ pipelines, currency: 'XAF' }) }],
    ['with deals left out', { deals: [...someDeals(), aDeal({ yearlyValue: -1, ownerId: null })] }],
    ['without a win', { deals: [aDeal({ outcome: 'lost' })] }],
  ])('on a page %s', async (_what, options) => {
    const { renderer } = await openPage({ account, ...options, language });
    expect(englishOn(renderer)).toEqual([]);
  });

  test('while it reads, and when that fails', async () => {
    const reading = showPage({ account, language, readDeals: () => new Promise(() => undefined) });
    await reading.renderer.waitFor(() => expect(words(reading.renderer)).toContain('Läser affärerna'));
    expect(englishOn(reading.renderer)).toEqual([]);
    const failed = showPage({ account, language, readDeals: () => Promise.resolve(aFailure('unavailable')) });
    await failed.renderer.waitFor(() => failed.renderer.find(Alert));
    expect(englishOn(failed.renderer)).toEqual([]);
  });

  test('where there is nothing', async () => {
    const { renderer } = showPage({ account, language, deals: [] });
    await renderer.waitFor(() => renderer.find(EmptyState));
    expect(englishOn(renderer)).toEqual([]);
  });

  test('at an address that leads nowhere', () => {
    const renderer = createRenderer('pages');
    renderer.render(<NotFound texts={textsIn(language)} />);
    expect(words(renderer)).toContain('Sidan finns inte');
    expect(englishOn(renderer)).toEqual([]);
  });
});

test('Amounts and numbers are written the Swedish way', async () => {
  const { renderer } = await openPage({ language, params: costs, account });
  expect(words(renderer).replaceAll(/\s/g, ' ')).toContain('60 000 kr');
  expect(words(renderer)).toContain('0,33');
});

test('The CAC ratio is told as one says it in Swedish, by the account’s currency', async () => {
  const inKronor = await openPage({ language, params: costs, account });
  expect(words(inKronor.renderer)).toContain('CAC-kvot (kostnad per ny årskrona)');
  const inEuros = await openPage({
    language,
    params: costs,
    account: anAccount({ pipelines, currency: 'EUR' }),
  });
  expect(words(inEuros.renderer)).toContain('CAC-kvot (kostnad per 1 EUR i nytt ACV)');
});
