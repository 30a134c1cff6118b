import * as z from 'zod';
import {
  connectConfiguring,
  openSettings,
  readRevision,
  type ConfiguringPorts,
  type OpenedSettings,
} from '../configuring';
import { issueLine, printSettings, shapeIssueLine, type Settings } from '../settings';
import type { CliCommand } from './cli-command';
import { connect } from './connect';
import type { CliContext } from './context';
import { exitCode, type ExitCode } from './exit-code';
import { textOf } from './layout';
import { readRevisionFlag } from './settings/revision-flag';
import { revisionWords } from './settings/revision-words';
import { problemLines } from './settings/store-problem';
import { UnableError } from './unable-error';

const inputSchema = z.object({ revision: z.string().optional(), json: z.boolean().default(false) });

/** Writes the account's settings as a file. */
export const settingsPull: CliCommand = {
  words: ['settings', 'pull'],
  summary: "write the account's settings as a file",
  description:
    'Writes the settings that hold to standard output, as a YAML file to keep, edit and push again: plumbline settings pull > ' +
    'settings.yaml. Pipelines and stages are named in comments beside their ids. Which revision it is, is said on standard ' +
    'error. An account that never saved any has the built-in ones. The token needs the scopes crm.objects.deals.read and ' +
    'crm.objects.custom.read.',
  arguments: [],
  options: [
    { flags: '--revision <number>', description: 'an earlier revision (settings history lists them)' },
    { flags: '--json', description: 'write JSON instead of YAML; it can be pushed as well' },
  ],
  run: async (context, raw) => {
    const input = inputSchema.parse(raw);
    const revision = readRevisionFlag(input.revision, 1);
    const { client } = connect(context, (line) => context.stderr.write(`${line}\n`));
    const ports = connectConfiguring(client);
    const opened = await openSettings(ports);
    const write = (settings: Settings) =>
      context.stdout.write(
        input.json ? `${JSON.stringify(settings, null, 2)}\n` : printSettings(settings, opened.account),
      );
    if (revision === null) return pullNewest(context, opened, write);
    return pullRevision(context, { revision, ports, write });
  },
};

type Write = (settings: Settings) => void;

function pullNewest(context: CliContext, opened: OpenedSettings, write: Write): ExitCode {
  const { newest, problem } = opened;
  write(opened.settings);
  if (problem !== null) {
    context.stderr.write(`${problemLines(opened).join('\n')}\n`);
    return exitCode.failure;
  }
  const which = newest === null ? 'the built-in settings: none were ever saved' : revisionWords(newest);
  context.stderr.write(textOf([`These are ${which}.`, ...opened.notes.map(issueLine)]));
  return exitCode.ok;
}

async function pullRevision(
  context: CliContext,
  { revision, ports, write }: { revision: number; ports: ConfiguringPorts; write: Write },
): Promise<ExitCode> {
  const read = await readRevision(revision, ports.settings);
  switch (read.kind) {
    case 'read':
      write(read.settings);
      context.stderr.write(`These are ${revisionWords(read.note)}.\n`);
      return exitCode.ok;
    case 'not-kept':
      throw new UnableError(`Revision ${revision} is not kept.`);
    case 'unreadable': {
      const why = read.issues.map(shapeIssueLine).join('; ');
      throw new UnableError(`Revision ${revision} cannot be read: ${why}`);
    }
  }
}
