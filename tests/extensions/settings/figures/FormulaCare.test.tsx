import { Alert, Button, LoadingButton, ProgressBar, Text } from '@hubspot/ui-extensions';
import type { ProvisionStepReply } from '../../../../src/protocol/provision-step';
import type { Settings } from '../../../../src/settings';
import { byHand } from '../../by-hand';
import { stopTheClock } from '../../deal/clock';
import { wordsOf } from '../../pipeline/show-page';
import { anAccount, aProperty, enter, press, words, type Renderer } from '../show-section';
import {
  aFailure,
  aPlan,
  formulasInPlace,
  openSettings,
  pressLabelled,
  titles,
  turnTo,
  type PageOptions,
} from '../show-settings';

type Formulas = ReturnType<typeof formulasInPlace>;
type Stepped = Extract<ProvisionStepReply, { ok: true }>;

const aStep = (about: Partial<Stepped> = {}): Stepped => ({
  ...{ ok: true, done: [], stopped: null, formulas: null, complete: true },
  ...about,
});
const behind = formulasInPlace({ change: ['qual_live_levels', 'qual_live_score'] });
const unmade = formulasInPlace({
  ...{ create: ['qual_champion_named', 'qual_live_levels', 'qual_live_score'] },
  ...{ unchanged: [], lacking: 2 },
});

/** A page whose saved settings let HubSpot keep the figures, with what the account has at first and then. */
function open(formulas: readonly (Formulas | null)[], options: PageOptions = {}) {
  const waiting = [...formulas];
  const settings: Partial<Settings> = { figures: 'both' };
  return openSettings({
    settings,
    planProvisioning: () => Promise.resolve({ ok: true, plan: aPlan({ formulas: waiting.shift() ?? null }) }),
    ...options,
  });
}
const alert = (renderer: Renderer, testId: string) => renderer.findByTestId(Alert, testId);
async function shown(renderer: Renderer, testId: string) {
  await renderer.waitFor(() => alert(renderer, testId));
  return alert(renderer, testId);
}

stopTheClock();

