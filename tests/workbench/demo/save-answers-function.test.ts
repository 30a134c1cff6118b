import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlannedQualification } from '../../../workbench/demo/plan';
import { withSaveAnswers } from '../../../workbench/demo/save-answers-function';

const qualification: PlannedQualification = {
  frameworkId: 'bant',
  assessedAt: new Date('2026-11-20T09:00:00Z'),
  assessedBy: 'astrid.lindholm@skiftlaget.example',
  answers: [
    { criterionId: 'budget', level: '2', evidence: 'Chat 😅' },
    { criterionId: 'timing', level: 'na', evidence: '' },
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
  return { projectDir, origin: 'http://localhost:1', token: 'pat-local-x' };
}

describe('withSaveAnswers()', () => {
  it('sends each answer as a change of something unanswered', async () => {
    const options = project(`
      const sent = JSON.stringify(context.parameters);
      return { ok: false, code: 'echo', message: sent };`);
    const saving = withSaveAnswers(options, (save) => save('41', qualification));
    await expect(saving).rejects.toThrow(
      JSON.stringify({
        dealId: '41',
        frameworkId: 'bant',
        userEmail: 'astrid.lindholm@skiftlaget.example',
        changes: [
          { criterionId: 'budget', level: { from: null, to: '2' }, evidence: { from: '', to: 'Chat 😅' } },
          { criterionId: 'timing', level: { from: null, to: 'na' } },
        ],
      }),
    );
  });

  it('sets HubSpot’s environment while it works and puts it back after a refusal', async () => {
    const before = { ...process.env };
    const options = project(`
      const { PRIVATE_APP_ACCESS_TOKEN: token, HUBSPOT_API_ORIGIN: origin } = process.env;
      return { ok: false, code: 'echo', message: token + ' ' + origin };`);
    const saving = withSaveAnswers(options, (save) => save('41', qualification));
    await expect(saving).rejects.toThrow(
      'save_answers refused deal 41 (echo): pat-local-x http://localhost:1',
    );
    expect(process.env).toEqual(before);
  });

  it('takes a conflict for a failure, since the demo account starts unanswered', async () => {
    const options = project(`return { ok: true, conflicts: [{}] };`);
    await expect(withSaveAnswers(options, (save) => save('41', qualification))).rejects.toThrow(
      'answers on deal 41',
    );
  });

  it('says which file is missing when the project is not built', async () => {
    const options = { projectDir, origin: 'http://localhost:1', token: 'x' };
    await expect(withSaveAnswers(options, () => Promise.resolve())).rejects.toThrow(
      /save_answers-hsmeta\.json: run the build first/,
    );
  });
});
