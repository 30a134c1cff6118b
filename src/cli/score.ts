import * as z from 'zod';
import { connectConfiguring, settingsInForce } from '../configuring';
import { connectJudging, figuresMissing, type JudgingPorts } from '../judging';
import type { CliCommand } from './cli-command';
import { connect, searchPace } from './connect';
import type { CliContext } from './context';
import { exitCode, type ExitCode } from './exit-code';
import { choosePipeline } from './fit/choose-pipeline';
import { createProgress } from './progress';
import type { DealView } from './score/deal-view';
import { scoreDeals } from './score/score-deals';
import { scoreFile } from './score/score-file';
import { bringUpToDate, lookAtMany, type HowFar, type ManyDeals } from './score/score-many';
import { reportDeals, reportMany, reportUpToDate } from './score/score-report';
import { goneLines } from './settings/gone-lines';
import { UnableError } from './unable-error';
import { whatToScore, type WhatToScore } from './score/what-to-score';

const inputSchema = z.object({
  deals: z.array(z.string()).default([]),
  pipeline: z.string().optional(),
  all: z.boolean().default(false),
  after: z.string().optional(),
  file: z.string().optional(),
  settings: z.string().optional(),
  write: z.boolean().default(false),
  json: z.boolean().default(false),
});

/** Says how deals stand by the settings, and brings their stored figures up to date. */
export const score: CliCommand = {
  words: ['score'],
  summary: 'say how deals stand, and bring their stored figures up to date',
  description:
    'Scores deals by the settings of the account: score, completeness, band, gaps, the next question, whether they are ready ' +
    'for their stage, and which of their stored figures are no longer so. Of many (--pipeline, --all) it takes the open deals, ' +
    'and closed ones with answers whose score is not frozen yet. Only with --write are figures stored; use that after a change of ' +
    'settings, so that lists and reports follow at once. Deals that fail for a passing reason are skipped and named, and the ' +
    'exit code is 1; --after goes on from there. Deals are found by a search, which HubSpot brings up to date within a ' +
    'minute. With --file it scores a JSON file of answers, and needs no account: ' +
    '{ "framework": "bant", "milestone": "proposal", "answers": { "need": 2, "budget": { "level": 3, "at": "2026-11-25" } } }. ' +
    'The token needs the scopes crm.objects.deals.read, crm.objects.contacts.read, crm.objects.custom.read, and ' +
    'crm.objects.deals.write to write.',
  arguments: [{ name: '[deals...]', description: 'ids of deals' }],
  options: [
    { flags: '--pipeline <id>', description: 'all deals of a pipeline, by its id or name' },
    { flags: '--all', description: 'all deals of the account' },
    { flags: '--after <id>', description: 'with --all or --pipeline: only deals after this one, to go on' },
    { flags: '--write', description: 'store the figures that differ; without it nothing is written' },
    { flags: '--file <answers.json>', description: 'score a file of answers; - for standard input' },
    {
      flags: '--settings <file>',
      description: 'with --file: score by a settings file instead of the built-in ones',
    },
    { flags: '--json', description: 'answer with one JSON object, for scripts' },
  ],
  run: async (context, raw) => {
    const { json, ...input } = inputSchema.parse(raw);
    const what = whatToScore(input);
    if (what.kind !== 'file') return scoreInAccount(context, what, json);
    await scoreFile(context, { ...what, json });
    return exitCode.ok;
  },
};

async function scoreInAccount(
  context: CliContext,
  what: Exclude<WhatToScore, { kind: 'file' }>,
  json: boolean,
): Promise<ExitCode> {
  const progress = createProgress(context.stderr);
  const { client } = connect(context, progress.say, what.kind === 'many' ? searchPace : undefined);
  const configuring = { ...connectConfiguring(client), now: context.clock };
  const ports = connectJudging(client, configuring);
  const inForce = await settingsInForce(configuring.settings);
  const { problem, rulebook } = inForce;
  if (problem !== null) {
    progress.say(
      `Revision ${problem.revision} of the settings cannot be read: npx plumbline settings pull says why.`,
    );
    if (what.write)
      throw new UnableError('Nothing was written: by older settings newer figures would be lost.');
    progress.say(`Scored with settings revision ${rulebook.revision}.`);
  }
  for (const line of await goneLines(inForce, configuring)) progress.say(line);
  if (what.kind === 'deals') {
    const scored = await scoreDeals(what.ids, { inForce, write: what.write }, ports);
    const { out, err } = reportDeals(scored);
    context.stdout.write(json ? `${JSON.stringify(scored)}\n` : out);
    context.stderr.write(err);
    const { missing, refused, skipped, stopped } = scored;
    const isWhole = missing.length + refused.length + skipped.length === 0 && stopped === null;
    return isWhole ? exitCode.ok : exitCode.failure;
  }
  // HubSpot refuses to search for deals by a property that it does not have.
  if (figuresMissing(await ports.dealProperties()).length > 0) {
    throw new UnableError(
      'The account has no properties for figures yet: npx plumbline provision makes them.',
    );
  }
  const pipelineId = what.pipeline === null ? null : (await choosePipeline(client, what.pipeline)).id;
  const many = { inForce, pipelineId, after: what.after };
  return what.write ? writeMany(context, many, { ports, json }) : showMany(context, many, { ports, json });
}

interface How {
  readonly ports: JudgingPorts;
  readonly json: boolean;
}

async function showMany(context: CliContext, many: ManyDeals, { ports, json }: How): Promise<ExitCode> {
  const deals: DealView[] = [];
  const progress = createProgress(context.stderr);
  const howFar = await lookAtMany(many, ports, { progress, see: (seen) => deals.push(...seen) });
  const { out, err } = reportMany(deals, howFar, commandFor(many));
  context.stdout.write(json ? `${JSON.stringify({ deals, ...howFar })}\n` : out);
  context.stderr.write(err);
  return cameToTheEnd(howFar) ? exitCode.ok : exitCode.failure;
}

async function writeMany(context: CliContext, many: ManyDeals, { ports, json }: How): Promise<ExitCode> {
  const result = await bringUpToDate(many, ports, createProgress(context.stderr));
  const { out, err } = reportUpToDate(result, `${commandFor(many)} --write`);
  context.stdout.write(json ? `${JSON.stringify(result)}\n` : out);
  context.stderr.write(err);
  return cameToTheEnd(result) && result.refused.length === 0 ? exitCode.ok : exitCode.failure;
}

function commandFor({ pipelineId }: ManyDeals): string {
  return `npx plumbline score ${pipelineId === null ? '--all' : `--pipeline ${pipelineId}`}`;
}

function cameToTheEnd({ skipped, stopped }: HowFar): boolean {
  return skipped.length === 0 && stopped === null;
}
