import { z } from 'zod';
import { applyAccountPlan, isComplete, planAccount, type AccountOutcome } from '../../../../src/hubspot';
import { rulebookOf, settingsSchema, type Rulebook } from '../../../../src/settings';
import { openTestHubSpot, type TestHubSpot } from '../local-hubspot';

const properties = '/crm/v3/properties/deals';
const bant = { defaultFramework: 'bant', enabledFrameworks: ['bant'] } as const;
const two = { enabledFrameworks: ['bant', 'neat'], pipelines: { default: { framework: 'neat' } } };
const rulebook = (settings: object = {}): Rulebook =>
  rulebookOf(settingsSchema.parse({ ...bant, figures: 'both', ...settings }), 1);
const weighted = rulebook({ adjustments: { bant: { weights: { budget: 40, need: 20 } } } });

const propertySchema = z.object({
  name: z.string(),
  type: z.string(),
  fieldType: z.string(),
  calculationFormula: z.string().optional(),
});

const quotedOptions = [`it's`, `"so"`, String.raw`a\b`] as const;

let hubspot: TestHubSpot;
beforeEach(async () => {
  hubspot = await openTestHubSpot();
});
afterEach(() => hubspot.close());

const plan = (rules: Rulebook) => planAccount(hubspot.client(), rules);
const formulasOf = async (rules: Rulebook) => (await plan(rules)).formulas;
/** Makes what the account lacks, and says what was sent for it. */
async function provision(rules = rulebook()) {
  const made = await plan(rules);
  hubspot.sent.length = 0;
  const outcome = await applyAccountPlan(hubspot.client(), made);
  return { plan: made, outcome, sent: [...hubspot.sent] };
}
async function stored(): Promise<ReadonlyMap<string, z.infer<typeof propertySchema>>> {
  const answer = z.object({ results: z.array(propertySchema) }).parse(await hubspot.call('GET', properties));
  return new Map(answer.results.map((each) => [each.name, each]));
}
async function texts(): Promise<ReadonlyMap<string, string>> {
  const all = [...(await stored())];
  return new Map(all.flatMap(([name, { calculationFormula: text }]) => (text ? [[name, text]] : [])));
}
const accountTakes = (about: object) => hubspot.call('PUT', '/workbench/calculation', about);
const patchOf = (name: string) => `PATCH /crm/properties/2026-09/deals/${name}`;
/** Whoever else makes a calculated property. */
const somebodyMakes = (name: string, about: object = {}) =>
  hubspot.call('POST', properties, {
    ...{ name, label: name, groupName: 'dealinformation', type: 'number' },
    ...{ fieldType: 'calculation_equation', calculationFormula: '1 + 1' },
    ...about,
  });
const refuseChange = (name: string, status: number) =>
  hubspot.answerWith(new RegExp(`^PATCH .*/${name}$`), status, { message: 'no', category: 'X' });
