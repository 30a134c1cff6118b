import {
  Alert,
  Button,
  LoadingButton,
  LoadingSpinner,
  NumberInput,
  Tabs,
  Text,
} from '@hubspot/ui-extensions';
import { errorAt, noteAt, settingsSchema } from '../../../src/settings';
import { stopTheClock } from '../deal/clock';
import { enter, press, words } from './show-section';
import { aFailure, aNote, openSettings, pressLabelled, showSettings, titles, turnTo } from './show-settings';

stopTheClock();

describe('The settings', () => {
  test('are being read', () => {
    const { renderer } = showSettings({ openSettings: () => new Promise(() => undefined) });
    expect(renderer.find(LoadingSpinner).props.label).toBe('Reading the settings');
  });

  test('that could not be read say why and can be tried again', async () => {
    let call = 0;
    const good = showSettings();
    const { renderer } = showSettings({
      openSettings: () =>
        Promise.resolve(
          (call += 1) === 1
            ? aFailure('missing-scope', ['crm.objects.custom.read'])
            : {
                ok: true,
                newest: null,
                settings: good.stored,
                revision: 0,
                notes: [],
                problem: null,
                account: { currency: 'USD', pipelines: [], properties: [] },
              },
        ),
    });
    await renderer.waitFor(() => expect(titles(renderer)).toEqual(['The settings could not be read']));
    expect(words(renderer)).toContain('crm.objects.custom.read');
    pressLabelled(renderer, 'Try again');
    await renderer.waitFor(() => renderer.findByTestId(Tabs, 'settings-tabs'));
  });

  test('of a form that the page does not know ask for a reload', async () => {
    const { renderer } = showSettings({ opened: { settings: { version: 99 } } });
    await renderer.waitFor(() => expect(titles(renderer)).toEqual(['The settings could not be read']));
    expect(words(renderer)).toContain('A newer Plumbline wrote these settings');
  });

  test('unchanged are one quiet line: who saved them and when', async () => {
    const { renderer } = await openSettings();
    expect(renderer.findByTestId(Text, 'nothing-unsaved').text).toBe(
      'Revision 6 applies, saved 3 days ago by anna@example.com.',
    );
    expect(renderer.maybeFindByTestId(LoadingButton, 'save-settings')).toBeNull();
  });

  test('never saved say that the built-in ones apply', async () => {
    const { renderer } = await openSettings({ note: null });
    expect(renderer.findByTestId(Text, 'nothing-unsaved').text).toBe(
      'The built-in settings apply: none have been saved yet.',
    );
  });

  test('of a tab that reads are read only when it is looked at', async () => {
    const { renderer, requests } = await openSettings();
    await renderer.atRest();
    expect(requests.planProvisioning).toEqual([]);
    turnTo(renderer, 'account');
    await renderer.waitFor(() =>
      expect(requests.planProvisioning).toEqual([{ seenRevision: 6, settings: null }]),
    );
  });
});

describe('A number out of bounds', () => {
  test('stays in its field, says what is wrong and hinders saving', async () => {
    const { renderer } = await openSettings();
    enter(renderer, 'cost-grossMarginPercent', 150);
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'save-errors'));
    const field = renderer.findByTestId(NumberInput, 'cost-grossMarginPercent').props;
    expect([field.value, field.validationMessage]).toEqual([150, 'The number is more than 100.']);
    expect(words(renderer)).toContain('Gross margin (%): The number is more than 100.');
    expect(renderer.findByTestId(LoadingButton, 'save-settings').props.disabled).toBe(true);
    expect(renderer.findByTestId(Button, 'preview-settings').props.disabled).toBe(true);
  });
});

