import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { processContext } from './context';
import { runCli } from './run-cli';

const packageFile = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
const { version } = z.object({ version: z.string() }).parse(JSON.parse(packageFile));

const code = await runCli(processContext(), process.argv.slice(2), version);
// An abandoned call may hold the process; what was said must be out before it ends.
process.stderr.write('', () => process.stdout.write('', () => process.exit(code)));