/** Nothing that Plumbline stores itself is kept from being made. */
function expectStored(outcome: AccountOutcome): void {
  expect(outcome).toMatchObject({ groupCreated: true, stopped: null });
  expect(outcome.created).toContain('qual_score');
  expect(outcome.labelsCreated).toContain('Champion');
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
    const { outcome, plan: made } = await provision();
    expectStored(outcome);
    expect(outcome.formulas).toMatchObject({ created: ofBant, stopped: null, notDone: [] });
    expect(made.formulas).toMatchObject({ asked: true, left: [], limit: { limit: 40, usage: 0 } });
    const all = await stored();
    expect(all.get('qual_live_score')).toMatchObject({ type: 'number', fieldType: 'calculation_equation' });
    expect(all.get('qual_live_band')).toMatchObject({ type: 'enumeration' });
  });

  test.each([
    ['one framework', {}],
    ['several frameworks', two],
    ['texts with quotes', quoted()],
    ['a framework of forty criteria', forty()],
  ])('and has nothing to do a second time, with %s', async (_what, settings) => {
    if (_what === 'texts with quotes')
      await hubspot.call('POST', properties, {
        ...{ name: 'fit', label: `It's "fit"`, groupName: 'dealinformation', type: 'enumeration' },
        ...{ fieldType: 'select', options: quotedOptions.map((value) => ({ label: value, value })) },
      });
    const first = await provision(rulebook(settings));
    expect(first.outcome.formulas).toMatchObject({ stopped: null, refused: [], notDone: [] });
    const again = await provision(rulebook(settings));
    expect({ isComplete: isComplete(again.plan), sent: again.sent }).toEqual({ isComplete: true, sent: [] });
  });

  test('and has nothing to do where the account writes formulas anew in another way', async () => {
    await accountTakes({ spelling: 'other' });
    await provision(rulebook(two));
    expect((await provision(rulebook(two))).sent).toEqual([]);
  });

  test('in the shorter spelling where the account takes none as long', async () => {
    await provision();
    const full = (await texts()).get('qual_live_bant_levels') ?? '';
    await hubspot.close();
    hubspot = await openTestHubSpot();
    await accountTakes({ formulaCharacters: full.length - 1 });
    const { outcome } = await provision();
    expect(outcome.formulas?.created).toContain('qual_live_bant_levels');
    expect((await texts()).get('qual_live_bant_levels')?.length).toBeLessThan(full.length);
    expect((await formulasOf(rulebook()))?.steps.map(({ name }) => name)).not.toContain(
      'qual_live_bant_levels',
    );
  });

  test('and leaves out what no spelling is short enough for, with what reads it', async () => {
    await provision();
    const longest = (await texts()).get('qual_live_bant_met') ?? '';
    await hubspot.close();
    hubspot = await openTestHubSpot();
    await accountTakes({ formulaCharacters: longest.length - 1 });
    const { outcome } = await provision();
    expectStored(outcome);
    expect(outcome.formulas).toMatchObject({
      created: expect.arrayContaining(['qual_live_score', 'qual_live_completeness']),
      refused: [{ name: 'qual_live_bant_met' }],
      notDone: ['qual_live_bant_met', 'qual_live_band'],
      stopped: null,
    });
  });
});

describe('Reading an account', () => {
  test.each([
    ['stored', 5],
    ['both', 8],
    ['live', 8],
  ])('whose figures are kept as %s takes %i calls', async (figures, calls) => {
    await plan(rulebook({ figures }));
    expect(hubspot.sent).toHaveLength(calls);
  });

  test('asks for formulas too where they were made once, and nothing is made that was not there', async () => {
    await provision();
    hubspot.sent.length = 0;
    const later = await formulasOf(rulebook({ figures: 'stored' }));
    expect(hubspot.sent).toHaveLength(8);
    expect(later).toMatchObject({ asked: false, steps: [], left: [] });
    await hubspot.call('DELETE', `${properties}/qual_live_completeness`);
    expect(await formulasOf(rulebook({ figures: 'stored' }))).toMatchObject({ steps: [], left: [] });
  });
});

