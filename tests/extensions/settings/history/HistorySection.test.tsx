import {
  Alert,
  Button,
  EmptyState,
  LoadingButton,
  LoadingSpinner,
  NumberInput,
  StatusTag,
  Table,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { ListRevisionsReply } from '../../../../src/protocol/list-revisions';
import type { ReadRevisionReply } from '../../../../src/protocol/read-revision';
import { defaultSettings, type RevisionNote, type Settings } from '../../../../src/settings';
import { daysAgo, stopTheClock } from '../../deal/clock';
import { wordsOf } from '../../pipeline/show-page';
import { enter, press, words, type Renderer } from '../show-section';
import {
  aFailure,
  aNote,
  openSettings,
  pressLabelled,
  titles,
  turnTo,
  type PageOptions,
} from '../show-settings';

const kept: readonly RevisionNote[] = [
  aNote({ revision: 6, changedAt: daysAgo(3), summary: 'Three' }),
  aNote({ revision: 4, changedAt: daysAgo(90), changedBy: 'bo@example.com', summary: '' }),
];
const costing = (repPerMonth: number): Settings => ({
  ...defaultSettings,
  costs: { ...defaultSettings.costs, repPerMonth },
});
const read = (settings: unknown): Promise<ReadRevisionReply> =>
  Promise.resolve({ ok: true, note: aNote(), settings });
const row = (renderer: Renderer, revision: number) => renderer.findByTestId(TableRow, `revision-${revision}`);

async function openHistory(options: PageOptions & { readonly revisions?: readonly RevisionNote[] } = {}) {
  const { revisions = kept, ...rest } = options;
  const shown = await openSettings({
    settings: costing(6_000),
    listRevisions: () => Promise.resolve({ ok: true, revisions: [...revisions] }),
    readRevision: ({ revision }) => read(costing(revision * 1_000)),
    ...rest,
  });
  turnTo(shown.renderer, 'history');
  return shown;
}
async function listed(options: Parameters<typeof openHistory>[0] = {}) {
  const shown = await openHistory(options);
  await shown.renderer.waitFor(() => shown.renderer.findByTestId(Table, 'revisions'));
  return shown;
}

stopTheClock();

describe('The revisions', () => {
  test('are being read', async () => {
    const { renderer } = await openHistory({ listRevisions: () => new Promise(() => undefined) });
    await renderer.waitFor(() =>
      expect(renderer.find(LoadingSpinner).props.label).toBe('Reading the revisions'),
    );
  });

  test('that could not be read say why and can be tried again', async () => {
    const replies: ListRevisionsReply[] = [aFailure('unavailable')];
    const { renderer } = await openHistory({
      listRevisions: () => Promise.resolve(replies.shift() ?? { ok: true, revisions: [...kept] }),
    });
    await renderer.waitFor(() => expect(titles(renderer)).toEqual(['The revisions could not be read']));
    pressLabelled(renderer, 'Try again');
    await renderer.waitFor(() => renderer.findByTestId(Table, 'revisions'));
  });

  test('of an account that never saved any say so', async () => {
    const { renderer } = await openHistory({ revisions: [] });
    await renderer.waitFor(() =>
      expect(renderer.find(EmptyState).props.title).toBe('Nothing has been saved yet'),
    );
  });

  test('are listed newest first, with when, who and what', async () => {
    const { renderer } = await listed();
    expect(wordsOf(row(renderer, 6))).toMatch(
      /^Revision 6 3 days ago 22 Nov 2026, .* anna@example.com Three Show Applies$/,
    );
    expect(wordsOf(row(renderer, 4))).toMatch(
      /^Revision 4 3 months ago .* bo@example.com Nothing noted Show Go back to this one$/,
    );
    expect(renderer.findAll(StatusTag)).toHaveLength(1);
    expect(words(renderer)).toContain('Who saved is as their HubSpot page gave it.');
  });

  test('of more than a screenful have pages', async () => {
    const revisions = Array.from({ length: 12 }, (_, index) => aNote({ revision: 12 - index }));
    const { renderer } = await listed({ revisions });
    expect(renderer.findByTestId(Table, 'revisions').findAll(TableRow)).toHaveLength(11);
    // @ts-expect-error -- the testing types keep only what tables with and without pages have in common
    renderer.findByTestId(Table, 'revisions').trigger('onPageChange', 2);
    await renderer.waitFor(() => row(renderer, 1));
  });
});

describe('What a revision changed', () => {
  test('is said against the one kept before it, until it is hidden', async () => {
    const { renderer, requests } = await listed();
    press(renderer, 'show-6');
    await renderer.waitFor(() =>
      expect(wordsOf(row(renderer, 6))).toContain('Cost of a rep a month, 4,000 → 6,000'),
    );
    expect(requests.readRevision).toEqual([{ revision: 6 }, { revision: 4 }]);
    press(renderer, 'show-6');
    await renderer.waitFor(() => expect(wordsOf(row(renderer, 6))).toContain('Three'));
  });

  test.each<[string, RevisionNote[], string]>([
    [
      'is said of the first against the built-in settings',
      [aNote({ revision: 1 })],
      'Cost of a rep a month, – → 1,000',
    ],
    [
      'is not known where the one before is no longer kept',
      [aNote({ revision: 3 })],
      'The revision before it is no longer kept, so what it changed cannot be said.',
    ],
  ])('%s', async (_what, revisions, said) => {
    const { renderer } = await listed({ revisions });
    const { revision = 0 } = revisions[0] ?? {};
    press(renderer, `show-${revision}`);
    await renderer.waitFor(() => expect(wordsOf(row(renderer, revision))).toContain(said));
  });

  test('is nothing where both are the same', async () => {
    const { renderer } = await listed({ readRevision: () => read(costing(1)) });
    press(renderer, 'show-6');
    await renderer.waitFor(() =>
      expect(wordsOf(row(renderer, 6))).toContain('The same as the revision before it.'),
    );
  });

  test.each<[string, () => Promise<ReadRevisionReply>, string]>([
    [
      'could not be read',
      () => Promise.resolve(aFailure('revision-gone')),
      'This revision is no longer kept',
    ],
    [
      'was written by a newer Plumbline',
      () => read({ version: 99 }),
      'A newer Plumbline wrote these settings',
    ],
  ])('%s: says so, and can be tried again', async (_what, readRevision, said) => {
    let fails = true;
    const { renderer } = await listed({
      readRevision: ({ revision }) => (fails ? readRevision() : read(costing(revision * 1_000))),
    });
    press(renderer, 'show-6');
    await renderer.waitFor(() => expect(words(renderer)).toContain(said));
    fails = false;
    pressLabelled(renderer, 'Try again');
    await renderer.waitFor(() => expect(words(renderer)).toContain('4,000 → 6,000'));
  });
});

describe('Going back', () => {
  const cost = (renderer: Renderer) => renderer.findByTestId(NumberInput, 'cost-repPerMonth').props.value;

  test('loads the revision into the draft and says that it is not saved', async () => {
    const { renderer, requests } = await listed();
    press(renderer, 'go-back-4');
    await renderer.waitFor(() => expect(cost(renderer)).toBe(4_000));
    expect(titles(renderer)).toEqual(['Revision 4 is loaded. It applies once you save it, above.']);
    expect(words(renderer)).toContain('1 unsaved change');
    expect(requests.saveSettings).toEqual([]);
  });

  test('asks first where changes are not saved', async () => {
    const { renderer, requests } = await listed();
    enter(renderer, 'cost-repPerMonth', 1);
    await renderer.waitFor(() => renderer.findByTestId(Text, 'unsaved'));
    press(renderer, 'go-back-4');
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'replace-unsaved'));
    press(renderer, 'keep');
    await renderer.waitFor(() => expect(renderer.maybeFindByTestId(Alert, 'replace-unsaved')).toBeNull());
    expect([requests.readRevision, cost(renderer)]).toEqual([[], 1]);
    press(renderer, 'go-back-4');
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'replace-unsaved'));
    press(renderer, 'replace');
    await renderer.waitFor(() => expect(cost(renderer)).toBe(4_000));
  });

  test('is under way for one at a time', async () => {
    const { renderer } = await listed({ readRevision: () => new Promise(() => undefined) });
    press(renderer, 'go-back-4');
    await renderer.waitFor(() => {
      const button = renderer.findByTestId(Button, 'go-back-4');
      expect([button.text, button.props.disabled]).toEqual(['Reading', true]);
    });
  });

  test('that failed says why and changes nothing', async () => {
    const replies: Promise<ReadRevisionReply>[] = [Promise.resolve(aFailure('revision-gone'))];
    const { renderer } = await listed({ readRevision: () => replies.shift() ?? read(costing(4_000)) });
    press(renderer, 'go-back-4');
    await renderer.waitFor(() => expect(titles(renderer)).toEqual(['The revision could not be read']));
    expect(cost(renderer)).toBe(6_000);
    pressLabelled(renderer, 'Try again');
    await renderer.waitFor(() => expect(cost(renderer)).toBe(4_000));
  });

  test('is listed as a save of its own once it is saved', async () => {
    const lists: RevisionNote[][] = [[...kept], [aNote({ revision: 7, summary: 'Back' }), ...kept]];
    const { renderer } = await listed({
      listRevisions: () => Promise.resolve({ ok: true, revisions: lists.shift() ?? [] }),
    });
    press(renderer, 'go-back-4');
    await renderer.waitFor(() => expect(cost(renderer)).toBe(4_000));
    renderer.findByTestId(LoadingButton, 'save-settings').trigger('onClick');
    await renderer.waitFor(() => expect(wordsOf(row(renderer, 7))).toContain('Applies'));
  });
});
