import { Alert, Button, ProgressBar, Table, TableRow, Text } from '@hubspot/ui-extensions';
import type { PreviewSettingsReply } from '../../../../src/protocol/preview-settings';
import { byHand } from '../../by-hand';
import { stopTheClock } from '../../deal/clock';
import { wordsOf } from '../../pipeline/show-page';
import { enter, press, words, type Renderer } from '../show-section';
import {
  aChangedDeal,
  aFailure,
  aStretch,
  openSettings,
  pressLabelled,
  titles,
  type PageOptions,
} from '../show-settings';

const headline = (renderer: Renderer) => renderer.maybeFindByTestId(Text, 'preview-headline')?.text;
const rows = (renderer: Renderer) => renderer.findByTestId(Table, 'preview-deals').findAll(TableRow).slice(1);

/** A page on which the cost of a rep was changed and a preview begun. */
async function previewed(options: PageOptions = {}) {
  const shown = await openSettings(options);
  enter(shown.renderer, 'cost-repPerMonth', 9_000);
  await shown.renderer.waitFor(() => shown.renderer.findByTestId(Text, 'unsaved'));
  press(shown.renderer, 'preview-settings');
  return shown;
}

/** The same, answered by hand. */
async function previewedByHand() {
  const replies = byHand<PreviewSettingsReply>();
  const shown = await previewed({ previewSettings: replies.call });
  await shown.renderer.waitFor(() => shown.renderer.findByTestId(ProgressBar, 'preview-progress'));
  return { ...shown, replies };
}

stopTheClock();