test('Settings that an older Plumbline saved say what they mean now, and are confirmed by saving them as they are', async () => {
  const { renderer, requests, stored } = await openSettings({
    note: aNote({ revision: 3 }),
    opened: { notes: [noteAt(['bands'], 'thresholdsCarried', 85, 50)] },
  });
  expect(renderer.findByTestId(Alert, 'older-notes').props.title).toBe(
    'An older Plumbline saved these settings. This is what they mean now:',
  );
  expect(words(renderer)).toContain('Your thresholds 85 and 50 were scores.');
  press(renderer, 'save-as-they-are');
  await renderer.waitFor(() => expect(renderer.maybeFindByTestId(Alert, 'older-notes')).toBeNull());
  expect(requests.saveSettings).toMatchObject([{ expectedRevision: 3, settings: stored }]);
  expect(renderer.maybeFindByTestId(Button, 'save-as-they-are')).toBeNull();
});

describe('Stored settings that were broken by hand', () => {
  const problem = {
    kind: 'broken' as const,
    issues: [errorAt(['thresholds', 'strong'], 'wrong')],
  };

  test('say what is wrong and what applies, and are repaired by saving', async () => {
    const { renderer, requests, stored } = await openSettings({
      note: aNote({ revision: 7 }),
      opened: { revision: 6, problem },
    });
    expect(titles(renderer)).toEqual([
      'The settings were changed by hand and cannot be read. Until then those of revision 6 apply. Saving here repairs them.',
    ]);
    expect(words(renderer)).toContain('thresholds.strong: This is not right.');
    press(renderer, 'save-as-they-are');
    await renderer.waitFor(() => expect(renderer.maybeFindByTestId(Alert, 'stored-problem')).toBeNull());
    expect(requests.saveSettings).toEqual([
      { expectedRevision: 7, settings: stored, changedBy: 'olle@example.com', summary: '' },
    ]);
    expect(renderer.findByTestId(Text, 'nothing-unsaved').text).toContain('Revision 8 applies');
  });

  test('say why they could not be repaired', async () => {
    const { renderer } = await openSettings({
      opened: { problem },
      saveSettings: () => Promise.resolve(aFailure('unavailable')),
    });
    press(renderer, 'save-as-they-are');
    await renderer.waitFor(() =>
      expect(titles(renderer)).toContain(
        'Perhaps not saved. Your changes are still here, and saving them again does no harm.',
      ),
    );
  });
});

test('Settings that a newer Plumbline wrote cannot be saved over, and say why', async () => {
  const { renderer } = await openSettings({
    opened: { revision: 0, problem: { kind: 'newer', issues: [] } },
  });
  expect(titles(renderer)).toEqual([
    'A newer Plumbline wrote the settings, so this one shows them read-only. Until then the built-in ones apply. Update the app to change them.',
  ]);
  expect(renderer.maybeFindByTestId(Button, 'save-as-they-are')).toBeNull();
  enter(renderer, 'cost-repPerMonth', 9_000);
  await renderer.waitFor(() => renderer.findByTestId(Alert, 'save-blocked'));
  expect(renderer.findByTestId(LoadingButton, 'save-settings').props.disabled).toBe(true);
});

test('Saved settings with something wrong in them say so, though nothing was changed here', async () => {
  const { renderer } = await openSettings({ settings: { defaultFramework: 'meddik' } });
  expect(renderer.findByTestId(Alert, 'stored-errors').props.title).toBe(
    'Something in the saved settings is wrong, and deals are scored without it',
  );
});

describe('Saved settings that HubSpot has changed under', () => {
  const saved = settingsSchema.parse({
    pipelines: { enterprise: { milestones: { gone: 'commit' } }, old: { framework: 'bant' } },
  });

  test('are said to name what is gone, and where, before anybody changes anything', async () => {
    const { renderer } = await openSettings({ opened: { settings: saved } });
    const said = renderer.findByTestId(Alert, 'gone-references');
    expect(said.props.title).toContain('keep their scores until you have mended it and saved');
    expect(words(renderer)).toContain('The account has no stage');
    expect(words(renderer)).toContain('old: The account has no deal pipeline "old".');
    expect(words(renderer)).not.toContain('pipelines.');
    expect(renderer.maybeFindByTestId(Alert, 'stored-errors')).toBeNull();
  });

  test('are said nothing of where all is there', async () => {
    const { renderer } = await openSettings();
    expect(renderer.maybeFindByTestId(Alert, 'gone-references')).toBeNull();
  });
});
