import { Command, InvalidArgumentError } from 'commander';
import { resolve } from 'node:path';
import { z } from 'zod';

const optionsSchema = z.object({
  port: z.number(),
  data: z.string(),
  empty: z.boolean(),
  searchLag: z.number(),
  open: z.boolean(),
});

export interface StartOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** Absolute path of the folder the account's data is kept in. */
  readonly dataDir: string;
  /** Leave a new account without demo data. */
  readonly empty: boolean;
  /** How long searches lag behind writes; HubSpot's do by some seconds. */
  readonly searchLagMs: number;
  /** Open the page in a browser when ready. */
  readonly open: boolean;
}

/**
 * Reads the flags of `npm start -- ...`. A wrong flag ends the process with exit code 2 and a sentence that says which.
 *
 * @param argv the arguments alone, without node and the script
 */
export function parseStartOptions(argv: readonly string[], root: string): StartOptions {
  const command = new Command('npm start --')
    .description(
      'A local HubSpot in the browser, with the app on its deals. No account and no network needed.',
    )
    .option('--port <port>', 'port on localhost; 0 for any free one', toPort, 4680)
    .option('--data <folder>', 'where the account is kept between starts', '.workbench/data')
    .option('--empty', 'leave a new account without demo data', false)
    .option(
      '--search-lag <seconds>',
      "how long searches lag behind what is written, as HubSpot's do",
      toSeconds,
      3,
    )
    .option('--no-open', 'do not open a browser')
    .allowExcessArguments(false)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .parse(argv, { from: 'user' });
  const { data, searchLag, ...options } = optionsSchema.parse(command.opts());
  return { ...options, dataDir: resolve(root, data), searchLagMs: searchLag * 1000 };
}

function toPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

function toSeconds(text: string): number {
  const seconds = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || seconds > 60)
    throw new InvalidArgumentError('A lag is a number of seconds from 0 to 60.');
  return seconds;
}
