import {
  Accordion,
  Alert,
  Button,
  LoadingSpinner,
  ProgressBar,
  StatisticsItem,
  Text,
} from '@hubspot/ui-extensions';
import type { PlanProvisioningReply, ProvisioningView } from '../../../../src/protocol/plan-provisioning';
import type { ProvisionStepReply } from '../../../../src/protocol/provision-step';
import { byHand } from '../../by-hand';
import { stopTheClock } from '../../deal/clock';
import { wordsOf } from '../../pipeline/show-page';
import { press, words, type Renderer } from '../show-section';
import {
  aFailure,
  aPlan,
  openSettings,
  pressLabelled,
  titles,
  turnTo,
  type PageOptions,
} from '../show-settings';

type Stepped = Extract<ProvisionStepReply, { ok: true }>;
const aStep = (about: Partial<Stepped> = {}): Stepped => ({
  ok: true,
  done: [],
  stopped: null,
  formulas: null,
  complete: true,
  ...about,
});
const lacking: Partial<ProvisioningView> = {
  create: [
    { name: 'qual_bant_budget', label: 'BANT: Budget' },
    { name: 'qual_bant_budget_evidence', label: 'BANT: Budget, evidence' },
  ],
  change: [{ name: 'qual_band', what: ['label', 'options'] }],
  labels: ['Champion'],
};
const figure = (renderer: Renderer, id: string) => renderer.findByTestId(StatisticsItem, id).props.number;
const provision = (renderer: Renderer) => renderer.findByTestId(Button, 'provision');

/** The account's tab, with what it has at first and then. */
async function openAccount(plans: Partial<ProvisioningView>[], options: PageOptions = {}) {
  const waiting = [...plans];
  const shown = await openSettings({
    planProvisioning: () => Promise.resolve({ ok: true, plan: aPlan(waiting.shift()) }),
    ...options,
  });
  turnTo(shown.renderer, 'account');
  await shown.renderer.waitFor(() => shown.renderer.findByTestId(Button, 'look-again'));
  return shown;
}

stopTheClock();

describe('What the account has', () => {
  test('is being looked at', async () => {
    const { renderer } = await openSettings({ planProvisioning: () => new Promise(() => undefined) });
    turnTo(renderer, 'account');
    await renderer.waitFor(() =>
      expect(renderer.find(LoadingSpinner).props.label).toBe('Checking the account'),
    );
  });

  test('says why it could not be read, and can be looked at again', async () => {
    const replies: PlanProvisioningReply[] = [aFailure('missing-scope', ['crm.schemas.deals.write'])];
    const { renderer } = await openSettings({
      planProvisioning: () => Promise.resolve(replies.shift() ?? { ok: true, plan: aPlan() }),
    });
    turnTo(renderer, 'account');
    await renderer.waitFor(() => expect(titles(renderer)).toEqual(['The account could not be checked']));
    pressLabelled(renderer, 'Try again');
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'account-complete'));
  });

  test('may be all it needs', async () => {
    const { renderer } = await openAccount([]);
    expect(titles(renderer)).toEqual(['The account has everything the saved settings need']);
    expect(renderer.maybeFindByTestId(Button, 'provision')).toBeNull();
  });

  test('is said with what is missing, what differs and what is left alone', async () => {
    const { renderer } = await openAccount([
      { ...lacking, leftAlone: [{ name: 'qual_band', what: 'option "Great" (great), which is not ours' }] },
    ]);
    expect(['in-place', 'missing', 'different', 'missing-labels'].map((id) => figure(renderer, id))).toEqual([
      2, 2, 1, 1,
    ]);
    const list = (id: string) => {
      const { props, childNodes } = renderer.findByTestId(Accordion, id);
      return `${props.title}: ${wordsOf({ childNodes })}`;
    };
    expect(['plan-create', 'plan-change', 'plan-labels', 'plan-left-alone'].map(list)).toEqual([
      '2 deal properties are missing: BANT: Budget (qual_bant_budget) BANT: Budget, evidence (qual_bant_budget_evidence)',
      '1 deal property differs: qual_band: label and options',
      '1 contact label is missing: Champion',
      '1 item of your own stays as it is: qual_band: option "Great" (great), which is not ours',
    ]);
    expect(provision(renderer).text).toBe('Create 4 missing items');
  });

  test('is said with the room there is, before anything is begun', async () => {
    const { renderer, requests } = await openAccount([lacking]);
    expect(renderer.findByTestId(Text, 'room').text).toBe('Deal properties: 950 of 1,000 used, 2 needed.');
    expect(words(renderer)).toContain('Custom objects: 1 of 10 used.');
    expect(requests.provisionStep).toEqual([]);
  });

  test('is said without room where HubSpot does not tell', async () => {
    const { renderer } = await openAccount([{ limits: { dealProperties: null, customObjectTypes: null } }]);
    expect(renderer.findByTestId(Text, 'room').text).toBe(
      'HubSpot does not say how many deal properties the account may have.',
    );
    expect(words(renderer)).not.toContain('Custom objects:');
  });

  test('may hinder everything, and says what to do', async () => {
    const { renderer } = await openAccount([
      {
        ...lacking,
        hindrances: [
          { kind: 'no-room', needed: 12, room: 3 },
          { kind: 'conflict', property: 'qual_score', problem: 'it exists with type string' },
        ],
      },
    ]);
    expect(wordsOf(renderer.findByTestId(Alert, 'hindrances'))).toBe(
      '12 deal properties are needed, and there is room for 3. Enable fewer frameworks, or delete deal properties that nobody uses. qual_score cannot be used: it exists with type string. Archive it in HubSpot and delete it there for good, then check again.',
    );
    expect(provision(renderer).props.disabled).toBe(true);
  });

  test('is looked at again when asked to', async () => {
    const { renderer } = await openAccount([lacking, {}]);
    press(renderer, 'look-again');
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'account-complete'));
  });
});

