import { Alert, Button, LoadingButton, ProgressBar, Tabs, Text } from '@hubspot/ui-extensions';
import type { JudgeDealsReply } from '../../../../src/protocol/judge-deals';
import { byHand } from '../../by-hand';
import type { SaveSettingsReply } from '../../../../src/protocol/save-settings';
import { stopTheClock } from '../../deal/clock';
import { wordsOf } from '../../pipeline/show-page';
import { anAccount, aProperty, choose, enter, press, words, type Renderer } from '../show-section';
import {
  aFailure,
  aNote,
  aStretch,
  openSettings,
  pressLabelled,
  titles,
  type PageOptions,
} from '../show-settings';

type Judged = Extract<JudgeDealsReply, { ok: true }>;
const aReply = (about: Partial<Judged> = {}): Judged => ({
  ok: true,
  judged: 10,
  written: 4,
  refused: [],
  remaining: 0,
  after: null,
  ...about,
});
const result = (renderer: Renderer) => renderer.maybeFindByTestId(Text, 'judge-result')?.text;

/** A page that has just saved revision 7. */
async function saved(
  options: PageOptions = {},
  before: (renderer: Renderer) => Promise<void> = () => Promise.resolve(),
) {
  const shown = await openSettings(options);
  const { renderer } = shown;
  enter(renderer, 'cost-repPerMonth', 9_000);
  await renderer.waitFor(() => renderer.findByTestId(Text, 'unsaved'));
  await before(renderer);
  renderer.findByTestId(LoadingButton, 'save-settings').trigger('onClick');
  await renderer.waitFor(() => renderer.findByTestId(Alert, 'after-save'));
  return shown;
}

stopTheClock();

