import * as z from 'zod';
import { hasErrors } from '../settings';
import type { CliCommand } from './cli-command';
import { exitCode } from './exit-code';
import { accountWords, checkInAccount, type AccountCheck } from './settings/account-check';
import { issueCounts, issueLines, issuesJson } from './settings/issue-lines';
import { loadSettings, type LoadedSettings } from './settings/load-settings';

const inputSchema = z.object({ file: z.string(), json: z.boolean().default(false) });

/** Says what is wrong with a settings file. */
export const settingsCheck: CliCommand = {
  words: ['settings', 'check'],
  summary: 'say what is wrong with a settings file',
  description:
    'Reads a settings file (YAML or JSON; docs/settings.md says what can be in it) and says everything that is wrong, each ' +
    'with its line, and in notes what one may not have meant. With a token it is held against the account too: unknown ' +
    'pipelines, stages, properties and options. It changes nothing. Exit code 0 without errors, 1 with errors, 2 for a ' +
    'file that cannot be read.',
  arguments: [{ name: '<file>', description: 'the settings file; - for standard input' }],
  options: [{ flags: '--json', description: 'answer with one JSON object, for scripts' }],
  run: async (context, raw) => {
    const input = inputSchema.parse(raw);
    const loaded = await loadSettings(context, input.file);
    const check = await checkInAccount(context, loaded);
    const issues = [...loaded.issues, ...(check.kind === 'checked' ? check.issues : [])];
    const found = { ...loaded, issues };
    context.stdout.write(input.json ? `${JSON.stringify(asJson(found, check))}\n` : report(found, check));
    return hasErrors(issues) || check.kind === 'failed' ? exitCode.failure : exitCode.ok;
  },
};

function report(found: LoadedSettings, check: AccountCheck): string {
  const { file, issues } = found;
  const lines = [...issueLines(issues, found), `${file}: ${issueCounts(issues)}. ${accountWords(check)}`];
  return `${lines.join('\n')}\n`;
}

function asJson(found: LoadedSettings, check: AccountCheck) {
  return {
    file: found.file,
    issues: issuesJson(found.issues, found),
    account: check.kind,
    error: check.kind === 'failed' ? check.message : null,
  };
}
