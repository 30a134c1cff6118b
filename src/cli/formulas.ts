import * as z from 'zod';
import { connectConfiguring, settingsAccount, settingsInForce } from '../configuring';
import { formulaSet } from '../formulas';
import { frameworkIn, type Rulebook } from '../settings';
import type { CliCommand } from './cli-command';
import { connect } from './connect';
import { exitCode } from './exit-code';
import { formulasJson, formulasReport } from './formulas/formulas-report';
import { UsageError } from './usage-error';

const inputSchema = z.object({
  framework: z.string().optional(),
  short: z.boolean().default(false),
  json: z.boolean().default(false),
});

/** Prints the calculated properties with which HubSpot keeps the figures itself. */
export const formulas: CliCommand = {
  words: ['formulas'],
  summary: 'print the formulas with which HubSpot keeps score, readiness and band itself',
  description:
    'Makes the formulas of the calculated deal properties from the settings of the account: for each its name, its length, ' +
    'which properties it reads, and the formula laid out to be read. docs/formulas.md explains them. It changes nothing; ' +
    'who wants these properties makes them in this order through the API of HubSpot. Exit code 1 when the settings hold a ' +
    'rule that no formula can say.',
  arguments: [],
  options: [
    { flags: '--framework <id>', description: 'as if this framework ruled every deal' },
    {
      flags: '--short',
      description: 'the shorter spelling, that trusts level properties to have no options but ours',
    },
    { flags: '--json', description: 'answer with one JSON object, for scripts' },
  ],
  run: async (context, raw) => {
    const { framework, short, json } = inputSchema.parse(raw);
    const { client } = connect(context, (line) => context.stderr.write(`${line}\n`));
    const ports = connectConfiguring(client);
    const [{ rulebook }, account] = await Promise.all([
      settingsInForce(ports.settings),
      settingsAccount(ports),
    ]);
    const ruled = framework === undefined ? rulebook : ruledBy(rulebook, framework);
    const set = formulaSet(ruled, account, { spelling: short ? 'short' : 'full' });
    context.stdout.write(json ? `${JSON.stringify(formulasJson(set))}\n` : formulasReport(set));
    return set.unsayable.length > 0 ? exitCode.failure : exitCode.ok;
  },
};

function ruledBy(rulebook: Rulebook, id: string): Rulebook {
  if (frameworkIn(rulebook, id) === undefined) {
    const known = rulebook.frameworks.map((framework) => framework.id).join(', ');
    throw new UsageError([`There is no framework "${id}". There are: ${known}.`]);
  }
  const { settings } = rulebook;
  const only = { ...settings, defaultFramework: id, enabledFrameworks: [id], pipelines: {} };
  return { ...rulebook, settings: only };
}