describe('Making what is missing', () => {
  test('goes on step by step until everything is there', async () => {
    const replies = byHand<ProvisionStepReply>();
    const { renderer, requests } = await openAccount([lacking, {}], {
      provisionStep: replies.call,
    });
    press(renderer, 'provision');
    await renderer.waitFor(() => renderer.findByTestId(ProgressBar, 'provision-progress'));
    expect(provision(renderer).props.disabled).toBe(true);
    await replies.reply(
      1,
      aStep({ done: ['qual_bant_budget', 'qual_bant_budget_evidence'], complete: false }),
    );
    await renderer.waitFor(() =>
      expect(renderer.findByTestId(ProgressBar, 'provision-progress').props.valueDescription).toBe(
        '2 of 4 done',
      ),
    );
    await replies.reply(2, aStep({ done: ['qual_band', 'Champion'] }));
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'account-complete'));
    expect(renderer.findByTestId(Alert, 'provisioned').props.title).toBe('4 items were created or changed');
    expect(requests.provisionStep).toEqual([{ seenRevision: 6 }, { seenRevision: 6 }]);
  });

  test('that HubSpot refuses half-way says what was done, what was not and why, and goes on from there', async () => {
    const refusal = aFailure('missing-scope', ['crm.schemas.deals.write']);
    const replies = [
      aStep({ done: ['qual_bant_budget'], complete: false }),
      aStep({
        complete: false,
        stopped: { failure: refusal, notDone: ['qual_bant_budget_evidence', 'qual_band'] },
      }),
    ];
    const { renderer } = await openAccount([lacking, { create: lacking.create?.slice(1) ?? [] }, {}], {
      provisionStep: () => Promise.resolve(replies.shift() ?? aStep({ done: ['qual_bant_budget_evidence'] })),
    });
    press(renderer, 'provision');
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'provision-unfinished'));
    const notice = renderer.findByTestId(Alert, 'provision-unfinished');
    expect(notice.props.title).toBe('HubSpot refused the rest');
    expect(wordsOf(notice)).toBe(
      'The app lacks a permission. Ask an admin to grant: crm.schemas.deals.write Done: 1 item. Not done: qual_bant_budget_evidence qual_band It can be run again: what is done stays, and it goes on from there.',
    );
    await renderer.waitFor(() => expect(provision(renderer).text).toBe('Create the rest'));
    press(renderer, 'provision');
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'account-complete'));
  });

  test('that is cut off says what was done', async () => {
    const replies: ProvisionStepReply[] = [
      aStep({ done: ['qual_bant_budget'], complete: false }),
      aFailure('timeout'),
    ];
    const { renderer } = await openAccount([lacking, lacking], {
      provisionStep: () => Promise.resolve(replies.shift() ?? aStep()),
    });
    press(renderer, 'provision');
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'provision-unfinished'));
    expect(wordsOf(renderer.findByTestId(Alert, 'provision-unfinished'))).toContain(
      'HubSpot took too long to answer. Try again in a moment. Done: 1 item.',
    );
  });

  test('can be stopped, and says what was done', async () => {
    const replies = byHand<ProvisionStepReply>();
    const { renderer } = await openAccount([lacking, lacking], {
      provisionStep: replies.call,
    });
    press(renderer, 'provision');
    await renderer.waitFor(() => renderer.findByTestId(ProgressBar, 'provision-progress'));
    press(renderer, 'provision-stop');
    await replies.reply(1, aStep({ done: ['qual_bant_budget'], complete: false }));
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'provision-stopped'));
    expect(wordsOf(renderer.findByTestId(Alert, 'provision-stopped'))).toContain('Done: 1 item.');
    await renderer.atRest();
    expect(replies.count()).toBe(1);
  });

  test('goes on by itself after steps that had no time to make anything', async () => {
    const none = aStep({ complete: false });
    const some = aStep({ done: ['qual_bant_budget'], complete: false });
    const replies = [none, none, none, some, none, none, none];
    const { renderer, requests } = await openAccount([lacking, {}], {
      provisionStep: () => Promise.resolve(replies.shift() ?? aStep({ done: ['qual_band'] })),
    });
    press(renderer, 'provision');
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'account-complete'));
    expect(requests.provisionStep).toHaveLength(8);
  });

  test('does not go on for ever when steps make nothing', async () => {
    const { renderer, requests } = await openAccount([lacking, lacking], {
      provisionStep: () => Promise.resolve(aStep({ complete: false })),
    });
    press(renderer, 'provision');
    await renderer.waitFor(() => renderer.findByTestId(Alert, 'provision-unfinished'));
    expect(requests.provisionStep).toHaveLength(4);
    await renderer.waitFor(() => provision(renderer));
  });
});
