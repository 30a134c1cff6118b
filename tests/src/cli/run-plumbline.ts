import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { createHubSpotClient } from '../../../src/hubspot';
import type { CliContext, ProcessContext } from '../../../src/cli/context';
import { runCli } from '../../../src/cli/run-cli';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own with these files in it. */
export function aFolder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Runs the command line in this process, against a HubSpot where one is given. */
export async function runPlumbline(
  words: readonly string[],
  where: {
    readonly cwd?: string;
    readonly env?: CliContext['env'];
    readonly hubspot?: Reachable;
    readonly clock?: () => Date;
    /** What is typed or piped into it. */
    readonly stdin?: string;
  } = {},
): Promise<Ran> {
  const stdout = new Collector();
  const stderr = new Collector();
  const { hubspot } = where;
  const access =
    hubspot === undefined
      ? {}
      : { HUBSPOT_API_ORIGIN: hubspot.origin, PRIVATE_APP_ACCESS_TOKEN: hubspot.token };
  const context: ProcessContext = {
    env: { ...access, ...where.env },
    cwd: where.cwd ?? aFolder(),
    stdin: Readable.from([where.stdin ?? '']),
    stdout,
    stderr,
    createClient: createHubSpotClient,
    now: () => performance.now(),
    clock: where.clock ?? (() => new Date()),
  };
  const code = await runCli(context, words, '1.2.3');
  return { code, stdout: stdout.text, stderr: stderr.text };
}

interface Reachable {
  readonly origin: string;
  readonly token: string;
}

class Collector extends Writable {
  text = '';
  override _write(chunk: unknown, _: string, done: () => void): void {
    this.text += String(chunk);
    done();
  }
}
