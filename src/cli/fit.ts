import * as z from 'zod';
import { settingsInForce } from '../configuring';
import { createSettingsStore, readAccount } from '../hubspot';
import type { CliCommand } from './cli-command';
import { connect, searchPace } from './connect';
import { exitCode } from './exit-code';
import { choosePipeline } from './fit/choose-pipeline';
import { readCosts, withSettings } from './fit/costs';
import { fitJson } from './fit/fit-json';
import { fitReport } from './fit/fit-report';
import { readDays, periodOf } from './fit/period';
import { judgePipeline } from './fit/pipeline-fit';
import { readAllDeals } from './fit/read-all-deals';
import { createProgress } from './progress';
import { UsageError } from './usage-error';

const inputSchema = z.object({
  pipeline: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  repCost: z.string().optional(),
  marketingCost: z.string().optional(),
  margin: z.string().optional(),
  churn: z.string().optional(),
  json: z.boolean().default(false),
});

/** Says how a pipeline's deals are sold best, from those it has. */
export const fit: CliCommand = {
  words: ['fit'],
  summary: 'say which selling approach fits a pipeline, and what it costs',
  description:
    'Reads all deals of a pipeline and says what those won in a period look like (annual contract value, days to close, deals per ' +
    'rep, win rate), which of the five selling approaches they describe and why, how many open deals do not fit it, and ' +
    'whether the framework of the pipeline goes with it. With costs it also says what winning a customer costs and when that ' +
    'pays back, as it is and in each approach (see docs/fit.md). It changes nothing. The token needs the scope ' +
    'crm.objects.deals.read.',
  arguments: [],
  options: [
    { flags: '--pipeline <id>', description: 'id or name of the pipeline', required: true },
    {
      flags: '--from <date>',
      description: 'first day of the period, 2026-01-31 (else 12 months before its end)',
    },
    { flags: '--to <date>', description: 'last day of the period (else today)' },
    { flags: '--rep-cost <number>', description: 'what a rep costs in a month, all included' },
    { flags: '--marketing-cost <number>', description: 'marketing spend for each deal won; 0 for none' },
    { flags: '--margin <percent>', description: 'gross margin' },
    { flags: '--churn <percent>', description: 'customers lost in a month' },
    { flags: '--json', description: 'answer with one JSON object, for scripts' },
  ],
  run: async (context, raw) => {
    const input = inputSchema.parse(raw);
    const days = readDays(input, context.clock());
    const costs = readCosts(input);
    const problems = [...days.problems, ...costs.problems];
    if (problems.length > 0) throw new UsageError(problems);
    const progress = createProgress(context.stderr);
    const { client } = connect(context, progress.say, searchPace);
    const account = await readAccount(client);
    const { rulebook } = await settingsInForce(createSettingsStore(client));
    const period = periodOf(days.value, account.timeZone, context.clock());
    const pipeline = await choosePipeline(client, input.pipeline);
    const judged = judgePipeline({
      timeZone: account.timeZone,
      pipeline,
      deals: await readAllDeals(client, pipeline.id, progress),
      period,
      rulebook,
      costs: withSettings(costs.value, rulebook.settings.costs),
      accountCurrency: account.companyCurrency ?? null,
    });
    context.stdout.write(input.json ? `${JSON.stringify(fitJson(judged))}\n` : fitReport(judged));
    return exitCode.ok;
  },
};
