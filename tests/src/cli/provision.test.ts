import { z } from 'zod';
import { frameworks } from '../../../src/frameworks';
import { approachProperties, createSettingsStore } from '../../../src/hubspot';
import { qualificationProperties } from '../../../src/qualification';
import { defaultRulebook, usableFrameworks } from '../../../src/settings';
import { aSave } from '../../builders/revision-to-save';
import { openTestHubSpot, type TestHubSpot } from '../hubspot/local-hubspot';
import { runPlumbline } from './run-plumbline';

// Those of the built-in settings: MEDDIC, NEAT, BANT and SPIN.
const count = qualificationProperties(usableFrameworks(defaultRulebook)).length + approachProperties().length;
const labels = ['Economic buyer', 'Champion', 'Mobilizer', 'Power sponsor'];
const labelPath = '/crm/v4/associations/deals/contacts/labels';
const properties = '/crm/v3/properties/deals';

let hubspot: TestHubSpot;
beforeEach(async () => {
  hubspot = await openTestHubSpot();
});
afterEach(() => hubspot.close());

const provision = (...options: string[]) => runPlumbline(['provision', ...options], { hubspot });
async function storedProperty(name: string) {
  const options = z.array(z.object({ value: z.string(), label: z.string() }));
  return z.object({ label: z.string(), options }).parse(await hubspot.call('GET', `${properties}/${name}`));
}
async function storedNames(): Promise<string[]> {
  const answer = z.object({ results: z.array(z.object({ name: z.string() })) });
  const { results } = answer.parse(await hubspot.call('GET', properties));
  return results.map(({ name }) => name).filter((name) => name.startsWith('qual_'));
}
async function storedLabels(): Promise<string[]> {
  const answer = z.object({ results: z.array(z.object({ label: z.string().nullable() })) });
  const { results } = answer.parse(await hubspot.call('GET', labelPath));
  return results.flatMap(({ label }) => label ?? []);
}
/** HubSpot says that it is down to calls whose path ends so, from the given one on. */
function failFrom(ending: string, call = 1): void {
  let calls = 0;
  hubspot.intercept = (request, send) => {
    if (request.method !== 'POST' || !request.url.endsWith(ending)) return send();
    calls += 1;
    if (calls < call) return send();
    return Promise.resolve(Response.json({ message: 'We are down' }, { status: 503 }));
  };
}
const refusal = {
  message: "This app hasn't been granted all required scopes to make this call.",
  category: 'MISSING_SCOPES',
  correlationId: 'c-77',
  errors: [{ message: 'x', context: { requiredGranularScopes: ['crm.schemas.deals.write'] } }],
};
async function givenSettings(settings: object): Promise<void> {
  await createSettingsStore(hubspot.client()).save(aSave({ payload: JSON.stringify(settings) }));
}
const reportSchema = z.object({
  groupCreated: z.boolean(),
  created: z.array(z.string()),
  labelsCreated: z.array(z.string()),
  notDone: z.array(z.string()),
  error: z.string().nullable(),
});

test('provision creates group, properties and contact labels, and the second time changes nothing', async () => {
  const first = await provision();
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain('Group "Deal qualification" created.');
  expect(first.stdout).toContain('+ contact label "Economic buyer"\n');
  expect(first.stdout).toContain(
    `Properties: ${count} created, 0 changed, 0 unchanged. Contact labels: 4 created.\n`,
  );
  expect(await storedNames()).toHaveLength(count);
  expect(await storedLabels()).toEqual(labels);
  expect(await provision()).toEqual({
    code: 0,
    stdout: `Properties: 0 created, 0 changed, ${count} unchanged. Contact labels: 0 created.\n`,
    stderr: '',
  });
  expect(await storedLabels()).toEqual(labels);
});

test('provision makes the properties of the frameworks that the settings enable', async () => {
  await givenSettings({
    defaultFramework: 'snap',
    enabledFrameworks: ['snap'],
    ownFrameworks: {
      ours: { label: 'Ours', copyOf: 'bant' },
      old: { label: 'Old', copyOf: 'bant', retired: true },
    },
    mappings: { snap: { simple: { property: 'dealtype', levels: { newbusiness: '3' } } } },
  });
  await provision();
  const made = await storedNames();
  expect(made).toEqual(expect.arrayContaining(['qual_snap_simple_evidence', 'qual_ours_budget']));
  const notMade = ['qual_snap_simple', 'qual_meddic_champion', 'qual_old_budget'];
  expect(made.filter((name) => notMade.includes(name))).toEqual([]);
});

