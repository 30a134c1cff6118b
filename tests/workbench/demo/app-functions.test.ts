import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSaveAnswers, type Save } from '../../../workbench/demo/save-answers-function';

const save: Save = {
  dealId: '41',
  frameworkId: 'bant',
  at: new Date('2026-03-20T09:00:00Z'),
  by: 'astrid.lindholm@skiftlaget.example',
  changes: [
    { criterionId: 'budget', level: { from: '1', to: '2' }, evidence: { from: '', to: 'Chat 😅' } },
    { criterionId: 'timing', level: { from: null, to: 'na' } },
  ],
};

let projectDir: string;
beforeEach(() => {
  projectDir = mkdtempSync(join(tmpdir(), 'demo-project-'));
});
afterEach(() => rmSync(projectDir, { recursive: true }));

/** A built project whose save_answers has this body. */
function project(body: string) {
  const functions = join(projectDir, 'src/app/functions');
  mkdirSync(functions, { recursive: true });
  const meta = { uid: 'save_answers', config: { entrypoint: '/app/functions/SaveAnswers.js' } };
  writeFileSync(join(functions, 'save_answers-hsmeta.json'), JSON.stringify(meta));
  writeFileSync(join(functions, 'SaveAnswers.js'), `exports.main = async (context) => {${body}};`);
  return { projectDir, origin: 'http://localhost:1', setupToken: 'pat-local-x' };
}

/** A save_answers that refuses with the value of an expression as its words. */
const saying = (expression: string) => `return { ok: false, code: 'echo', message: ${expression} };`;
const wordsOf = async (expression: string, given: Save = save): Promise<string> => {
  const saving = loadSaveAnswers(project(saying(`String(${expression})`)))(given);
  const refused: unknown = await saving.catch((error: unknown) => error);
  return refused instanceof Error ? refused.message.replace(/^.*\(echo\): /, '') : 'saved';
};

describe('loadSaveAnswers()', () => {
  it('sends what the card would send', async () => {
    expect(JSON.parse(await wordsOf('JSON.stringify(context.parameters)'))).toEqual({
      dealId: '41',
      frameworkId: 'bant',
      userEmail: 'astrid.lindholm@skiftlaget.example',
      changes: save.changes,
    });
  });

  it.each([
    ['new Date().toISOString()', '2026-03-20T09:00:00.000Z'],
    ['Date.now()', String(save.at.getTime())],
    ['new Date(0).toISOString()', '1970-01-01T00:00:00.000Z'],
    ['new Date(2026, 0, 5).getDate()', '5'],
    ['new Date() instanceof Date', 'true'],
    ["new Date('soon').getTime()", 'NaN'],
    ["Date.parse('1970-01-01T00:00:01Z')", '1000'],
    ['await Promise.resolve().then(() => new Date().toISOString())', '2026-03-20T09:00:00.000Z'],
  ])('runs the function as of the save: %s is %s', async (expression, expected) => {
    expect(await wordsOf(expression)).toBe(expected);
  });

  it('gives it HubSpot’s environment, with a token for the day, and leaves this process alone', async () => {
    const before = { ...process.env };
    expect(await wordsOf('JSON.stringify(process.env)')).toBe(
      JSON.stringify({
        PRIVATE_APP_ACCESS_TOKEN: 'pat-local-x@2026-03-20T09:00:00.000Z',
        HUBSPOT_API_ORIGIN: 'http://localhost:1',
      }),
    );
    expect(process.env).toEqual(before);
    expect(await wordsOf('process.version')).toBe(process.version);
  });

  it('keeps saves apart that run at the same time', async () => {
    const saveAnswers = loadSaveAnswers(
      project(`await new Promise((resolve) => setTimeout(resolve, 5));${saying('new Date().toISOString()')}`),
    );
    const days = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];
    const ends = await Promise.allSettled(days.map((day) => saveAnswers({ ...save, at: new Date(day) })));
    expect(ends.map((end) => (end.status === 'rejected' ? String(end.reason) : 'saved'))).toEqual(
      days.map((day) => `Error: save_answers refused deal 41 (echo): ${day}`),
    );
  });

  it('takes a conflict for a failure, since only the demo writes these answers', async () => {
    const saveAnswers = loadSaveAnswers(project(`return { ok: true, conflicts: [{}] };`));
    await expect(saveAnswers(save)).rejects.toThrow('other answers on deal 41');
  });

  it('says which file is missing when the project is not built', () => {
    const options = { projectDir, origin: 'http://localhost:1', setupToken: 'x' };
    expect(() => loadSaveAnswers(options)).toThrow(/save_answers-hsmeta\.json: run the build first/);
  });
});
