import { z } from 'zod';
import { applyAccountPlan, isComplete, planAccount } from '../../../../src/hubspot';
import { rulebookOf, settingsSchema, type Rulebook } from '../../../../src/settings';
import { openTestHubSpot, type TestHubSpot } from '../local-hubspot';

const properties = '/crm/v3/properties/deals';
const bant = { defaultFramework: 'bant', enabledFrameworks: ['bant'] } as const;
const rulebook = (settings: object): Rulebook =>
  rulebookOf(settingsSchema.parse({ ...bant, figures: 'both', ...settings }), 1);
const live = rulebook({});

const propertySchema = z.object({
  name: z.string(),
  type: z.string(),
  fieldType: z.string(),
  calculationFormula: z.string().optional(),
});

let hubspot: TestHubSpot;
beforeEach(async () => {
  hubspot = await openTestHubSpot();
});
afterEach(() => hubspot.close());

const plan = (rules: Rulebook) => planAccount(hubspot.client(), rules);
/** Makes what the account lacks, and says what was sent for it. */
async function provision(rules: Rulebook) {
  const made = await plan(rules);
  hubspot.sent.length = 0;
  const outcome = await applyAccountPlan(hubspot.client(), made);
  return { plan: made, outcome, sent: [...hubspot.sent] };
}
async function stored(): Promise<ReadonlyMap<string, z.infer<typeof propertySchema>>> {
  const answer = z.object({ results: z.array(propertySchema) }).parse(await hubspot.call('GET', properties));
  return new Map(answer.results.map((each) => [each.name, each]));
}
async function formulas(): Promise<ReadonlyMap<string, string | undefined>> {
  return new Map([...(await stored())].map(([name, { calculationFormula }]) => [name, calculationFormula]));
}
const ofBant = [
  'qual_economic_buyer_named',
  'qual_live_milestone',
  'qual_live_bant_levels',
  'qual_live_bant_met',
  'qual_live_score',
  'qual_live_ready',
  'qual_live_band',
  'qual_live_completeness',
];

describe('applyAccountPlan() makes the properties with which HubSpot keeps figures', () => {
  test('after those that Plumbline stores, each after what it reads, those that people see last', async () => {
    const { outcome, plan: made } = await provision(live);
    expect(outcome).toMatchObject({
      stopped: null,
      formulas: { created: ofBant, stopped: null, notDone: [] },
    });
    expect(made.formulas).toMatchObject({
      asked: true,
      left: [],
      conflicts: [],
      limit: { limit: 40, usage: 0 },
    });
    const made2 = await stored();
    expect(made2.get('qual_live_score')).toMatchObject({ type: 'number', fieldType: 'calculation_equation' });
    expect(made2.get('qual_live_band')).toMatchObject({ type: 'enumeration' });
  });

  test('and a second time does nothing', async () => {
    await provision(live);
    const again = await provision(live);
    expect(isComplete(again.plan)).toBe(true);
    expect(again.sent).toEqual([]);
  });
});

describe('Reading an account', () => {
  test.each([
    ['stored', 5],
    ['both', 8],
    ['live', 8],
  ])('takes as many calls as ever where figures are %s: %i', async (figures, calls) => {
    await plan(rulebook({ figures }));
    expect(hubspot.sent).toHaveLength(calls);
  });
});

test('a weight that changes is one change for each formula that says otherwise', async () => {
  await provision(live);
  const before = await formulas();
  const { sent } = await provision(
    rulebook({ adjustments: { bant: { weights: { budget: 40, need: 20 } } } }),
  );
  const after = await formulas();
  const differing = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
  expect(differing.length).toBeGreaterThan(0);
  expect(sent).toEqual(differing.map((name) => `PATCH /crm/properties/2026-09/deals/${name}`));
});