test('provision --all-frameworks makes the properties of every framework', async () => {
  expect(await provision('--all-frameworks')).toMatchObject({ code: 0 });
  expect(await storedNames()).toHaveLength(
    qualificationProperties(frameworks).length + approachProperties().length,
  );
});

test('provision makes the properties of the approach, which lists can filter on', async () => {
  await provision();
  const { options } = await storedProperty('qual_approach');
  expect(options.map(({ label }) => label)).toEqual([
    'Self-service',
    'Transactional',
    'Solution',
    'Consultative',
    'Provocative',
  ]);
  expect((await storedProperty('qual_named_account')).options.map(({ value }) => value)).toEqual([
    'yes',
    'no',
  ]);
});

test('provision --dry-run says what it would do and does nothing', async () => {
  const { code, stdout } = await provision('--dry-run');
  expect(code).toBe(0);
  expect(stdout).toContain('Group "Deal qualification" would be created.');
  expect(stdout).toContain(`Properties: ${count} would be created`);
  expect(stdout).toContain('+ contact label "Champion"\n');
  expect(stdout).toContain('Contact labels: 4 would be created.');
  expect(await storedNames()).toEqual([]);
  expect(await storedLabels()).toEqual([]);
});

test('provision mends labels and options, and keeps options that are not its own', async () => {
  await provision();
  await hubspot.call('PATCH', `${properties}/qual_score`, { label: 'Points' });
  await hubspot.call('PATCH', `${properties}/qual_band`, {
    options: [
      { label: 'Superb', value: 'superb', displayOrder: 0 },
      { label: 'Strong', value: 'strong', displayOrder: 1 },
    ],
  });
  const { code, stdout } = await provision();
  expect(code).toBe(0);
  expect(stdout).toContain('~ qual_score (label)');
  expect(stdout).toContain('~ qual_band (options)');
  expect(stdout).toContain('= qual_band: left alone option "Superb" (superb), which is not ours');
  expect((await storedProperty('qual_score')).label).toBe('Qualification score');
  const { options } = await storedProperty('qual_band');
  expect(options.map(({ value }) => value)).toEqual(['strong', 'developing', 'weak', 'superb']);
  expect((await provision()).stdout).toContain(`0 created, 0 changed, ${count} unchanged`);
});

test('provision changes nothing when a property of its name has another type', async () => {
  const group = { groupName: 'dealinformation', label: 'Score' };
  await hubspot.call('POST', properties, { ...group, name: 'qual_score', type: 'string', fieldType: 'text' });
  const { code, stdout, stderr } = await provision();
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('Property "qual_score": it exists with type string, and number is needed.');
  expect(await storedNames()).toEqual(['qual_score']);
  expect(await storedLabels()).toEqual([]);
});

test('provision that fails half-way says what was done and what was not, and the next one goes on', async () => {
  failFrom('/batch/create');
  const stopped = await provision('--json');
  expect(stopped.code).toBe(1);
  const said = reportSchema.parse(JSON.parse(stopped.stdout));
  expect(said).toMatchObject({ groupCreated: true, created: [], labelsCreated: [] });
  expect(said.notDone).toHaveLength(count + labels.length);
  const inWords = await provision();
  expect(inWords.stderr).toContain('We are down');
  expect(inWords.stderr).toContain('Not done: qual_framework');
  hubspot.answerForItself();
  const resumed = await provision();
  expect(resumed.stdout).not.toContain('Group');
  expect(resumed.stdout).toContain(`${count} created`);
});

test('provision whose third label is refused says which are made and which not, and the next one goes on', async () => {
  failFrom('/labels', 3);
  const refused = await provision();
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain(`${count} created, 0 changed, 0 unchanged. Contact labels: 2 created.`);
  expect(refused.stderr).toContain('We are down');
  expect(refused.stderr).toContain('Not done: Mobilizer, Power sponsor.\nRun it again');
  failFrom('/labels', 2);
  const again = reportSchema.parse(JSON.parse((await provision('--json')).stdout));
  expect(again).toMatchObject({ created: [], labelsCreated: ['Mobilizer'], notDone: ['Power sponsor'] });
  expect(again.error).toContain('We are down');
  expect(await storedLabels()).toEqual(labels.slice(0, 3));
  hubspot.answerForItself();
  expect((await provision()).stdout).toContain('Contact labels: 1 created.');
  expect(await storedLabels()).toEqual(labels);
});