describe('Formulas that exist', () => {
  test('take one change for each that says otherwise when a weight changes', async () => {
    await provision();
    const before = await texts();
    const { sent } = await provision(weighted);
    const after = await texts();
    const differing = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
    expect(differing.length).toBeGreaterThan(0);
    expect(sent.toSorted()).toEqual(differing.map(patchOf).toSorted());
  });

  test('follow the settings also where those leave figures to Plumbline by now', async () => {
    await provision();
    const { settings } = weighted;
    const { sent } = await provision(rulebookOf({ ...settings, figures: 'stored' }, 2));
    expect(sent).toContain(patchOf('qual_live_score'));
    expect((await provision(weighted)).sent).toEqual([]);
  });

  test('that somebody changed by hand are changed back by one call', async () => {
    await provision();
    await hubspot.call('PATCH', `${properties}/qual_live_score`, { calculationFormula: '1 + 1' });
    expect((await provision()).sent).toEqual([patchOf('qual_live_score')]);
    expect((await provision()).sent).toEqual([]);
  });

  test('say again what they said when a change after them is refused, and follow the next time', async () => {
    await provision();
    const before = await texts();
    refuseChange('qual_live_score', 400);
    const { outcome } = await provision(weighted);
    expect(outcome.formulas).toMatchObject({
      changed: [],
      putBack: ['qual_live_bant_met'],
      stopped: { code: 'validation' },
    });
    expect(await texts()).toEqual(before);
    hubspot.answerForItself();
    expect((await provision(weighted)).outcome.formulas).toMatchObject({ stopped: null, notDone: [] });
  });

  test('stay changed when HubSpot is only busy: the next time goes on', async () => {
    await provision();
    refuseChange('qual_live_score', 503);
    const { outcome } = await provision(weighted);
    expect(outcome.formulas).toMatchObject({
      changed: ['qual_live_bant_met'],
      putBack: [],
      stopped: { code: 'unavailable' },
    });
    hubspot.answerForItself();
    expect((await provision(weighted)).sent).toEqual([patchOf('qual_live_score')]);
  });

  test('name no pipeline and no stage that is gone; what nothing needs any more is said', async () => {
    const ofNeat = rulebook({ ...two, pipelines: { mid_market: { framework: 'neat' } } });
    await provision(ofNeat);
    expect((await texts()).get('qual_live_framework')).toContain(`'mid_market'`);
    await hubspot.call('DELETE', '/crm/v3/pipelines/deals/mid_market');
    const { plan: made, outcome } = await provision(ofNeat);
    expect(outcome.formulas).toMatchObject({ stopped: null, notDone: [] });
    expect(made.formulas?.unneeded).toContain('qual_live_framework');
    const needed = [...(await texts())].filter(([name]) => made.formulas?.unneeded.includes(name) !== true);
    expect(needed.filter(([, text]) => /mid_market|mm_qualification/.test(text))).toEqual([]);
  });
});

