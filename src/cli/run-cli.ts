import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { HubSpotError, TooMuchError } from '../hubspot';
import type { CliCommand } from './cli-command';
import type { CliContext, ProcessContext } from './context';
import { doctor } from './doctor';
import { exitCode, type ExitCode } from './exit-code';
import { fit } from './fit';
import { formulas } from './formulas';
import { importDeals } from './import-deals';
import { throughTheDoor } from './output-door';
import { provision } from './provision';
import { score } from './score';
import { settingsCheck } from './settings-check';
import { settingsHistory } from './settings-history';
import { settingsPull } from './settings-pull';
import { settingsPush } from './settings-push';
import { UnableError } from './unable-error';
import { UsageError } from './usage-error';

const commands: readonly CliCommand[] = [
  provision,
  doctor,
  settingsPull,
  settingsCheck,
  settingsPush,
  settingsHistory,
  score,
  formulas,
  importDeals,
  fit,
];

/** What the commands that begin with a word are for. */
const groups: Readonly<Record<string, string>> = {
  import: 'bring records in from files',
  settings: 'read, check and save what decides how deals are scored',
};

/** Runs what was typed after `plumbline` and says how it ended. */
export async function runCli(
  processContext: ProcessContext,
  words: readonly string[],
  version: string,
): Promise<ExitCode> {
  const context = throughTheDoor(processContext);
  let ended: ExitCode = exitCode.ok;
  const program = describeProgram(context, version, async (command, input) => {
    ended = await command.run(context, input);
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return ended;
  } catch (error) {
    return explain(context, error, words.includes('--json'));
  }
}

type Run = (command: CliCommand, input: unknown) => Promise<void>;

function describeProgram(context: CliContext, version: string, run: Run): Command {
  const program = new Command('plumbline')
    .description(
      'Sets up a HubSpot account for deal qualification with Plumbline, fills it, keeps its settings, and says how its deals ' +
        'stand and how its pipelines sell.',
    )
    .version(version, '--version', 'say which version this is')
    .helpOption('--help', 'say what a command does and which options it has')
    .helpCommand(false)
    .addHelpText('after', helpOnTheAccount)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
    });
  for (const command of commands) addCommand(program, command, run);
  return program;
}

const helpOnTheAccount = `
Which account:
  PRIVATE_APP_ACCESS_TOKEN  the access token of your private app in HubSpot
  HUBSPOT_API_ORIGIN        only for a HubSpot of your own, such as the workbench (npm start)

Exit codes: 0 all done, 1 something failed, 2 used wrongly.`;

function addCommand(program: Command, { words, ...rest }: CliCommand, run: Run): void {
  const last = words.at(-1) ?? words[0];
  const parent = words.slice(0, -1).reduce(subcommandOf, program);
  const command = parent.command(last).summary(rest.summary).description(rest.description);
  for (const { name, description } of rest.arguments) command.argument(name, description);
  for (const { flags, description, required } of rest.options) {
    if (required === true) command.requiredOption(flags, description);
    else command.option(flags, description);
  }
  command.action(async () => {
    const given: readonly unknown[] = command.processedArgs;
    const named = command.registeredArguments.map((argument, index) => [argument.name(), given[index]]);
    await run({ words, ...rest }, { ...command.opts(), ...Object.fromEntries(named) });
  });
}

function subcommandOf(parent: Command, word: string): Command {
  const existing = parent.commands.find((command) => command.name() === word);
  if (existing !== undefined) return existing;
  const purpose = groups[word] ?? '';
  return parent.command(word).summary(purpose).description(`Commands that ${purpose}.`);
}

/** A script that asked for JSON gets an object that says why there is no other. */
function explain({ stdout, stderr }: CliContext, error: unknown, json: boolean): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCode.ok;
  const happened = whatHappened(error);
  // Commander has said it already.
  if (!(error instanceof CommanderError)) stderr.write(`${happened}\n`);
  if (json) stdout.write(`${JSON.stringify({ error: happened })}\n`);
  return error instanceof UsageError || error instanceof CommanderError ? exitCode.misuse : exitCode.failure;
}

const inWords = [UsageError, UnableError, HubSpotError, TooMuchError, CommanderError];

function whatHappened(error: unknown): string {
  if (error instanceof Error && inWords.some((kind) => error instanceof kind)) return error.message;
  if (isOfTheSystem(error)) return `${error.message}. Nothing more was done.`;
  return `This is a fault of Plumbline itself; please report it:\n${inspect(error)}`;
}

/** A file that cannot be read or written, a full disk, a terminal that is gone. */
function isOfTheSystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
