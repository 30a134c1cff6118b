import { Accordion, Alert, Button, LoadingButton, NumberInput, Text } from '@hubspot/ui-extensions';
import type { SaveSettingsReply } from '../../../../src/protocol/save-settings';
import { byHand } from '../../by-hand';
import { errorAt, type Settings } from '../../../../src/settings';
import { stopTheClock } from '../../deal/clock';
import { wordsOf } from '../../pipeline/show-page';
import { enter, press, words, type Renderer } from '../show-section';
import { aFailure, aNote, openSettings, pressLabelled, titles, type PageOptions } from '../show-settings';

const unsaved = (renderer: Renderer) => renderer.maybeFindByTestId(Text, 'unsaved')?.text ?? null;
const saveButton = (renderer: Renderer) => renderer.findByTestId(LoadingButton, 'save-settings');
const cost = (renderer: Renderer) => renderer.findByTestId(NumberInput, 'cost-repPerMonth').props.value;
const pressSave = (renderer: Renderer) => saveButton(renderer).trigger('onClick');

/** A page on which the cost of a rep was changed to 9,000. */
async function edited(options: PageOptions = {}) {
  const shown = await openSettings(options);
  enter(shown.renderer, 'cost-repPerMonth', 9_000);
  await shown.renderer.waitFor(() => expect(unsaved(shown.renderer)).toBe('1 unsaved change'));
  return shown;
}
const changed = (stored: Settings): Settings => ({
  ...stored,
  costs: { ...stored.costs, repPerMonth: 9_000 },
});

stopTheClock();

describe('A change', () => {
  test('is said in words, and can be saved', async () => {
    const { renderer } = await edited();
    expect(wordsOf(renderer.findByTestId(Accordion, 'what-changes'))).toBe(
      'Cost of a rep a month, – → 9,000',
    );
    expect(saveButton(renderer).props.disabled).toBe(false);
    expect(titles(renderer)).toEqual([]);
  });

  test('taken back by hand leaves nothing to save', async () => {
    const { renderer } = await edited();
    enter(renderer, 'cost-repPerMonth', undefined);
    await renderer.waitFor(() => renderer.findByTestId(Text, 'nothing-unsaved'));
  });

  test('is gone once it is discarded', async () => {
    const { renderer } = await edited();
    press(renderer, 'discard-settings');
    await renderer.waitFor(() => renderer.findByTestId(Text, 'nothing-unsaved'));
    expect(cost(renderer)).toBeUndefined();
  });

  test('with a note beside it says so and can be saved', async () => {
    const rule = {
      framework: 'bant',
      when: { match: 'all' as const, conditions: [{ property: 'amount', is: 'known' as const }] },
    };
    const other = {
      framework: 'spin',
      when: { match: 'all' as const, conditions: [{ property: 'seats', is: 'known' as const }] },
    };
    const { renderer } = await edited({
      settings: { pipelines: { enterprise: { rules: [rule, other], milestones: {} } } },
    });
    expect(wordsOf(renderer.findByTestId(Alert, 'save-notes'))).toBe(
      'Enterprise: rule 2: A deal can match rules 1 and 2: the first one wins.',
    );
    expect(saveButton(renderer).props.disabled).toBe(false);
  });
});