describe('A preview', () => {
  test('says what would become of open deals, and of which', async () => {
    const lost = aChangedDeal({
      framework: { id: 'bant', label: 'BANT' },
      score: null,
      band: null,
      stageReady: 'no_expectation',
    });
    const changed = [
      { ...aChangedDeal({ band: 'weak', score: 30, stageReady: 'no' }), name: 'Northwind' },
      { ...lost, name: '' },
    ];
    const { renderer } = await previewed({ previewSettings: () => Promise.resolve(aStretch({ changed })) });
    await renderer.waitFor(() =>
      expect(headline(renderer)).toBe('10 open deals: 1 changes band, 1 becomes not ready'),
    );
    expect(words(renderer)).toContain(
      '1 gets another framework | 1 loses its band: nothing counts as answered',
    );
    expect(rows(renderer).map(wordsOf)).toEqual([
      'Northwind MEDDIC Score 62, developing, ready MEDDIC Score 30, weak, not ready',
      'Deal without a name MEDDIC Score 62, developing, ready BANT No answers',
    ]);
  });

  test('asks stretch after stretch, for the draft, and adds them up', async () => {
    const { renderer, requests, replies, stored } = await previewedByHand();
    const settings = { ...stored, costs: { ...stored.costs, repPerMonth: 9_000 } };
    await replies.reply(
      1,
      aStretch({ judged: 200, remaining: 14, after: '77', changed: [aChangedDeal({ band: 'weak' })] }),
    );
    await renderer.waitFor(() =>
      expect(renderer.findByTestId(ProgressBar, 'preview-progress').props.valueDescription).toBe(
        '200 of 214 deals',
      ),
    );
    await replies.reply(2, aStretch({ judged: 14, changed: [aChangedDeal({ band: 'strong' })] }));
    await renderer.waitFor(() =>
      expect(headline(renderer)).toBe('214 open deals: 2 change band, 0 become not ready'),
    );
    expect(renderer.maybeFindByTestId(ProgressBar, 'preview-progress')).toBeNull();
    expect(requests.previewSettings).toEqual([
      { settings, after: null },
      { settings, after: '77' },
    ]);
  });

  test('cannot be begun twice for the same draft', async () => {
    const { renderer } = await previewedByHand();
    expect(renderer.findByTestId(Button, 'preview-settings').props.disabled).toBe(true);
  });

  test('that is stopped counts what was under way, and goes on from there', async () => {
    const { renderer, requests, replies } = await previewedByHand();
    press(renderer, 'preview-stop');
    await renderer.waitFor(() =>
      expect(renderer.findByTestId(Button, 'preview-stop').props.disabled).toBe(true),
    );
    await replies.reply(1, aStretch({ judged: 200, remaining: 14, after: '77' }));
    await renderer.waitFor(() => expect(titles(renderer)).toEqual(['The preview was stopped']));
    expect(words(renderer)).toContain('The figures below are of 200 out of 214 open deals.');
    press(renderer, 'preview-go-on');
    await replies.reply(2, aStretch({ judged: 14 }));
    await renderer.waitFor(() => expect(headline(renderer)).toBe('214 open deals: nothing changes'));
    expect(requests.previewSettings.map(({ after }) => after)).toEqual([null, '77']);
  });

  test('that failed says why, and goes on from there', async () => {
    const replies = [aStretch({ judged: 200, remaining: 14, after: '77' }), aFailure('rate-limited')];
    const { renderer, requests } = await previewed({
      previewSettings: () => Promise.resolve(replies.shift() ?? aStretch({ judged: 14 })),
    });
    await renderer.waitFor(() => expect(titles(renderer)).toEqual(['The preview got stuck']));
    pressLabelled(renderer, 'Try again');
    await renderer.waitFor(() => expect(headline(renderer)).toBe('214 open deals: nothing changes'));
    expect(requests.previewSettings.map(({ after }) => after)).toEqual([null, '77', '77']);
  });

  test('is out of date once the draft changes, and no longer once it is as it was', async () => {
    const { renderer } = await previewed();
    await renderer.waitFor(() => expect(headline(renderer)).toBeDefined());
    enter(renderer, 'cost-repPerMonth', 8_000);
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'preview-outdated'));
    enter(renderer, 'cost-repPerMonth', 9_000);
    await renderer.waitFor(() => expect(renderer.maybeFindByTestId(Alert, 'preview-outdated')).toBeNull());
  });

  test('of another draft begins anew, and what comes of the earlier one is dropped', async () => {
    const { renderer, requests, replies } = await previewedByHand();
    enter(renderer, 'cost-repPerMonth', 8_000);
    await renderer.waitFor(() =>
      expect(renderer.findByTestId(Button, 'preview-settings').props.disabled).toBe(false),
    );
    press(renderer, 'preview-settings');
    await replies.reply(1, aStretch({ judged: 99 }));
    await renderer.atRest();
    expect(headline(renderer)).toBeUndefined();
    await replies.reply(2, aStretch({ judged: 5 }));
    await renderer.waitFor(() => expect(headline(renderer)).toBe('5 open deals: nothing changes'));
    expect(requests.previewSettings).toHaveLength(2);
  });

  test.each(['close-preview', 'discard-settings'])('is gone after %s', async (button) => {
    const { renderer } = await previewed();
    await renderer.waitFor(() => expect(headline(renderer)).toBeDefined());
    press(renderer, button);
    await renderer.waitFor(() => expect(headline(renderer)).toBeUndefined());
  });

  test('of many deals has pages, and says how many more there are', async () => {
    const changed = Array.from({ length: 501 }, () => aChangedDeal({ score: 1 }));
    const { renderer } = await previewed({
      previewSettings: () => Promise.resolve(aStretch({ judged: 900, changed })),
    });
    await renderer.waitFor(() => expect(rows(renderer)).toHaveLength(10));
    expect(words(renderer)).toContain('1 more deal changes.');
    // @ts-expect-error -- the testing types keep only what tables with and without pages have in common
    renderer.findByTestId(Table, 'preview-deals').trigger('onPageChange', 50);
    await renderer.waitFor(() => expect(rows(renderer).map(wordsOf).at(-1)).toContain(changed[499]?.name));
  });
});
