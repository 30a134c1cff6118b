import * as z from 'zod';
import { createSettingsStore } from '../hubspot';
import type { CliCommand } from './cli-command';
import { connect } from './connect';
import { exitCode } from './exit-code';
import { pairs } from './layout';
import { whoAndWhen } from './settings/revision-words';

const inputSchema = z.object({ json: z.boolean().default(false) });

/** Lists who saved the settings when. */
export const settingsHistory: CliCommand = {
  words: ['settings', 'history'],
  summary: 'list who saved the settings when',
  description:
    'Lists the revisions of the settings that the account still keeps, newest first. To go back to one: plumbline settings ' +
    'pull --revision 3 > back.yaml, then plumbline settings push back.yaml.',
  arguments: [],
  options: [{ flags: '--json', description: 'answer with one JSON object, for scripts' }],
  run: async (context, raw) => {
    const { json } = inputSchema.parse(raw);
    const { client } = connect(context, (line) => context.stderr.write(`${line}\n`));
    const revisions = await createSettingsStore(client).list();
    if (json) context.stdout.write(`${JSON.stringify({ revisions })}\n`);
    else if (revisions.length === 0)
      context.stdout.write('No settings were ever saved: the built-in ones hold.\n');
    else {
      const rows = revisions.map((note) => [String(note.revision), whoAndWhen(note)] as const);
      context.stdout.write(`${pairs(rows).join('\n')}\n`);
    }
    return exitCode.ok;
  },
};
