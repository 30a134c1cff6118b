import { Accordion, Alert, Button, LoadingButton, Table, Tabs, Text, TextArea } from '@hubspot/ui-extensions';
import type { ProvisionStepReply } from '../../../src/protocol/provision-step';
import { errorAt, settingsSchema, type Settings } from '../../../src/settings';
import { stopTheClock } from '../deal/clock';
import { englishOn } from '../deal/english-words';
import { aPipeline, aProperty, enter, press, type Renderer } from './show-section';
import {
  aChangedDeal,
  aFailure,
  aNote,
  aPlan,
  formulasInPlace,
  aStretch,
  openSettings,
  showSettings,
  turnTo,
  typeText,
  type PageOptions,
} from './show-settings';

const account = {
  currency: 'SEK',
  pipelines: [aPipeline('stor', 'Storkund', ['Behov', 'Offert'], 'Vunnen')],
  properties: [aProperty('belopp', 'Belopp'), aProperty('slag', 'Slag', ['Ny', 'Gammal'])],
};
const note = aNote({ changedBy: 'Anna', summary: 'Sammanfattning' });
const open = (options: PageOptions = {}) => openSettings({ account, note, language: 'sv', ...options });

// Currencies of Brazil and Korea, called the same in Swedish.
const CURRENCIES = ['real', 'won'];

/** English words on the page. */
function english(renderer: Renderer, said: readonly string[] = []): string[] {
  return englishOn(renderer, said).filter((word) => !CURRENCIES.includes(word));
}

/** Changes something and waits until that is shown. */
async function edit(renderer: Renderer) {
  enter(renderer, 'cost-repPerMonth', 9_000);
  await renderer.waitFor(() => renderer.findByTestId(Text, 'unsaved'));
}
async function save(renderer: Renderer) {
  await edit(renderer);
  renderer.findByTestId(LoadingButton, 'save-settings').trigger('onClick');
}
async function wait(renderer: Renderer, find: () => unknown) {
  await renderer.waitFor(() => {
    find();
  });
}

stopTheClock();

