import { z } from 'zod';
import { roles } from '../../../src/frameworks';
import { namedProperty } from '../../../src/formulas';
import { saveSettings, openTestHubSpot, type TestHubSpot } from '../hubspot/local-hubspot';
import { runPlumbline } from './run-plumbline';

const properties = '/crm/v3/properties/deals';
const deals = '/crm/v3/objects/deals';

const printedSchema = z.object({
  properties: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      length: z.number(),
      formula: z.string(),
      reads: z.array(z.string()),
    }),
  ),
  figures: z.array(z.string()),
  unsayable: z.array(z.unknown()),
});
const dealSchema = z.object({ properties: z.record(z.string(), z.string().nullable()) });

describe('plumbline formulas', () => {
  let hubspot: TestHubSpot;
  beforeAll(async () => {
    hubspot = await openTestHubSpot();
    await saveSettings(hubspot, {
      enabledFrameworks: ['meddic', 'bant'],
      pipelines: {
        default: {
          framework: 'bant',
          rules: [
            {
              framework: 'meddic',
              when: { match: 'all', conditions: [{ property: 'amount', is: 'at_least', value: 50_000 }] },
            },
          ],
          milestones: {},
        },
      },
    });
    await runPlumbline(['provision'], { hubspot });
  });
  afterAll(() => hubspot.close());

  const formulas = (...options: readonly string[]) => runPlumbline(['formulas', ...options], { hubspot });
  const printed = async (...options: readonly string[]) =>
    printedSchema.parse(JSON.parse((await formulas('--json', ...options)).stdout));

  test('prints them laid out, with what each is for, its length and what it reads', async () => {
    const { code, stdout, stderr } = await formulas();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^18 calculated deal properties, in the order in which they are made:/);
    expect(stdout).toContain(
      'qual_live_ready (enumeration) reads hs_is_closed, qual_live_bant_ready, qual_live_framework',
    );
    expect(stdout).toContain("string(pipeline) = 'default'");
  });

  test('with which HubSpot, made in that order, comes to the figures that plumbline score says', async () => {
    for (const role of roles)
      await hubspot.call('POST', properties, {
        ...{ name: namedProperty(role), label: role, groupName: 'deal_qualification' },
        ...{ type: 'number', fieldType: 'number' },
      });
    for (const { name, type, formula } of (await printed()).properties)
      await hubspot.call('POST', properties, {
        ...{ name, label: name, groupName: 'deal_qualification', type, calculationFormula: formula },
        ...{ fieldType: 'calculation_equation', options: optionsOf(name) },
      });
    const small = { amount: '20000', qual_bant_need: '3', qual_bant_budget: '2', qual_bant_timing: 'na' };
    const large = { amount: '80000', qual_meddic_identify_pain: '3', qual_meddic_champion: '3' };
    for (const [index, answers] of [small, large, { amount: '80000' }].entries()) {
      const about = { dealname: `Deal ${index}`, pipeline: 'default', dealstage: 'presentationscheduled' };
      const made = await hubspot.call('POST', deals, { properties: { ...about, ...answers } });
      const { id } = z.object({ id: z.string() }).parse(made);
      expect(await liveFigures(id)).toEqual(await scoredFigures(id));
    }
  });

  test('takes one framework for all deals, and says which there are when there is none of that name', async () => {
    const { properties: ofOne } = await printed('--framework', 'spin');
    expect(ofOne.map(({ name }) => name)).toEqual(
      ['milestone', 'spin_levels', 'spin_met', 'score', 'ready', 'band', 'completeness'].map(
        (figure) => `qual_live_${figure}`,
      ),
    );
    const { code, stderr } = await formulas('--framework', 'none');
    expect(code).toBe(2);
    expect(stderr).toContain('There is no framework "none". There are: meddic,');
  });

  test('are shorter where level properties are trusted', async () => {
    const total = (set: z.infer<typeof printedSchema>) =>
      set.properties.reduce((sum, { length }) => sum + length, 0);
    expect(total(await printed('--short'))).toBeLessThan(total(await printed()));
  });

  test('are none where a rule cannot be said, and the rule is named', async () => {
    const closing = { property: 'closedate', is: 'known' } as const;
    await saveSettings(hubspot, {
      pipelines: {
        default: {
          rules: [{ framework: 'bant', when: { match: 'all', conditions: [closing] } }],
          milestones: {},
        },
      },
    });
    const { code, stdout } = await formulas();
    expect(code).toBe(1);
    expect(stdout).toContain(
      'pipelines.default.rules[0].when.conditions[0]: formulas cannot compare "closedate".',
    );
    expect((await printed()).properties).toEqual([]);
  });

  async function liveFigures(id: string) {
    const names = ['score', 'completeness', 'band', 'ready'].map((figure) => `qual_live_${figure}`);
    const answer = await hubspot.call('GET', `${deals}/${id}?properties=${names.join(',')}`);
    const { properties: values } = dealSchema.parse(answer);
    const [score = '', completeness = '', band = '', ready = ''] = names.map((name) => values[name] ?? '');
    return { score, completeness, band, ready };
  }

  async function scoredFigures(id: string) {
    await runPlumbline(['score', id, '--write'], { hubspot });
    const names = ['qual_score', 'qual_completeness', 'qual_band', 'qual_stage_ready'];
    const answer = await hubspot.call('GET', `${deals}/${id}?properties=${names.join(',')}`);
    const { properties: values } = dealSchema.parse(answer);
    const [score = '', completeness = '', band = '', ready = ''] = names.map((name) => values[name] ?? '');
    return { score, completeness, band, ready };
  }
});

function optionsOf(name: string): readonly object[] {
  const options = {
    qual_live_band: ['strong', 'developing', 'weak'],
    qual_live_ready: ['yes', 'no', 'no_expectation'],
  };
  const values = Object.entries(options).find(([each]) => each === name)?.[1] ?? [];
  return values.map((value, displayOrder) => ({ value, label: value, displayOrder, hidden: false }));
}