test('provision --json answers one object', async () => {
  const { stdout } = await provision('--json', '--dry-run');
  expect(JSON.parse(stdout)).toMatchObject({
    dryRun: true,
    groupCreated: true,
    changed: [],
    labelsCreated: labels,
    conflicts: [],
    notDone: [],
    error: null,
  });
});

test('provision with a token that lacks the scope names the scope', async () => {
  hubspot.answerWith(/^GET .*properties/, 403, refusal);
  const { code, stderr } = await provision();
  expect(code).toBe(1);
  expect(stderr).toContain('crm.schemas.deals.write');
  expect(stderr).toContain('c-77');
});

test('provision that is refused half-way says what is done and what is not', async () => {
  await provision('--all-frameworks');
  for (const name of ['qual_score', 'qual_band'])
    await hubspot.call('PATCH', `${properties}/${name}`, { label: 'Renamed' });
  hubspot.answerWith(/^PATCH .*qual_band/, 403, refusal);
  const { code, stdout, stderr } = await provision('--all-frameworks');
  expect(code).toBe(1);
  expect(stdout).toContain('~ qual_score (label)\n');
  expect(stdout).toContain('0 created, 1 changed');
  expect(stderr).toContain('Give the private app one of these scopes: crm.schemas.deals.write.');
  expect(stderr).toContain('Not done: qual_band.\nRun it again');
  expect((await storedProperty('qual_score')).label).toBe('Qualification score');
  expect((await storedProperty('qual_band')).label).toBe('Renamed');
});

test('provision does not begin when the account has no room for all of it, and says how much there is', async () => {
  const usage = { objectTypeId: '0-3', limit: 1_000, usage: 990 };
  hubspot.answerWith(/custom-properties$/, 200, { byObjectType: [usage] });
  const { code, stdout, stderr } = await provision();
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(
    `The account has room for 10 more deal properties (990 of 1,000), and ${count} are needed.\nNothing was changed.`,
  );
  expect(await storedNames()).toEqual([]);
  const said: unknown = JSON.parse((await provision('--json', '--dry-run')).stdout);
  expect(said).toMatchObject({ noRoom: { needed: count, room: 10 } });
});

test('provision says how many properties the account has of how many it may have', async () => {
  expect((await provision('--dry-run')).stdout).toContain('Custom deal properties before: 0 of 1,000.\n');
});

test('provision shows how far it is when it takes more than a moment', async () => {
  await provision();
  const renamed = (await storedNames()).slice(0, 12);
  for (const name of renamed) await hubspot.call('PATCH', `${properties}/${name}`, { label: 'Renamed' });
  expect((await provision()).stderr).toContain('Creating and changing: 12/12\n');
});

test('provision changes nothing while the settings cannot be read', async () => {
  await givenSettings({ version: 99 });
  const { code, stderr } = await provision();
  expect(code).toBe(1);
  expect(stderr).toContain('Revision 1 of the settings cannot be read');
  expect(await storedNames()).toEqual([]);
});

