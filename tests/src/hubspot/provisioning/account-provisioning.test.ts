import { z } from 'zod';
import { applyAccountPlan, isComplete, planAccount } from '../../../../src/hubspot';
import { checkSettings, hasErrors, rulebookOf, settingsSchema } from '../../../../src/settings';
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

describe('settings and HubSpot agree', () => {
  const criterion = (id: string, label: string) => ({ id, label, counts: 'It is.', questions: ['Is it?'] });
  const settingsOf = (label: string, ...criteria: readonly ReturnType<typeof criterion>[]) =>
    settingsSchema.parse({ ownFrameworks: { ours: { label, criteria } } });

  test.each([
    ['names as long as there can be', settingsOf('Ours', criterion('need', 'x'.repeat(239)))],
    ['names of several lines', settingsOf('Our\nown', criterion('need', 'What they\n need'))],
    ['names that differ in letters', settingsOf('Ours', criterion('a', 'Åsa'), criterion('b', 'Asa'))],
  ])('on %s, which are accepted and made, and need no change then', async (_name, settings) => {
    expect(hasErrors(checkSettings(settings))).toBe(false);
    const rulebook = rulebookOf(settings, 1);
    const made = await applyAccountPlan(client(), await planAccount(client(), rulebook));
    expect(made.stopped).toBeNull();
    expect(isComplete(await planAccount(client(), rulebook))).toBe(true);
  });

  test.each([
    ['a property’s name that is too long', settingsOf('Ours', criterion('need', 'x'.repeat(240)))],
    ['a framework named as another', settingsOf('MEDDIC', criterion('need', 'Need'))],
    ['two criteria of one name', settingsOf('Ours', criterion('a', 'Need'), criterion('b', 'Need'))],
  ])('on %s, which both refuse', async (_name, settings) => {
    expect(hasErrors(checkSettings(settings))).toBe(true);
    const made = await applyAccountPlan(client(), await planAccount(client(), rulebookOf(settings, 1)));
    expect(made.stopped).toMatchObject({ error: { code: 'validation' } });
  });
});

describe('applyAccountPlan() believes no success that leaves properties out', () => {
  const batch = /\/properties\/.*\/batch\/create$/;
  const answerSchema = z.object({ results: z.array(z.object({ name: z.string(), type: z.string() })) });
  const madeBut = (change: (answer: z.infer<typeof answerSchema>) => object) => {
    hubspot.intercept = async (request, send) => {
      if (!batch.test(request.url)) return send();
      const answer = answerSchema.parse(await (await send()).json());
      return Response.json(change(answer), { status: 207 });
    };
  };
  const stoppedBy = async () => {
    const { stopped, created } = await applyAccountPlan(client(), await planAccount(client(), light));
    return { notDone: stopped?.notDone, message: stopped?.error.message, created };
  };

  test('without a word', async () => {
    madeBut(({ results }) => ({ results: results.filter(({ name }) => name !== 'qual_score') }));
    const { notDone, message, created } = await stoppedBy();
    expect(notDone).toContain('qual_score');
    expect(created).not.toContain('qual_score');
    expect(message).toContain('HubSpot answered without a word of qual_score');
  });

  test('because an archived one has the name', async () => {
    madeBut(({ results }) => ({
      results: results.filter(({ name }) => name !== 'qual_score'),
      errors: [
        { category: 'OBJECT_ALREADY_EXISTS', message: "A property named 'qual_score' already exists." },
      ],
    }));
    const { notDone, message } = await stoppedBy();
    expect(notDone).toContain('qual_score');
    expect(message).toContain('An archived property has that name: restore it in HubSpot');
  });

  test('because an archived one of another type came back', async () => {
    madeBut(({ results }) => ({
      results: results.map((each) => (each.name === 'qual_score' ? { ...each, type: 'string' } : each)),
    }));
    const { notDone, message } = await stoppedBy();
    expect(notDone).toContain('qual_score');
    expect(message).toContain('HubSpot brought back an archived property qual_score of type string');
  });
});
