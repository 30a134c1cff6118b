import {
  EmptyState,
  LineChart,
  LoadingSpinner,
  Table,
  TableCell,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { instantWords } from '../../../../extensions/shared/dates';
import type { DealHistory, HistoryReply } from '../../../../src/protocol/open-history';
import { aQualification } from '../../../builders/qualification';
import { byHand } from '../../by-hand';
import { alerts, texts, type Part } from '../card-words';
import { daysAgo, stopTheClock } from '../clock';
import {
  aFailure,
  choose,
  lookAt,
  openTab,
  press,
  save,
  withOneCriterion,
  type Renderer,
  type TabOptions,
} from '../show-tab';

type Change = DealHistory['changes'][number];

const aHistory = (about: Partial<DealHistory> = {}): DealHistory => ({
  points: [],
  changes: [],
  leftOut: 0,
  ...about,
});
const aChange = (about: Partial<Change> = {}): Change => ({
  at: daysAgo(3),
  by: 'Anna Berg',
  framework: 'MEDDIC',
  criterion: { en: 'Metrics', sv: 'Mätetal' },
  level: { from: '1', to: '2' },
  evidence: null,
  ...about,
});

function turnTo(renderer: Renderer, page: number): void {
  // @ts-expect-error -- the testing types keep only what tables with and without pages have in common
  renderer.find(Table).trigger('onPageChange', page);
}
async function openHistory(history: DealHistory, options: TabOptions = {}) {
  const shown = await openTab({
    qualification: withOneCriterion(aQualification()),
    history: () => Promise.resolve({ ok: true, history }),
    ...options,
  });
  lookAt(shown.renderer, 'history');
  await shown.renderer.atRest();
  return shown;
}
const rows = (renderer: Renderer) =>
  renderer
    .findAll(TableRow)
    .slice(1)
    .map((row) => row.findAll(TableCell).map((cell) => cell.text ?? texts(cell)));
const what = async (change: Partial<Change>, language: 'en' | 'sv' = 'en') => {
  const { renderer } = await openHistory(aHistory({ changes: [aChange(change)] }), { language });
  return rows(renderer)[0]?.[2];
};
const table = (part: Part) => part.findAll(Table)[0]?.props;

stopTheClock();

describe('The history', () => {
  test('is read only when it is looked at', async () => {
    const { renderer, historyReads } = await openTab();
    await renderer.atRest();
    expect(historyReads()).toBe(0);
    lookAt(renderer, 'history');
    await renderer.waitFor(() => expect(historyReads()).toBe(1));
  });

  test('is read again after a save', async () => {
    const qualification = aQualification();
    const { renderer, historyReads } = await openTab({
      qualification,
      save: () =>
        Promise.resolve({
          ok: true,
          qualification: { ...qualification, assessed: { at: daysAgo(0), by: 'rep@example.com' } },
          saved: ['metrics'],
          conflicts: [],
          notStored: [],
          cleaned: [],
          closedMeanwhile: false,
        }),
    });
    lookAt(renderer, 'history');
    await renderer.waitFor(() => expect(historyReads()).toBe(1));
    choose(renderer, 'metrics', '2');
    save(renderer);
    await renderer.waitFor(() => expect(historyReads()).toBe(2));
  });

  test('says that it is on its way', async () => {
    const { renderer } = await openTab({ history: () => new Promise(() => undefined) });
    lookAt(renderer, 'history');
    await renderer.waitFor(() =>
      expect(renderer.find(LoadingSpinner).props.label).toBe('Reading the history'),
    );
  });

  test('says why it could not be read, and can be tried again', async () => {
    const replies = byHand<HistoryReply>();
    const { renderer } = await openTab({ history: replies.call });
    lookAt(renderer, 'history');
    await replies.reply(1, aFailure('rate-limited'));
    await renderer.waitFor(() => expect(alerts(renderer)).toEqual(['The history could not be read']));
    press(renderer, 'Try again');
    await renderer.waitFor(() => renderer.find(LoadingSpinner));
    expect(alerts(renderer)).toEqual([]);
    await replies.reply(2, { ok: true, history: aHistory() });
    await renderer.waitFor(() => renderer.find(EmptyState));
  });

  test('of a deal nothing was saved on says so, and what to do', async () => {
    const { renderer } = await openHistory(aHistory());
    const empty = renderer.find(EmptyState);
    expect(empty.props.title).toBe('Nothing has been saved on this deal yet');
    expect(texts(empty)).toEqual(['Answer a criterion and save: every change is listed here.']);
  });
});

describe('The figures over time', () => {
  const points = [
    { at: daysAgo(9), score: null, completeness: 17 },
    { at: daysAgo(6), score: 5, completeness: 33 },
    { at: daysAgo(3), score: 10, completeness: null },
  ];

  test('are a line of each figure, without the points HubSpot does not know', async () => {
    const { renderer } = await openHistory(aHistory({ points }));
    const { data, axes, options } = renderer.find(LineChart).props;
    expect(data).toEqual([
      { at: daysAgo(9), percent: 17, figure: 'Completeness' },
      { at: daysAgo(6), percent: 5, figure: 'Score' },
      { at: daysAgo(6), percent: 33, figure: 'Completeness' },
      { at: daysAgo(3), percent: 10, figure: 'Score' },
    ]);
    expect([axes.x.field, axes.y.field, axes.options?.groupFieldByColor]).toEqual([
      'at',
      'percent',
      'figure',
    ]);
    expect(options?.title).toBe('Score and completeness over time');
  });

  test('are a sentence when the deal was scored once, since one point is no line', async () => {
    const { renderer } = await openHistory(aHistory({ points: points.slice(0, 2) }));
    expect(renderer.maybeFind(LineChart)).toBeNull();
    expect(texts(renderer)).toContain('Scored once: 5, 6 days ago.');
  });

  test('are not there when it never was', async () => {
    const { renderer } = await openHistory(aHistory({ points: points.slice(0, 1), changes: [aChange()] }));
    expect(renderer.maybeFind(LineChart)).toBeNull();
    expect(texts(renderer).join(' ')).not.toContain('Scored once');
  });
});

describe('The changes', () => {
  test('say when, who, and what', async () => {
    const { renderer } = await openHistory(aHistory({ changes: [aChange({ evidence: 'their report' })] }));
    expect(rows(renderer)).toEqual([
      [
        instantWords(aChange().at, 'en'),
        'Anna Berg',
        ['MEDDIC: Metrics', 'Assumed to stated', 'Evidence: their report'],
      ],
    ]);
  });

  test('say so when HubSpot does not know who it was', async () => {
    const { renderer } = await openHistory(aHistory({ changes: [aChange({ by: null })] }));
    expect(rows(renderer)[0]?.[1]).toBe('Not recorded');
  });

  test.each([
    ['one level to another', { from: '1', to: '2' }, 'Assumed to stated'],
    ['a first answer as that answer', { from: null, to: '0' }, 'Not there'],
    ['where the history begins as the answer', { to: '3' }, 'Proven'],
    ['to not applicable', { from: '0', to: 'na' }, 'Not there to not applicable'],
    ['a cleared answer', { from: '2', to: null }, 'Stated to not answered'],
    ['a value that is no level as it was', { from: 'Yes', to: '1' }, 'Yes to assumed'],
  ])('put levels into words: %s', async (_name, level, words) => {
    expect(await what({ level })).toEqual(['MEDDIC: Metrics', words]);
  });

  test.each([
    ['written', 'their report', 'Evidence: their report'],
    ['removed', '', 'Evidence removed'],
  ])('say that evidence was %s', async (_name, evidence, words) => {
    expect(await what({ level: null, evidence })).toEqual(['MEDDIC: Metrics', words]);
  });

  test('speak Swedish to a Swede', async () => {
    expect(await what({ evidence: '' }, 'sv')).toEqual([
      'MEDDIC: Mätetal',
      'Antaget → Uttalat',
      'Beläggen togs bort',
    ]);
  });

  test.each([
    [1, false, 1],
    [10, false, 1],
    [11, true, 2],
    [21, true, 3],
  ])('of %i come in pages of ten', async (count, paginated, pageCount) => {
    const changes = Array.from({ length: count }, (_, index) => aChange({ at: daysAgo(index + 1) }));
    const { renderer } = await openHistory(aHistory({ changes }));
    expect(rows(renderer)).toHaveLength(Math.min(count, 10));
    expect(table(renderer)).toMatchObject({ paginated, pageCount, page: 1 });
  });

  test('turn the page', async () => {
    const changes = Array.from({ length: 12 }, (_, index) => aChange({ by: `rep ${index + 1}` }));
    const distinct = changes.map((change, index) => ({ ...change, at: daysAgo(index + 1) }));
    const { renderer } = await openHistory(aHistory({ changes: distinct }));
    turnTo(renderer, 2);
    await renderer.waitFor(() => expect(rows(renderer).map((row) => row[1])).toEqual(['rep 11', 'rep 12']));
    expect(table(renderer)).toMatchObject({ page: 2 });
  });

  test.each([
    [1, '1 older change is left out.'],
    [7, '7 older changes are left out.'],
  ])('say how many are left out, and that HubSpot forgets: %i', async (leftOut, said) => {
    const forgets = 'HubSpot keeps the last values of each property, so the beginning may be missing.';
    const some = await openHistory(aHistory({ changes: [aChange()], leftOut }));
    expect(some.renderer.findAll(Text).map(({ text }) => text)).toEqual(
      expect.arrayContaining([said, forgets]),
    );
    const none = await openHistory(aHistory({ changes: [aChange()] }));
    expect(texts(none.renderer).join(' ')).not.toContain('left out');
    expect(texts(none.renderer)).toContain(forgets);
  });
});