describe('A Swede reads no English', () => {
  test.each<[string, PageOptions]>([
    ['that nobody saved', { note: null }],
    ['that somebody saved', {}],
    ['that were broken by hand', { opened: { problem: { kind: 'broken', issues: [] } } }],
    ['that a newer version wrote', { opened: { problem: { kind: 'newer', issues: [] }, revision: 0 } }],
  ])('on settings %s', async (_what, options) => {
    const { renderer } = await open(options);
    expect(english(renderer)).toEqual([]);
  });

  test('while they are read, and when that fails', async () => {
    const reading = showSettings({ language: 'sv', openSettings: () => new Promise(() => undefined) });
    expect(english(reading.renderer)).toEqual([]);
    const failed = showSettings({ language: 'sv', openSettings: () => Promise.resolve(aFailure('timeout')) });
    await wait(failed.renderer, () => failed.renderer.find(Alert));
    expect(english(failed.renderer)).toEqual([]);
  });

  test('of changes, errors and notes', async () => {
    const { renderer } = await open({
      settings: {
        pipelines: { stor: { rules: [{ framework: 'bant' }, { framework: 'bant' }], milestones: {} } },
      },
    });
    await edit(renderer);
    enter(renderer, 'cost-grossMarginPercent', 150);
    await wait(renderer, () => renderer.findByTestId(Alert, 'save-errors'));
    expect(english(renderer)).toEqual([]);
  });

  test('of a preview', async () => {
    const lost = {
      framework: { id: 'bant', label: 'BANT' },
      score: null,
      band: null,
      stageReady: 'no_expectation',
    } as const;
    const changed = [
      aChangedDeal({ band: 'weak', stageReady: 'no' }),
      aChangedDeal(lost),
      aChangedDeal({ score: 1 }),
    ].map((deal) => ({ ...deal, name: '' }));
    const { renderer } = await open({
      previewSettings: () => Promise.resolve(aStretch({ changed, ambiguous: 2 })),
    });
    await edit(renderer);
    press(renderer, 'preview-settings');
    await wait(renderer, () => renderer.findByTestId(Table, 'preview-deals'));
    enter(renderer, 'cost-repPerMonth', 1);
    await wait(renderer, () => renderer.findByTestId(Alert, 'preview-outdated'));
    expect(english(renderer)).toEqual([]);
  });

  test('after a save, and of the figures brought up to date', async () => {
    const { renderer, said } = await open({
      saveSettings: () => Promise.resolve({ ok: true, outcome: { kind: 'saved', note } }),
      judgeDeals: () =>
        Promise.resolve({
          ok: true,
          judged: 2,
          written: 1,
          refused: [{ dealId: '5', message: '' }],
          remaining: 0,
          after: null,
        }),
    });
    await save(renderer);
    await wait(renderer, () => renderer.findByTestId(Alert, 'after-save'));
    expect(english(renderer, said)).toEqual([]);
    press(renderer, 'judge-deals');
    await wait(renderer, () => renderer.findByTestId(Alert, 'judge-refused'));
    expect(english(renderer)).toEqual([]);
  });

  test('when a save fails or is refused', async () => {
    const failed = await open({ saveSettings: () => Promise.resolve(aFailure('rate-limited')) });
    await save(failed.renderer);
    await wait(failed.renderer, () => failed.renderer.find(Alert));
    expect(english(failed.renderer)).toEqual([]);
    const issue = errorAt(['ownFrameworks', 'eget'], 'inUse', 'Eget', 2);
    const refused = await open({
      saveSettings: () => Promise.resolve({ ok: true, outcome: { kind: 'invalid', issues: [issue] } }),
    });
    await save(refused.renderer);
    await wait(refused.renderer, () => refused.renderer.findByTestId(Alert, 'save-refused'));
    expect(english(refused.renderer)).toEqual([]);
  });

  test('when somebody else saved', async () => {
    const { renderer, stored } = await open({
      saveSettings: ({ settings }) =>
        Promise.resolve({
          ok: true,
          outcome: { kind: 'conflict', newest: note, settings: theirsOf(settingsSchema.parse(settings)) },
        }),
    });
    const theirsOf = (settings: Settings): Settings => ({
      ...settings,
      costs: { ...stored.costs, repPerMonth: 7_000 },
      adjustments: { meddic: { weights: { champion: 50 }, expected: {} } },
    });
    await save(renderer);
    await wait(renderer, () => renderer.findByTestId(Alert, 'conflict'));
    expect(english(renderer)).toEqual([]);
  });

  test('of the history', async () => {
    const { renderer } = await open({
      listRevisions: () =>
        Promise.resolve({ ok: true, revisions: [note, { ...note, revision: 5, summary: '' }] }),
    });
    turnTo(renderer, 'history');
    await wait(renderer, () => renderer.findByTestId(Table, 'revisions'));
    press(renderer, 'show-5');
    await edit(renderer);
    press(renderer, 'go-back-5');
    await wait(renderer, () => renderer.findByTestId(Alert, 'replace-unsaved'));
    press(renderer, 'replace');
    await wait(renderer, () => renderer.findByTestId(Alert, 'went-back'));
    expect(english(renderer)).toEqual([]);
  });

  test('of a history without revisions', async () => {
    const { renderer } = await open({ note: null });
    turnTo(renderer, 'history');
    await wait(renderer, () => expect(renderer.findAll(Button).length).toBeGreaterThan(0));
    expect(english(renderer)).toEqual([]);
  });

  test.each([
    ['that changes something', 'costs:\n  repPerMonth: 9000\n', 'file-changes'],
    ['that cannot be read', 'kostnader: [', 'file-unusable'],
    ['that is right already', 'version: 1\n', 'file-same'],
  ])('of a file %s', async (_what, text, shown) => {
    const { renderer } = await open();
    turnTo(renderer, 'file');
    await wait(renderer, () => renderer.findByTestId(TextArea, 'imported'));
    expect(english(renderer)).toEqual([]);
    typeText(renderer, 'imported', text);
    await wait(renderer, () => expect(renderer.findByTestId(TextArea, 'imported').props.value).toBe(text));
    press(renderer, 'read-file');
    await wait(renderer, () => renderer.findByTestId(Alert, shown));
    typeText(renderer, 'imported', '');
    expect(english(renderer)).toEqual([]);
  });

  test('of what the account needs', async () => {
    const lacking = {
      create: [{ name: 'qual_x', label: 'X' }],
      change: [{ name: 'qual_y', what: ['label' as const, 'description' as const, 'options' as const] }],
      labels: ['Ambassadör'],
      leftAlone: [{ name: 'qual_z', what: 'option "Great", which is not ours' }],
    };
    const hindered = aPlan({
      ...lacking,
      hindrances: [
        { kind: 'no-room', needed: 1, room: 0 },
        { kind: 'conflict', property: 'qual_x', problem: 'it exists with another type' },
      ],
    });
    const plans = [hindered, aPlan(lacking)];
    const { renderer } = await open({
      planProvisioning: () => Promise.resolve({ ok: true, plan: plans.shift() ?? aPlan() }),
      provisionStep: () =>
        Promise.resolve({
          ok: true,
          done: ['qual_x'],
          complete: false,
          formulas: null,
          stopped: { failure: aFailure('rate-limited'), notDone: ['qual_y'] },
        }),
    });
    turnTo(renderer, 'account');
    await wait(renderer, () => renderer.findByTestId(Alert, 'hindrances'));
    expect(english(renderer)).toEqual([]);
    press(renderer, 'look-again');
    await wait(renderer, () => expect(renderer.findByTestId(Button, 'provision').props.disabled).toBe(false));
    press(renderer, 'provision');
    await wait(renderer, () => renderer.findByTestId(Alert, 'account-complete'));
    expect(english(renderer)).toEqual([]);
  });

  test('of the figures that lists are made of', async () => {
    const behind = formulasInPlace({
      change: ['qual_live_score'],
      left: [
        { figure: 'band', why: 'no-room', exists: true },
        { figure: 'completeness', why: 'unsayable', exists: false },
      ],
      lacking: 3,
      unneeded: ['qual_live_x'],
      unsayable: [
        { path: ['pipelines', 'stor', 'rules', 0], why: 'gone', name: 'x' },
        { path: ['pipelines', 'stor', 'rules', 1], why: 'no-formula', name: 'x' },
      ],
    });
    const refused = { stopped: aFailure('rate-limited'), refused: [], putBack: ['x'], notDone: [] };
    const steps: ProvisionStepReply[] = [
      aFailure('timeout'),
      { ok: true, done: [], stopped: null, formulas: refused, complete: false },
    ];
    const { renderer } = await open({
      settings: { figures: 'both' },
      planProvisioning: () => Promise.resolve({ ok: true, plan: aPlan({ formulas: behind }) }),
      provisionStep: () =>
        Promise.resolve(
          steps.shift() ?? { ok: true, done: [], stopped: null, formulas: null, complete: true },
        ),
    });
    await wait(renderer, () => renderer.findByTestId(Alert, 'provision-unfinished'));
    expect(english(renderer)).toEqual([]);
    press(renderer, 'formulas-go-on');
    await wait(renderer, () => renderer.findByTestId(Alert, 'formulas-refused'));
    expect(english(renderer)).toEqual([]);
    press(renderer, 'formulas-go-on');
    await wait(renderer, () => renderer.findByTestId(Alert, 'formulas-done'));
    turnTo(renderer, 'judging');
    await wait(renderer, () => renderer.findByTestId(Alert, 'room-for-figures'));
    expect(english(renderer)).toEqual([]);
    turnTo(renderer, 'account');
    await wait(renderer, () => renderer.findByTestId(Accordion, 'plan-formulas-unneeded'));
    expect(english(renderer)).toEqual([]);
  });

  test('of approaches', async () => {
    const { renderer } = await open({
      settings: {
        approach: {
          currency: 'XAF',
          weights: {},
          bands: { solution: { vendors: { startsAt: 1, from: null, to: null, endsAt: null } } },
        },
      },
    });
    renderer.findByTestId(Accordion, 'approach-consultative').trigger('onClick');
    await wait(renderer, () => renderer.findByTestId(Text, 'band-consultative-contacts'));
    expect(english(renderer)).toEqual([]);
    expect(renderer.findByTestId(Tabs, 'settings-tabs').props.selected).toBe('pipelines');
  });
});