describe('Room for calculated properties', () => {
  test.each([
    [40, ['score', 'ready', 'band', 'completeness'], []],
    [6, ['score', 'ready', 'band'], ['completeness']],
    [5, ['score', 'ready'], ['band', 'completeness']],
    [2, ['score'], ['ready', 'band', 'completeness']],
    [1, [], ['score', 'ready', 'band', 'completeness']],
  ])('for %i of them makes %j and leaves %j', async (limit, figures, left) => {
    await accountTakes({ properties: limit });
    const { plan: made, outcome } = await provision();
    expectStored(outcome);
    expect(made.formulas?.set.figures).toEqual(figures);
    expect(made.formulas?.left.map(({ figure }) => figure)).toEqual(left);
    expect(made.formulas?.left.filter(({ why }) => why !== 'no-room')).toEqual([]);
    const shown = [...(await stored()).keys()].filter((name) =>
      /^qual_live_(score|ready|band|completeness)$/.test(name),
    );
    expect(shown.toSorted()).toEqual(figures.map((figure) => `qual_live_${figure}`).toSorted());
    expect(isComplete((await provision()).plan)).toBe(true);
  });

  test('counts those of others, whatever they are of, and none of ours twice', async () => {
    await provision();
    await accountTakes({ properties: 7 });
    expect(await formulasOf(rulebook())).toMatchObject({ left: [], limit: { limit: 7, usage: 7 } });
    expect((await provision(weighted)).outcome.formulas).toMatchObject({ stopped: null, notDone: [] });
  });

  test('that somebody else takes meanwhile leaves out the last, and what is made is whole', async () => {
    await accountTakes({ properties: 7 });
    const made = await plan(rulebook());
    await somebodyMakes('margin');
    const { formulas } = await applyAccountPlan(hubspot.client(), made);
    expect(formulas).toMatchObject({
      refused: [{ name: 'qual_live_completeness' }],
      notDone: ['qual_live_completeness'],
      stopped: null,
    });
    const next = await plan(rulebook());
    expect(isComplete(next)).toBe(true);
    expect(next.formulas?.left).toEqual([{ figure: 'completeness', why: 'no-room', exists: false }]);
  });

  test('that a second framework takes up leaves its deals without the figure, and the others right', async () => {
    await provision(rulebook({ ...two, pipelines: {}, enabledFrameworks: ['bant', 'neat'] }));
    await provision(rulebook(two));
    const all = [...(await texts()).keys()].filter((name) => name.startsWith('qual_live_')).length;
    await accountTakes({ properties: all + 4 });
    const three = rulebook({
      ...two,
      enabledFrameworks: ['bant', 'neat', 'spin'],
      pipelines: {
        default: {
          framework: 'neat',
          rules: [
            { framework: 'spin', when: { match: 'all', conditions: [{ property: 'amount', is: 'known' }] } },
          ],
        },
      },
      adjustments: { bant: { weights: { budget: 40, need: 20 } } },
    });
    const { plan: made, outcome } = await provision(three);
    expect(made.formulas?.left).toEqual([
      { figure: 'band', why: 'no-room', exists: false },
      { figure: 'completeness', why: 'no-room', exists: false },
    ]);
    expect(outcome.formulas).toMatchObject({ stopped: null, notDone: [] });
    const after = await texts();
    expect(after.get('qual_live_score')).toContain(`'spin'`);
    expect(after.get('qual_live_band')).not.toContain(`'spin'`);
    expect(outcome.formulas?.changed).toContain('qual_live_bant_met');
    expect(isComplete((await provision(three)).plan)).toBe(true);
  });
});

