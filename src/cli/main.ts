import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { processContext } from './context';
import { exitCode } from './exit-code';
import { runCli } from './run-cli';

const packageFile = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
const { version } = z.object({ version: z.string() }).parse(JSON.parse(packageFile));

// A reader that is gone (`| head`) stops no command half-way: what it does is worth more than what it says.
let unsaid: Error | null = null;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') unsaid ??= error;
});
process.stderr.on('error', () => undefined);

const ended = await runCli(processContext(), process.argv.slice(2), version);
// An abandoned call may hold the process; what was said must be out before it ends.
process.stderr.write('', () =>
  process.stdout.write('', () => {
    if (unsaid === null) process.exit(ended);
    process.stderr.write(`The answer cannot be written: ${unsaid.message}\n`, () =>
      process.exit(exitCode.failure),
    );
  }),
);