describe('Saving', () => {
  test('stores the draft with what it was based on, who and what', async () => {
    const { renderer, requests, said, stored } = await edited();
    pressSave(renderer);
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'after-save'));
    expect(requests.saveSettings).toEqual([
      {
        expectedRevision: 6,
        settings: changed(stored),
        changedBy: 'olle@example.com',
        summary: 'Cost of a rep a month, – → 9,000',
      },
    ]);
    expect(said).toEqual(['Revision 7 saved']);
    expect(renderer.findByTestId(Text, 'nothing-unsaved').text).toBe(
      'Revision 7 applies, saved just now by olle@example.com.',
    );
    expect(cost(renderer)).toBe(9_000);
  });

  test('is based on the revision that was saved last', async () => {
    const { renderer, requests } = await edited();
    pressSave(renderer);
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'after-save'));
    enter(renderer, 'cost-repPerMonth', 10_000);
    await renderer.waitFor(() => renderer.findByTestId(Text, 'unsaved'));
    pressSave(renderer);
    await renderer.waitFor(() => expect(requests.saveSettings[1]?.expectedRevision).toBe(7));
  });

  test('shows that it is under way, and a second press does nothing', async () => {
    const { renderer, requests } = await edited({ saveSettings: () => new Promise(() => undefined) });
    pressSave(renderer);
    pressSave(renderer);
    await renderer.waitFor(() => expect(saveButton(renderer).props.loading).toBe(true));
    expect(saveButton(renderer).text).toBe('Saving');
    expect(requests.saveSettings).toHaveLength(1);
  });

  test('keeps what was entered while it was under way', async () => {
    const replies = byHand<SaveSettingsReply>();
    const { renderer } = await edited({ saveSettings: replies.call });
    pressSave(renderer);
    enter(renderer, 'cost-repPerMonth', 12_000);
    await renderer.waitFor(() => expect(cost(renderer)).toBe(12_000));
    await replies.reply(1, { ok: true, outcome: { kind: 'saved', note: aNote({ revision: 7 }) } });
    await renderer.waitFor(() =>
      expect(wordsOf(renderer.findByTestId(Accordion, 'what-changes'))).toBe(
        'Cost of a rep a month, 9,000 → 12,000',
      ),
    );
  });

  test('trims names, and shows them as they are stored', async () => {
    const { renderer, requests, stored } = await edited({
      settings: { ownFrameworks: { ours: { label: ' Our way ', copyOf: 'bant', retired: false } } },
    });
    pressSave(renderer);
    await renderer.waitFor(() => renderer.findByTestId(Text, 'nothing-unsaved'));
    expect(requests.saveSettings[0]?.settings).toEqual({
      ...changed(stored),
      ownFrameworks: { ours: { label: 'Our way', copyOf: 'bant', retired: false } },
    });
  });

  test('that failed says why, loses nothing and can be tried again', async () => {
    const replies: SaveSettingsReply[] = [
      aFailure('missing-scope', ['crm.objects.custom.write']),
      { ok: true, outcome: { kind: 'saved', note: aNote({ revision: 7 }) } },
    ];
    const { renderer } = await edited({
      saveSettings: () => Promise.resolve(replies.shift() ?? aFailure('unexpected')),
    });
    pressSave(renderer);
    await renderer.waitFor(() =>
      expect(titles(renderer)).toEqual(['Not saved. Your changes are still here.']),
    );
    expect(words(renderer)).toContain('crm.objects.custom.write');
    expect(cost(renderer)).toBe(9_000);
    pressLabelled(renderer, 'Try again');
    await renderer.waitFor(() => expect(titles(renderer)).toEqual(['Revision 7 is saved']));
  });

  test('that was refused says what is wrong, until the draft changes', async () => {
    const issue = errorAt(['ownFrameworks', 'ours'], 'inUse', 'Ours', 2);
    const { renderer } = await edited({
      saveSettings: () => Promise.resolve({ ok: true, outcome: { kind: 'invalid', issues: [issue] } }),
    });
    pressSave(renderer);
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'save-refused'));
    expect(words(renderer)).toContain(
      'Framework ours: "Ours" cannot be deleted: at least 2 deals hold answers of it. Archive it instead.',
    );
    enter(renderer, 'cost-repPerMonth', 1);
    await renderer.waitFor(() => expect(renderer.maybeFindByTestId(Alert, 'save-refused')).toBeNull());
  });
});

describe('After a save', () => {
  const enableSandler = { enabledFrameworks: ['meddic', 'sandler'], defaultFramework: 'meddic' };
  const saveWithoutThem = async (options: PageOptions) => {
    const shown = await edited(options);
    pressSave(shown.renderer);
    await shown.renderer.waitFor(() => shown.renderer.findByTestId(Alert, 'after-save'));
    return shown;
  };

  test('nothing is said of properties when no new ones are needed', async () => {
    const { renderer } = await saveWithoutThem({ settings: enableSandler });
    expect(renderer.maybeFindByTestId(Button, 'open-account')).toBeNull();
  });

  test('its message can be closed', async () => {
    const { renderer } = await saveWithoutThem({});
    press(renderer, 'close-after-save');
    await renderer.waitFor(() => expect(titles(renderer)).toEqual([]));
  });
});
