import * as z from 'zod';
import { connectConfiguring } from '../configuring';
import { HubSpotError } from '../hubspot';
import { connectJudging } from '../judging';
import type { CliCommand } from './cli-command';
import { connect, searchPace } from './connect';
import type { CliContext } from './context';
import { exitCode } from './exit-code';
import { createProgress } from './progress';
import { loadSettings } from './settings/load-settings';
import { pushJson, pushReport, succeeded } from './settings/push-report';
import { readRevisionFlag } from './settings/revision-flag';
import { runPush, type PushOptions } from './settings/run-push';
import { UsageError } from './usage-error';

const inputSchema = z.object({
  file: z.string(),
  yes: z.boolean().default(false),
  preview: z.boolean().default(false),
  revision: z.string().optional(),
  by: z.string().optional(),
  summary: z.string().optional(),
  json: z.boolean().default(false),
});
type Input = z.infer<typeof inputSchema>;

/** Saves a settings file in the account. */
export const settingsPush: CliCommand = {
  words: ['settings', 'push'],
  summary: 'save a settings file in the account',
  description:
    'Checks a settings file, holds it against the account, and says thing by thing what it would change. Only with --yes is it ' +
    'saved, as a new revision: whole or not at all, and never over what somebody else saved meanwhile. Formulas with which ' +
    'HubSpot keeps figures itself are brought up to date with it, where the account has any. With --preview it ' +
    'also says what becomes of the open deals. The token needs the scopes crm.objects.deals.read, crm.objects.contacts.read, ' +
    'crm.objects.custom.read and, to save, crm.objects.custom.write, crm.schemas.custom.read, crm.schemas.custom.write (or, ' +
    'where the account has no custom objects, crm.schemas.deals.write); formulas take crm.schemas.deals.write.',
  arguments: [{ name: '<file>', description: 'the settings file; - for standard input' }],
  options: [
    { flags: '--yes', description: 'save; without it nothing is written' },
    { flags: '--preview', description: 'score every open deal and say what would change' },
    {
      flags: '--revision <number>',
      description: 'the revision the file was made from: refuse when somebody has saved since',
    },
    { flags: '--by <name>', description: 'who changes it, for the history (else your user name here)' },
    { flags: '--summary <text>', description: 'what is changed and why, for the history' },
    { flags: '--json', description: 'answer with one JSON object, for scripts' },
  ],
  run: async (context, raw) => {
    const input = inputSchema.parse(raw);
    const options = optionsOf(input, context);
    const loaded = await loadSettings(context, input.file);
    const progress = createProgress(context.stderr);
    const { client } = connect(context, progress.say, input.preview ? searchPace : undefined);
    const configuring = { ...connectConfiguring(client), now: context.clock };
    const ports = { ...configuring, ...connectJudging(client, configuring) };
    const report = await runPush(loaded, options, { ports, progress }).catch((error: unknown) => {
      // Saving says by itself how it failed.
      if (error instanceof HubSpotError) context.stderr.write('Nothing was saved.\n');
      throw error;
    });
    const { out, err } = pushReport(report, input.file);
    context.stdout.write(input.json ? `${JSON.stringify(pushJson(report))}\n` : out);
    context.stderr.write(err);
    return succeeded(report) ? exitCode.ok : exitCode.failure;
  },
};

// What the store's history has room for.
const MAX_NAME = 200;
const MAX_SUMMARY = 1_000;

function optionsOf(input: Input, { env }: CliContext): PushOptions {
  const { yes, preview, summary } = input;
  const name = (input.by ?? env['USER'] ?? env['USERNAME'] ?? '').trim();
  const problems = [
    ...(name.length > MAX_NAME ? [`--by: at most ${MAX_NAME} characters.`] : []),
    ...((summary ?? '').length > MAX_SUMMARY ? [`--summary: at most ${MAX_SUMMARY} characters.`] : []),
  ];
  if (problems.length > 0) throw new UsageError(problems);
  const basedOn = readRevisionFlag(input.revision, 0);
  const changedBy = name === '' ? 'plumbline' : `plumbline (${name})`;
  return { yes, preview, basedOn, changedBy, summary: summary ?? null };
}