describe('provision of what HubSpot keeps itself', () => {
  const live = { defaultFramework: 'bant', enabledFrameworks: ['bant'], figures: 'both' };
  const accountTakes = (about: object) => hubspot.call('PUT', '/workbench/calculation', about);
  const said = async (...options: string[]) =>
    z
      .object({ formulas: z.looseObject({ created: z.array(z.string()), left: z.array(z.unknown()) }) })
      .parse(JSON.parse((await provision('--json', ...options)).stdout)).formulas;

  test('says what is made of how many the account may have, and a second time that nothing is left', async () => {
    await givenSettings(live);
    const dry = await provision('--dry-run');
    expect(dry.stdout).toContain('+ qual_live_score\n');
    expect(dry.stdout).toContain(
      'What HubSpot keeps itself (score, readiness, band and completeness): 8 properties would be created, 0 would be changed, 0 unchanged.\nCalculated properties before: 0 of 40.\n',
    );
    const made = await provision();
    expect(made.code).toBe(0);
    expect(made.stdout).toContain('8 properties created, 0 changed, 0 unchanged.\n');
    const again = await provision();
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toContain('0 properties created, 0 changed, 8 unchanged.\n');
  });

  test('says what changes, in what', async () => {
    await givenSettings(live);
    await provision();
    await hubspot.call('PATCH', `${properties}/qual_live_score`, {
      label: 'Mine',
      calculationFormula: '1 + 1',
    });
    expect((await provision()).stdout).toContain('~ qual_live_score (label, formula)\n');
  });

  test('says which figures have no room and how much is needed, and makes the rest', async () => {
    await accountTakes({ properties: 5 });
    await givenSettings(live);
    const { code, stdout, stderr } = await provision();
    expect(code).toBe(0);
    expect(stdout).toContain('What HubSpot keeps itself (score and readiness): 5 properties created');
    expect(stderr).toContain(
      'HubSpot does not keep band and completeness itself: the account has room for 5 more calculated properties (0 of 5), and 7 are needed for all figures.',
    );
    expect(await said()).toMatchObject({
      created: [],
      left: [
        { figure: 'band', why: 'no-room', exists: false },
        { figure: 'completeness', why: 'no-room', exists: false },
      ],
    });
  });

  test.each([
    ['may have none', () => accountTakes({ properties: 0 }), 'the account may have no calculated properties'],
    [
      'does not say how many it may have',
      () => {
        hubspot.answerWith(/calculated-properties$/, 403);
        return Promise.resolve();
      },
      'it does not say how many calculated properties the account may have',
    ],
  ])('makes all else in an account that %s, and says why', async (_what, given, why) => {
    await given();
    await givenSettings(live);
    const { code, stdout, stderr } = await provision();
    expect(code).toBe(0);
    expect(stdout).toContain('+ qual_score\n');
    expect(stdout).toContain('What HubSpot keeps itself (none): 0 properties created');
    expect(stderr).toContain(`HubSpot does not keep score, readiness, band and completeness itself: ${why}`);
  });

  test('fails where a formula is refused, and says which and what is not made for it', async () => {
    await accountTakes({ formulaCharacters: 1_500 });
    await givenSettings(live);
    const { code, stdout, stderr } = await provision();
    expect(code).toBe(1);
    expect(stdout).toContain('+ qual_live_score\n');
    expect(stderr).toContain('qual_live_ready was refused. POST /crm/properties/2026-09/deals failed:');
    expect(stderr).toContain('Not done of what HubSpot keeps itself: ');
    expect(await said()).toMatchObject({ created: [], notDone: expect.arrayContaining(['qual_live_band']) });
  });

  test('fails where a change is refused, and says what was put back', async () => {
    await givenSettings(live);
    await provision();
    const weights = { adjustments: { bant: { weights: { budget: 40, need: 20 } } } };
    const store = createSettingsStore(hubspot.client());
    await store.save(aSave({ expectedRevision: 1, payload: JSON.stringify({ ...live, ...weights }) }));
    hubspot.answerWith(/^PATCH .*qual_live_score$/, 400, {
      message: 'too long',
      category: 'VALIDATION_ERROR',
    });
    const { code, stderr } = await provision();
    expect(code).toBe(1);
    expect(stderr).toContain('too long');
    expect(stderr).toContain(
      'These were changed, and say again what they said: qual_live_bant_met.\nNot done of what HubSpot keeps itself: qual_live_bant_met, qual_live_score.\n',
    );
  });

  test('fails where lists show a figure that follows earlier settings, and says so', async () => {
    await givenSettings(live);
    await provision();
    const when = { match: 'all', conditions: [{ property: 'closedate', is: 'known' }] };
    const store = createSettingsStore(hubspot.client());
    const rules = { pipelines: { default: { rules: [{ framework: 'bant', when }] } } };
    await store.save(aSave({ expectedRevision: 1, payload: JSON.stringify({ ...live, ...rules }) }));
    const { code, stderr } = await provision();
    expect(code).toBe(1);
    expect(stderr).toContain(
      'HubSpot does not keep score, readiness, band and completeness itself: these settings cannot be said in formulas.\n  pipelines.default.rules[0].when.conditions[0]: formulas cannot compare "closedate".\n',
    );
    expect(stderr).toContain('qual_live_score is there and follows earlier settings');
  });
});