describe('Whatever is wrong with formulas keeps nothing else from being made', () => {
  test('when the account may have none', async () => {
    await accountTakes({ properties: 0 });
    const { plan: made, outcome } = await provision();
    expectStored(outcome);
    expect(outcome.formulas).toBeNull();
    expect(made.formulas?.left.map(({ why }) => why)).toEqual(Array(4).fill('no-formulas'));
  });

  test.each([403, 404])('when HubSpot refuses with %i to say how many it may have', async (status) => {
    hubspot.answerWith(/calculated-properties$/, status);
    const { plan: made, outcome } = await provision();
    expectStored(outcome);
    expect(made.formulas?.left.map(({ why }) => why)).toEqual(Array(4).fill('limit-unknown'));
  });

  test('when pipelines cannot be read', async () => {
    hubspot.answerWith(/\/pipelines\//, 403);
    const { plan: made, outcome } = await provision();
    expectStored(outcome);
    expect(made.formulas).toMatchObject({ steps: [], unread: { code: 'missing-scope' } });
    expect(made.formulas?.left.map(({ why }) => why)).toEqual(Array(4).fill('unread'));
  });

  test.each([400, 403])('when HubSpot refuses with %i to make a calculated property', async (status) => {
    hubspot.intercept = async (request, send) =>
      request.method === 'POST' && (await request.clone().text()).includes('calculation_equation')
        ? Response.json({ message: 'not in your plan', category: 'X' }, { status })
        : send();
    const { outcome } = await provision();
    expectStored(outcome);
    const said = [outcome.formulas?.stopped, ...(outcome.formulas?.refused ?? []).map(({ error }) => error)];
    expect(said.flatMap((error) => error?.reason ?? [])).toContain('not in your plan');
    expect(outcome.formulas?.notDone).toEqual(expect.arrayContaining(ofBant.slice(1)));
  });

  test('when a rule cannot be said in formulas', async () => {
    const conditions = [{ property: 'closedate', is: 'known' }];
    const rules = [{ framework: 'neat', when: { match: 'all', conditions } }];
    const { plan: made, outcome } = await provision(rulebook({ ...two, pipelines: { default: { rules } } }));
    expectStored(outcome);
    expect(made.formulas?.set.unsayable).toMatchObject([{ why: 'no-formula', name: 'closedate' }]);
    expect(made.formulas?.left).toContainEqual({ figure: 'score', why: 'unsayable', exists: false });
  });

  test('when a mapped property is of another type by now', async () => {
    await hubspot.call('POST', properties, {
      ...{ name: 'fit', label: 'Fit', groupName: 'dealinformation', type: 'number', fieldType: 'number' },
    });
    const mapped = rulebook({ mappings: { bant: { budget: { property: 'fit', levels: { '3': '3' } } } } });
    const { plan: made, outcome } = await provision(mapped);
    expectStored(outcome);
    expect(made.formulas?.set.unsayable).toMatchObject([{ why: 'no-formula', name: 'fit' }]);
  });

  test.each([
    ['no calculation', { fieldType: 'number', calculationFormula: undefined }],
    ['of another group', {}],
    ['of another type', { type: 'string', calculationFormula: "'a'", groupName: 'deal_qualification' }],
  ])('when a property of one of our names is %s; what does not read it is made', async (_what, about) => {
    const stored1 = await provision(rulebook({ figures: 'stored' }));
    expect(stored1.outcome.stopped).toBeNull();
    await somebodyMakes('qual_live_score', about);
    const { plan: made, outcome } = await provision();
    expect(made.hindrances).toEqual([]);
    expect(made.formulas?.conflicts.map(({ name }) => name)).toEqual(['qual_live_score']);
    expect(made.formulas?.left.map(({ figure, why }) => [figure, why])).toEqual([
      ['score', 'conflict'],
      ['band', 'conflict'],
    ]);
    expect(outcome.formulas?.created).toEqual(
      expect.arrayContaining(['qual_live_ready', 'qual_live_completeness']),
    );
    expect((await stored()).get('qual_live_score')?.fieldType).toBe(
      _what === 'no calculation' ? 'number' : 'calculation_equation',
    );
    expect(isComplete(await plan(rulebook()))).toBe(true);
  });

  test('when an archived property has one of our names: it is said what to do', async () => {
    await provision();
    await hubspot.call('DELETE', `${properties}/qual_live_completeness`);
    const { outcome } = await provision();
    expect(outcome.formulas?.refused).toMatchObject([{ name: 'qual_live_completeness' }]);
    expect(outcome.formulas?.refused[0]?.error.message).toContain('restore it in HubSpot');
  });

  test('when somebody archived who is named: it is made again', async () => {
    await provision(rulebook({ figures: 'stored' }));
    await provision();
    hubspot.intercept = async (request, send) => {
      const answer = await send();
      if (request.method !== 'GET' || !request.url.endsWith('/properties/2026-09/deals')) return answer;
      const { results } = z
        .object({ results: z.array(z.looseObject({ name: z.string() })) })
        .parse(await answer.json());
      return Response.json({ results: results.filter(({ name }) => name !== 'qual_economic_buyer_named') });
    };
    const made = await plan(rulebook());
    expect(made.formulas?.steps.map(({ name, change }) => [name, change])).toEqual([
      ['qual_economic_buyer_named', null],
    ]);
  });
});

function quoted(): object {
  const levels = { [quotedOptions[0]]: '3', [quotedOptions[1]]: '1', [quotedOptions[2]]: '0' };
  return { mappings: { bant: { budget: { property: 'fit', levels } } } };
}

function forty(): object {
  const criteria = Array.from({ length: 40 }, (_, index) => ({
    ...{ id: `c${index}`, label: `It's "criterion" ${index}`, counts: 'It is.', questions: ['Is it?'] },
  }));
  return { ...bant, defaultFramework: 'ours', ownFrameworks: { ours: { label: `Our "own"'s`, criteria } } };
}
