import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openTestHubSpot, type TestHubSpot } from '../../hubspot/local-hubspot';
import { containing } from '../containing';
import { aFolder, runPlumbline } from '../run-plumbline';
import { aMap } from './a-map';
import { allCompanies, allDeals, companyOf } from './stored';

const ROWS = 1_000;
const COMPANIES = 150;

let hubspot: TestHubSpot;
let cwd: string;
beforeEach(async () => {
  hubspot = await openTestHubSpot();
  const rows = Array.from(
    { length: ROWS },
    (_, row) => `K${row},,Open,Company ${row % COMPANIES},${row},,Product`,
  );
  const csv = ['id,agent,stage,account,value,closed,product', ...rows].join('\n');
  cwd = aFolder({ 'deals.csv': csv, 'map.json': JSON.stringify(aMap()) });
});
afterEach(() => hubspot.close());

const words = ['import', 'deals', 'deals.csv', '--map', 'map.json'];
const isCreation = (request: Request) => request.url.endsWith('/batch/create');
const isOfDeals = (request: Request) => request.url.includes('/deals/');

/** Every row is one deal with its company; no company is there twice. */
async function expectEverythingOnce(): Promise<void> {
  const deals = await allDeals(hubspot);
  expect(deals.size).toBe(ROWS);
  const companies = new Map((await allCompanies(hubspot)).map(({ id, name }) => [name, id]));
  expect(await allCompanies(hubspot)).toHaveLength(COMPANIES);
  expect(companies.size).toBe(COMPANIES);
  for (const row of [0, 99, 500, ROWS - 1]) {
    const id = deals.get(`K${row}`)?.id ?? '';
    expect(await companyOf(hubspot, id)).toBe(companies.get(`Company ${row % COMPANIES}`));
  }
}

/** A real process, to be killed. */
function startPlumbline(): ChildProcess {
  const bin = join(__dirname, '../../../../src/cli/plumbline.mjs');
  const env = { ...process.env, HUBSPOT_API_ORIGIN: hubspot.origin, PRIVATE_APP_ACCESS_TOKEN: hubspot.token };
  return spawn(process.execPath, [bin, ...words], { cwd, env, stdio: 'ignore' });
}

test.each([
  ['while it creates companies', 1],
  ['after the companies', 2],
  ['in the middle of the deals', 6],
])('an import killed %s is carried on by the next one', async (_, creation) => {
  let seen = 0;
  const child = startPlumbline();
  hubspot.intercept = async (request, send) => {
    if (!isCreation(request) || request.url.includes('/properties/')) return send();
    seen += 1;
    const answer = await send();
    // The record is there; whoever asked for it is not any more.
    if (seen === creation) child.kill('SIGKILL');
    return answer;
  };
  await once(child, 'exit');
  hubspot.answerForItself();
  expect((await allDeals(hubspot)).size).toBeLessThan(ROWS);
  const { code, stdout } = await runPlumbline(words, { cwd, hubspot });
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: containing('0 problems'),
  });
  await expectEverythingOnce();
});

test.each([
  ['the answer is lost after HubSpot wrote', true],
  ['the call never arrives', false],
])('an import goes on by itself when %s, and doubles nothing', async (_, arrives) => {
  let seen = 0;
  hubspot.intercept = async (request, send) => {
    if (!isCreation(request)) return send();
    seen += 1;
    if (seen % 3 !== 0) return send();
    if (arrives) await send();
    return new Response('Bad gateway', { status: 502 });
  };
  const { code } = await runPlumbline(words, { cwd, hubspot });
  expect(code).toBe(0);
  await expectEverythingOnce();
});

test('an import that HubSpot stops says so, keeps what was done, and is carried on by the next one', async () => {
  let seen = 0;
  hubspot.intercept = (request, send) => {
    if (isCreation(request) && isOfDeals(request)) seen += 1;
    if (seen <= 4) return send();
    const body = { message: 'You have reached your daily limit.', policyName: 'DAILY' };
    return Promise.resolve(Response.json(body, { status: 429 }));
  };
  const stopped = await runPlumbline(words, { cwd, hubspot });
  expect(stopped.code).toBe(1);
  expect(stopped.stdout).toContain("The account's daily limit of API calls is used up");
  expect(stopped.stdout).toContain('Run it again: it carries on where it stopped.');
  hubspot.answerForItself();
  const stored = (await allDeals(hubspot)).size;
  expect(stopped.stdout).toContain(`1,000 rows: ${stored} deals created`);
  const next = await runPlumbline(words, { cwd, hubspot });
  expect(next.stdout).toContain(`${ROWS - stored} deals created, ${stored} unchanged`);
  await expectEverythingOnce();
});

test('an import waits out a rate limit and says so', async () => {
  let refused = 0;
  hubspot.intercept = (request, send) => {
    if (!isCreation(request) || refused > 0) return send();
    refused += 1;
    const body = { message: 'You have reached your secondly limit.', policyName: 'SECONDLY' };
    return Promise.resolve(Response.json(body, { status: 429 }));
  };
  const { code, stderr } = await runPlumbline(words, { cwd, hubspot });
  expect(code).toBe(0);
  expect(stderr).toContain(
    'HubSpot says: You have reached your secondly limit. Waiting 1 s, then trying again.',
  );
  await expectEverythingOnce();
});
