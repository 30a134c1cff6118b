import { z } from 'zod';
import { qualificationProperties } from '../../../src/qualification';
import { openTestHubSpot, type TestHubSpot } from '../hubspot/local-hubspot';
import { runPlumbline } from './run-plumbline';

const count = qualificationProperties().length;
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

test('provision creates group and properties, and the second time changes nothing', async () => {
  const first = await provision();
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain('Group "Deal qualification" created.');
  expect(first.stdout).toContain(`Properties: ${count} created, 0 changed, 0 unchanged.`);
  expect(await storedNames()).toHaveLength(count);
  expect(await provision()).toEqual({
    code: 0,
    stdout: `Properties: 0 created, 0 changed, ${count} unchanged.\n`,
    stderr: '',
  });
});

test('provision --dry-run says what it would do and does nothing', async () => {
  const { code, stdout } = await provision('--dry-run');
  expect(code).toBe(0);
  expect(stdout).toContain('Group "Deal qualification" would be created.');
  expect(stdout).toContain(`Properties: ${count} would be created`);
  expect(await storedNames()).toEqual([]);
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
});

test('provision that fails half-way says what was done and what was not, and the next one goes on', async () => {
  hubspot.intercept = (request, send) => {
    if (!request.url.endsWith('/batch/create')) return send();
    return Promise.resolve(Response.json({ message: 'We are down' }, { status: 503 }));
  };
  const stopped = await provision('--json');
  expect(stopped.code).toBe(1);
  const report = z.object({
    groupCreated: z.boolean(),
    created: z.array(z.string()),
    notDone: z.array(z.string()),
  });
  const said = report.parse(JSON.parse(stopped.stdout));
  expect(said).toMatchObject({ groupCreated: true, created: [] });
  expect(said.notDone).toHaveLength(count);
  const inWords = await provision();
  expect(inWords.stderr).toContain('We are down');
  expect(inWords.stderr).toContain('Not done: qual_framework');
  hubspot.intercept = (_, send) => send();
  const resumed = await provision();
  expect(resumed.stdout).not.toContain('Group');
  expect(resumed.stdout).toContain(`${count} created`);
});

test('provision --json answers one object', async () => {
  const { stdout } = await provision('--json', '--dry-run');
  expect(JSON.parse(stdout)).toMatchObject({
    dryRun: true,
    groupCreated: true,
    changed: [],
    conflicts: [],
    error: null,
  });
});

test('provision with a token that lacks the scope names the scope', async () => {
  const body = {
    message: "This app hasn't been granted all required scopes to make this call.",
    category: 'MISSING_SCOPES',
    correlationId: 'c-77',
    errors: [{ message: 'x', context: { requiredGranularScopes: ['crm.schemas.deals.write'] } }],
  };
  hubspot.intercept = () => Promise.resolve(Response.json(body, { status: 403 }));
  const { code, stderr } = await provision();
  expect(code).toBe(1);
  expect(stderr).toContain('crm.schemas.deals.write');
  expect(stderr).toContain('c-77');
});