describe('Bringing stored figures up to date', () => {
  test('is offered after a save, and not done unasked', async () => {
    const { renderer, requests } = await saved();
    expect(renderer.findByTestId(Button, 'judge-deals').text).toBe('Bring all deals up to date');
    expect(requests.judgeDeals).toEqual([]);
  });

  test.each([
    ['stored', [], 'Figures in lists and reports are updated when a deal is opened.'],
    ['both', ['qual_live_score'], 'HubSpot’s own figures follow by themselves. Those that Plumbline stores'],
    ['live', ['qual_live_score'], 'Score, readiness, band and completeness follow by themselves. Gaps'],
    ['live', [], 'Figures in lists and reports are updated when a deal is opened.'],
  ] as const)(
    'says what it is for where figures are %s and the account has %p',
    async (figures, has, said) => {
      const account = anAccount({ properties: has.map((name) => aProperty(name, name)) });
      const { renderer } = await saved({ settings: { figures }, account });
      expect(renderer.findByTestId(Text, 'judge-offer').text).toContain(said);
    },
  );

  test('says of how many deals once a preview has counted them', async () => {
    const { renderer } = await saved(
      { previewSettings: () => Promise.resolve(aStretch({ judged: 214 })) },
      async (page) => {
        press(page, 'preview-settings');
        await page.waitFor(() => page.findByTestId(Text, 'preview-headline'));
      },
    );
    expect(renderer.findByTestId(Button, 'judge-deals').text).toBe('Bring 214 open deals up to date');
    expect(renderer.maybeFindByTestId(Text, 'preview-headline')).toBeNull();
  });

  test('goes on stretch after stretch and says what was done', async () => {
    const replies = byHand<JudgeDealsReply>();
    const { renderer, requests } = await saved({ judgeDeals: replies.call });
    press(renderer, 'judge-deals');
    await renderer.waitFor(() => renderer.findByTestId(ProgressBar, 'judge-progress'));
    await replies.reply(1, aReply({ judged: 50, written: 20, remaining: 10, after: '5' }));
    await renderer.waitFor(() =>
      expect(renderer.findByTestId(ProgressBar, 'judge-progress').props.valueDescription).toBe(
        '50 of 60 deals',
      ),
    );
    await replies.reply(2, aReply({ written: 1, refused: [{ dealId: '99', message: 'archived' }] }));
    await renderer.waitFor(() =>
      expect(result(renderer)).toBe('60 deals were scored, and 21 had new figures.'),
    );
    expect(wordsOf(renderer.findByTestId(Alert, 'judge-refused'))).toBe('Deal 99: archived');
    expect(requests.judgeDeals).toEqual([
      { after: null, seenRevision: 7 },
      { after: '5', seenRevision: 7 },
    ]);
  });

  test('can be stopped and taken up again', async () => {
    const replies = byHand<JudgeDealsReply>();
    const { renderer, requests } = await saved({ judgeDeals: replies.call });
    press(renderer, 'judge-deals');
    await renderer.waitFor(() => renderer.findByTestId(ProgressBar, 'judge-progress'));
    press(renderer, 'judge-stop');
    await replies.reply(1, aReply({ judged: 50, written: 20, remaining: 10, after: '5' }));
    await renderer.waitFor(() => renderer.findByTestId(Button, 'judge-go-on'));
    expect(words(renderer)).toContain('The deals that were done stay done');
    expect(result(renderer)).toBe('50 deals were scored, and 20 had new figures.');
    press(renderer, 'judge-go-on');
    await replies.reply(2, aReply());
    await renderer.waitFor(() =>
      expect(result(renderer)).toBe('60 deals were scored, and 24 had new figures.'),
    );
    expect(requests.judgeDeals.map(({ after }) => after)).toEqual([null, '5']);
  });

  test('that failed says why, and goes on from there', async () => {
    const replies = [
      aReply({ remaining: 10, after: '5' }),
      aFailure('missing-scope', ['crm.objects.deals.write']),
    ];
    const { renderer, requests } = await saved({
      judgeDeals: () => Promise.resolve(replies.shift() ?? aReply()),
    });
    press(renderer, 'judge-deals');
    await renderer.waitFor(() =>
      expect(titles(renderer)).toContain('The figures could not all be brought up to date'),
    );
    expect(words(renderer)).toContain('crm.objects.deals.write');
    pressLabelled(renderer, 'Try again');
    await renderer.waitFor(() =>
      expect(result(renderer)).toBe('20 deals were scored, and 8 had new figures.'),
    );
    expect(requests.judgeDeals.map(({ after }) => after)).toEqual([null, '5', '5']);
  });

  test('goes on while the next change is made, and while saving that fails', async () => {
    const replies = byHand<JudgeDealsReply>();
    const saves: SaveSettingsReply[] = [
      { ok: true, outcome: { kind: 'saved', note: aNote({ revision: 7 }) } },
      aFailure('unavailable'),
    ];
    const { renderer } = await saved({
      judgeDeals: replies.call,
      saveSettings: () => Promise.resolve(saves.shift() ?? aFailure('unexpected')),
    });
    press(renderer, 'judge-deals');
    await renderer.waitFor(() => renderer.findByTestId(ProgressBar, 'judge-progress'));
    enter(renderer, 'cost-repPerMonth', 1);
    await renderer.waitFor(() => renderer.findByTestId(Text, 'unsaved'));
    renderer.findByTestId(LoadingButton, 'save-settings').trigger('onClick');
    await renderer.waitFor(() =>
      expect(titles(renderer)).toContain(
        'Perhaps not saved. Your changes are still here, and saving them again does no harm.',
      ),
    );
    await replies.reply(1, aReply());
    await renderer.waitFor(() =>
      expect(result(renderer)).toBe('10 deals were scored, and 4 had new figures.'),
    );
  });
});

test('A save that needs new properties leads to the account', async () => {
  const { renderer, requests } = await openSettings();
  choose(renderer, 'default-framework', 'sandler');
  await renderer.waitFor(() => renderer.findByTestId(Text, 'unsaved'));
  renderer.findByTestId(LoadingButton, 'save-settings').trigger('onClick');
  await renderer.waitFor(() => renderer.findByTestId(Button, 'open-account'));
  press(renderer, 'open-account');
  await renderer.waitFor(() =>
    expect(requests.planProvisioning).toEqual([{ seenRevision: 7, settings: null }]),
  );
  expect(renderer.findByTestId(Tabs, 'settings-tabs').props.selected).toBe('account');
});
