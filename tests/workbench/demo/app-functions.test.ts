import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appFunctions } from '../../../workbench/demo/app-functions';

const at = new Date('2026-03-20T09:00:00Z');
/** An API that answers with what it was sent. */
const echo = async (request: Request): Promise<Response> => {
  const { method, url, headers } = request;
  const sent = { method, url, headers: Object.fromEntries(headers), body: await request.text() };
  return Response.json(sent, { status: 201, headers: { 'x-answered': 'yes' } });
};
const app = { answer: echo, setupToken: 'pat-local-x' };

let projectDir: string;
beforeEach(() => {
  projectDir = mkdtempSync(join(tmpdir(), 'demo-project-'));
});
afterEach(() => rmSync(projectDir, { recursive: true }));

/** The functions of a built project whose save_answers has this body. */
function project(body: string, answer = app.answer) {
  const functions = join(projectDir, 'src/app/functions');
  mkdirSync(functions, { recursive: true });
  const meta = { uid: 'save_answers', config: { entrypoint: '/app/functions/SaveAnswers.js' } };
  writeFileSync(join(functions, 'save_answers-hsmeta.json'), JSON.stringify(meta));
  writeFileSync(join(functions, 'SaveAnswers.js'), `exports.main = async (context) => {${body}};`);
  return appFunctions({ projectDir, ...app, answer });
}

const valueOf = async (expression: string): Promise<unknown> =>
  (await project(`return { ok: true, value: ${expression} };`)('save_answers', { dealId: '41' }, at))[
    'value'
  ];

describe('appFunctions()', () => {
  it('sends what the card would send', async () => {
    expect(await valueOf('context.parameters')).toEqual({ dealId: '41' });
  });

  it.each([
    ['new Date().toISOString()', '2026-03-20T09:00:00.000Z'],
    ['Date.now()', at.getTime()],
    ['new Date(0).toISOString()', '1970-01-01T00:00:00.000Z'],
    ['new Date(2026, 0, 5).getDate()', 5],
    ['new Date() instanceof Date', true],
    ["new Date('soon').getTime()", Number.NaN],
    ["Date.parse('1970-01-01T00:00:01Z')", 1000],
    ['await Promise.resolve().then(() => new Date().toISOString())', '2026-03-20T09:00:00.000Z'],
  ])('runs the function as of the call: %s is %s', async (expression, expected) => {
    expect(await valueOf(expression)).toBe(expected);
  });

  it('gives it HubSpot’s environment and leaves this process alone', async () => {
    const before = { ...process.env };
    expect(await valueOf('process.env')).toEqual({
      PRIVATE_APP_ACCESS_TOKEN: 'pat-local-x',
      HUBSPOT_API_ORIGIN: 'http://localhost',
    });
    expect(process.env).toEqual(before);
    expect(await valueOf('process.version')).toBe(process.version);
  });

  it('answers what it sends, dated, in this process', async () => {
    const sent = `await (async () => {
      const headers = { accept: 'text/plain' };
      const answer = await fetch('http://localhost/crm?q=1', { method: 'POST', headers, body: '{"name":"Åsa"}' });
      return { status: answer.status, answered: answer.headers.get('x-answered'), body: await answer.json() };
    })()`;
    expect(await valueOf(sent)).toMatchObject({
      status: 201,
      answered: 'yes',
      body: {
        method: 'POST',
        url: 'http://localhost/crm?q=1',
        headers: { 'x-workbench-at': '2026-03-20T09:00:00.000Z', accept: 'text/plain' },
        body: '{"name":"Åsa"}',
      },
    });
  });

  it('tells the function that sent a call why it was not answered', async () => {
    const call = project(
      `return fetch('http://localhost').catch(({ message }) => ({ ok: true, message }));`,
      () => Promise.reject(new Error('cut off')),
    );
    expect(await call('save_answers', {}, at)).toMatchObject({ message: 'cut off' });
  });

  it('lets no time pass: a function that must end in time has all it needs', async () => {
    const later = 'await new Promise((resolve) => setTimeout(resolve, 20))';
    expect(
      await valueOf(
        `await (async (began) => { ${later}; return performance.now() - began; })(performance.now())`,
      ),
    ).toBe(0);
  });

  it('lets a slow machine take its time: no limit of the function’s ends a call', async () => {
    const later = 'await new Promise((resolve) => setTimeout(resolve, 20))';
    expect(
      await valueOf(`await (async (signal) => { ${later}; return signal.aborted; })(AbortSignal.timeout(1))`),
    ).toBe(false);
  });

  it('loads a function once, so that it remembers between calls', async () => {
    const call = project(
      'exports.calls = (exports.calls ?? 0) + 1; return { ok: true, calls: exports.calls };',
    );
    await call('save_answers', {}, at);
    expect(await call('save_answers', {}, at)).toMatchObject({ calls: 2 });
  });

  it('refuses a call while another runs, whose clock it would share', async () => {
    const call = project('await null; return { ok: true };');
    const first = call('save_answers', {}, at);
    await expect(call('save_answers', {}, at)).rejects.toThrow('still running');
    await expect(first).resolves.toEqual({ ok: true });
  });

  it('throws with the function’s words when it refuses', async () => {
    const call = project("return { ok: false, code: 'deal-closed', message: 'Too late.' };");
    await expect(call('save_answers', { dealId: '41' }, at)).rejects.toThrow(
      'save_answers refused {"dealId":"41"} (deal-closed): Too late.',
    );
  });

  it('says which file is missing when the project is not built', async () => {
    await expect(appFunctions({ projectDir, ...app })('save_answers', {}, at)).rejects.toThrow(
      /save_answers-hsmeta\.json: run the build first/,
    );
  });
});
