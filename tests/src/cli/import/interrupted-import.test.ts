import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
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

/** What HubSpot answers, without some of its results: it says that all is done, and does not name them. */
async function without(answer: Response, isLeftOut: (result: unknown) => boolean): Promise<Response> {
  const body = z
    .object({ results: z.array(z.unknown()) })
    .loose()
    .parse(await answer.json());
  return Response.json({ ...body, results: body.results.filter((result) => !isLeftOut(result)) });
}

describe.each([
  ['companies', '"Company 7"'],
  ['deals', '"K123"'],
])('an import whose answer on the creation of %s leaves one out', (type, one) => {
  const isOurs = (request: Request) => request.url.endsWith(`/${type}/batch/create`);
  const isOne = (result: unknown) => JSON.stringify(result).includes(one);

  test('finds it where it was created all the same', async () => {
    hubspot.intercept = async (request, send) => (isOurs(request) ? without(await send(), isOne) : send());
    const { code } = await runPlumbline(words, { cwd, hubspot });
    expect(code).toBe(0);
    await expectEverythingOnce();
  });

  test('creates it where it was not, at once or the next time, and until then no deal without its company', async () => {
    hubspot.intercept = async (request, send) => {
      if (!isOurs(request)) return send();
      const { inputs } = inputsSchema.parse(await request.clone().json());
      const kept = { inputs: inputs.filter((input) => !isOne(input)) };
      if (kept.inputs.length === 0) return Response.json({ status: 'COMPLETE', results: [] });
      const answer: unknown = await hubspot.call('POST', new URL(request.url).pathname, kept);
      return Response.json(answer, { status: 201 });
    };
    const { code, stdout } = await runPlumbline(words, { cwd, hubspot });
    expect(code).toBe(1);
    expect(stdout).toContain('leaves the');
    for (const [key, { id }] of await allDeals(hubspot))
      if (key === 'K7' || key === 'K307') expect(await companyOf(hubspot, id)).not.toBeNull();
    hubspot.answerForItself();
    expect((await runPlumbline(words, { cwd, hubspot })).code).toBe(0);
    await expectEverythingOnce();
  });
});
const inputsSchema = z.object({ inputs: z.array(z.unknown()) });

test('an import of which one batch fails again and again imports the others, names its rows, and the next run imports them', async () => {
  hubspot.intercept = async (request, send) => {
    if (!isCreation(request) || !isOfDeals(request)) return send();
    const body = await request.clone().text();
    return body.includes('"K250"') ? new Response('Bad gateway', { status: 502 }) : send();
  };
  const { code, stdout } = await runPlumbline(words, { cwd, hubspot });
  expect(code).toBe(1);
  expect(stdout).toContain('1,000 rows: 900 deals created, 0 unchanged, 100 problems.');
  expect(stdout).toContain('HubSpot failed again and again: ');
  hubspot.answerForItself();
  const next = await runPlumbline(words, { cwd, hubspot });
  expect(next.stdout).toContain('100 deals created, 900 unchanged, 0 problems');
  await expectEverythingOnce();
}, 30_000);

describe('an import waits until the new deals are found by searches', () => {
  const isSearch = (request: Request) => request.url.endsWith('/deals/search');
  const foundSo = (total: number) => Response.json({ total, results: [] });

  test('as long as the index is behind', async () => {
    let searches = 0;
    hubspot.intercept = async (request, send) => {
      if (!isSearch(request)) return send();
      searches += 1;
      return searches < 3 ? foundSo(searches) : send();
    };
    const { code, stdout } = await runPlumbline(words, { cwd, hubspot });
    expect(code).toBe(0);
    expect(searches).toBe(3);
    expect(stdout).not.toContain('Note: ');
  });

  test('and says so where it cannot see that they are', async () => {
    hubspot.intercept = async (request, send) =>
      isSearch(request)
        ? Response.json({ message: 'no', category: 'MISSING_SCOPES' }, { status: 403 })
        : send();
    const { code, stdout } = await runPlumbline(words, { cwd, hubspot });
    expect(code).toBe(0);
    expect(stdout).toContain("Note: HubSpot's search does not find all new deals yet");
  });
});