describe('HubSpot’s formulas', () => {
  test('are not asked for where Plumbline keeps the figures alone', async () => {
    const { renderer, requests } = await openSettings();
    await renderer.atRest();
    expect(requests.planProvisioning).toEqual([]);
  });

  test('that were made once are looked after whatever the settings say', async () => {
    const account = anAccount({ properties: [aProperty('qual_live_score', 'Live score')] });
    const { renderer } = await open([behind], { account, settings: { figures: 'stored' } });
    expect((await shown(renderer, 'formulas-done')).props.title).toBe(
      'HubSpot’s formulas follow the settings. Lists follow within minutes.',
    );
  });

  test('that are right are not spoken of', async () => {
    const { renderer, requests } = await open([formulasInPlace()]);
    await renderer.atRest();
    expect(titles(renderer)).toEqual([]);
    expect(requests.planProvisioning).toEqual([{ seenRevision: 6, settings: null }]);
    expect(requests.provisionStep).toEqual([]);
  });

  test('that were left half-way are said to be behind when the page is opened, and go on by themselves', async () => {
    const replies = byHand<ProvisionStepReply>();
    const { renderer, requests } = await open([behind], { provisionStep: replies.call });
    expect((await shown(renderer, 'formulas-under-way')).props.title).toBe(
      'HubSpot still counts by the settings of before',
    );
    await replies.reply(1, aStep({ done: ['qual_live_levels'], complete: false }));
    await renderer.waitFor(() =>
      expect(renderer.findByTestId(ProgressBar, 'formulas-progress').props.valueDescription).toBe(
        '1 of 2 done',
      ),
    );
    await replies.reply(2, aStep({ done: ['qual_live_score'] }));
    await shown(renderer, 'formulas-done');
    await renderer.atRest();
    expect(requests.provisionStep).toEqual([{ seenRevision: 6 }, { seenRevision: 6 }]);
  });

  test('are brought up to date after a save, without being asked to', async () => {
    const { renderer, requests } = await open([formulasInPlace(), behind]);
    enter(renderer, 'cost-repPerMonth', 9_000);
    await renderer.waitFor(() => renderer.findByTestId(Text, 'unsaved'));
    renderer.findByTestId(LoadingButton, 'save-settings').trigger('onClick');
    await shown(renderer, 'formulas-done');
    expect(requests.planProvisioning.at(-1)).toEqual({ seenRevision: 7, settings: null });
    expect(requests.provisionStep).toEqual([{ seenRevision: 7 }]);
  });

  test('that an account never had are made when told to, not before', async () => {
    const { renderer, requests } = await open([unmade], {
      provisionStep: () => Promise.resolve(aStep({ done: unmade.create })),
    });
    expect((await shown(renderer, 'figures-missing')).props.title).toBe(
      'HubSpot does not keep the figures yet: 3 properties are missing',
    );
    expect(wordsOf(alert(renderer, 'figures-missing'))).toContain(
      'It fits: 2 more calculated properties are needed, and 12 of 40 are used.',
    );
    expect(requests.provisionStep).toEqual([]);
    press(renderer, 'make-figures');
    expect((await shown(renderer, 'formulas-done')).props.title).toBe(
      'HubSpot keeps the figures now. They are there within minutes.',
    );
  });

  test('can be stopped, and say until they go on that HubSpot counts by the settings of before', async () => {
    const replies = byHand<ProvisionStepReply>();
    const { renderer } = await open([behind], { provisionStep: replies.call });
    await renderer.waitFor(() => renderer.findByTestId(Button, 'formulas-stop'));
    press(renderer, 'formulas-stop');
    await replies.reply(1, aStep({ done: ['qual_live_levels'], complete: false }));
    expect((await shown(renderer, 'formulas-stopped')).props.title).toBe(
      'HubSpot still counts by the settings of before',
    );
    press(renderer, 'formulas-go-on');
    await replies.reply(2, aStep({ done: ['qual_live_score'] }));
    await shown(renderer, 'formulas-done');
  });

  test('that HubSpot refused are named, with what became of the others and the way to try again', async () => {
    const replies = [
      aStep({
        complete: false,
        formulas: {
          stopped: { ...aFailure('refused'), message: 'HubSpot: the formula is too long' },
          refused: [{ name: 'qual_live_band', failure: aFailure('refused', ['no']) }],
          putBack: ['qual_live_levels'],
          notDone: ['qual_live_score'],
        },
      }),
    ];
    const { renderer, requests } = await open([behind], {
      provisionStep: () => Promise.resolve(replies.shift() ?? aStep({ done: behind.change })),
    });
    const said = wordsOf(await shown(renderer, 'formulas-refused'));
    expect(said).toContain('HubSpot: the formula is too long');
    expect(said).toContain('qual_live_band: ');
    expect(said).toContain('were put back, so that all figures go by the same settings.');
    expect(requests.provisionStep).toHaveLength(1);
    press(renderer, 'formulas-go-on');
    await shown(renderer, 'formulas-done');
  });

  test('that could not be finished say why, and go on from there', async () => {
    const replies: ProvisionStepReply[] = [aFailure('missing-scope', ['crm.schemas.deals.write'])];
    const { renderer } = await open([behind], {
      provisionStep: () => Promise.resolve(replies.shift() ?? aStep({ done: behind.change })),
    });
    expect(wordsOf(await shown(renderer, 'provision-unfinished'))).toContain('crm.schemas.deals.write');
    press(renderer, 'formulas-go-on');
    await shown(renderer, 'formulas-done');
  });

  test('that cannot follow the settings any more are said to be behind, with what to do', async () => {
    const { renderer, requests } = await open([
      formulasInPlace({
        ...{ figures: [], left: [{ figure: 'score', why: 'unsayable', exists: true }] },
        unsayable: [
          {
            path: ['pipelines', 'small', 'rules', 0, 'when', 'conditions', 0],
            why: 'no-formula',
            name: 'amount',
          },
        ],
      }),
    ]);
    const said = await shown(renderer, 'figures-behind');
    expect(said.props.title).toBe('HubSpot still counts by the settings of before');
    expect(wordsOf(said)).toContain('Small deals: rule 1, condition 1: formulas cannot compare Amount.');
    expect(wordsOf(said)).toContain('HubSpot still works out score by the settings of before');
    expect(requests.provisionStep).toEqual([]);
  });

  test('that follow the settings do not hide those that cannot', async () => {
    const left: Formulas['left'] = [{ figure: 'band', why: 'no-room', exists: true }];
    const { renderer } = await open([{ ...behind, left, lacking: 2 }]);
    expect((await shown(renderer, 'formulas-done')).props.title).toBe(
      'All other formulas follow the settings',
    );
    expect(wordsOf(alert(renderer, 'figures-behind'))).toContain(
      'HubSpot still works out band by the settings of before',
    );
  });

  test('are left alone by settings that hold only because newer ones cannot be read', async () => {
    const { renderer, requests } = await open([behind], {
      opened: { problem: { kind: 'broken', issues: [] } },
    });
    await renderer.atRest();
    expect(requests.planProvisioning).toEqual([]);
  });

  test('that are made while Scoring is looked at are counted there', async () => {
    const { renderer } = await open([unmade, unmade, formulasInPlace()]);
    turnTo(renderer, 'judging');
    await renderer.waitFor(() =>
      expect(renderer.findByTestId(Text, 'room-for-figures').text).toContain('2 more calculated'),
    );
    press(renderer, 'make-figures');
    await renderer.waitFor(() =>
      expect(renderer.findByTestId(Text, 'room-for-figures').text).toBe(
        'The calculated properties are there. The account uses 12 of 40.',
      ),
    );
  });

  test('that have no room keep the account from being called complete', async () => {
    const left: Formulas['left'] = [{ figure: 'band', why: 'no-room', exists: false }];
    const plan = formulasInPlace({ left, lacking: 2 });
    const { renderer } = await open([plan, plan]);
    turnTo(renderer, 'account');
    await renderer.waitFor(() => alert(renderer, 'plan-figures'));
    expect(renderer.maybeFindByTestId(Alert, 'account-complete')).toBeNull();
  });

  test('of which HubSpot says nothing can be asked for again', async () => {
    const replies = [aFailure('rate-limited')];
    const { renderer } = await open([], {
      planProvisioning: () =>
        Promise.resolve(replies.shift() ?? { ok: true, plan: aPlan({ formulas: behind }) }),
    });
    await renderer.waitFor(() =>
      expect(titles(renderer)).toEqual([
        'Whether HubSpot’s formulas follow the settings could not be found out',
      ]),
    );
    pressLabelled(renderer, 'Try again');
    await shown(renderer, 'formulas-done');
  });

  test('can be made under Account too, with all else that is missing', async () => {
    const lacking = { ...unmade, unneeded: ['qual_live_bant_score'] };
    const { renderer } = await open([lacking, lacking, formulasInPlace()], {
      provisionStep: () => Promise.resolve(aStep({ done: unmade.create })),
    });
    turnTo(renderer, 'account');
    await renderer.waitFor(() => renderer.findByTestId(Button, 'provision'));
    expect(renderer.findByTestId(Button, 'provision').text).toBe('Create 3 missing items');
    expect(renderer.findByTestId(Text, 'plan-figures').text).toContain('It fits');
    expect(words(renderer)).toContain('3 properties for HubSpot’s own figures are missing');
    expect(words(renderer)).toContain(
      '1 calculated property is not needed any more: archive it in HubSpot to make room',
    );
    press(renderer, 'provision');
    await shown(renderer, 'provisioned');
    await shown(renderer, 'account-complete');
  });
});
