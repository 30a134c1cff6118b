import { applyAccountPlan, isComplete, planAccount } from '../../../../src/hubspot';
import { rulebookOf, settingsSchema } from '../../../../src/settings';
import { openTestHubSpot, type TestHubSpot } from '../local-hubspot';

const light = rulebookOf(settingsSchema.parse({ enabledFrameworks: ['meddic', 'bant'] }), 1);
const more = rulebookOf(settingsSchema.parse({ enabledFrameworks: ['meddic', 'bant', 'neat'] }), 2);

let hubspot: TestHubSpot;
beforeEach(async () => {
  hubspot = await openTestHubSpot();
});
afterEach(() => hubspot.close());
const client = () => hubspot.client();

test('applyAccountPlan() makes an account complete, and a plan then has nothing to do', async () => {
  const plan = await planAccount(client(), light);
  expect(isComplete(plan)).toBe(false);
  expect(await applyAccountPlan(client(), plan)).toMatchObject({ groupCreated: true, stopped: null });
  const again = await planAccount(client(), light);
  expect(isComplete(again)).toBe(true);
  expect(again.properties.leftAlone).toEqual([]);
});

test('applyAccountPlan() brings options before the properties that need them', async () => {
  await applyAccountPlan(client(), await planAccount(client(), light));
  const plan = await planAccount(client(), more);
  hubspot.sent.length = 0;
  await applyAccountPlan(client(), plan);
  expect(hubspot.sent).toEqual([
    expect.stringMatching(/^PATCH .*\/qual_framework$/),
    expect.stringMatching(/^PATCH .*\/qual_gaps$/),
    expect.stringMatching(/^POST .*\/batch\/create$/),
  ]);
});

test('applyAccountPlan() does so much at a time, and ends when asked often enough', async () => {
  let steps = 0;
  for (; steps < 20; steps += 1) {
    const plan = await planAccount(client(), light);
    if (isComplete(plan)) break;
    const done = await applyAccountPlan(client(), plan, { created: 10, changed: 2 });
    expect(done.created.length).toBeLessThanOrEqual(10);
  }
  // 39 properties, ten a step; the labels come with the last of them.
  expect(steps).toBe(4);
});

test('planAccount() leaves what another framework has made alone without a word', async () => {
  await applyAccountPlan(client(), await planAccount(client(), more));
  const plan = await planAccount(client(), light);
  expect(isComplete(plan)).toBe(true);
  expect(plan.properties.leftAlone).toEqual([]);
});

test('planAccount() says before anything is begun that there is no room', async () => {
  const usage = { objectTypeId: '0-3', limit: 1000, usage: 990, percentage: 99 };
  hubspot.answerWith(/custom-properties$/, 200, { byObjectType: [usage] });
  const plan = await planAccount(client(), light);
  expect(plan.hindrances).toEqual([{ kind: 'no-room', needed: plan.properties.create.length, room: 10 }]);
  await expect(applyAccountPlan(client(), plan)).rejects.toThrow('plan with hindrances');
});
