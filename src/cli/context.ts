import { createHubSpotClient, type HubSpotClient, type HubSpotClientOptions } from '../hubspot';

/** Where a command writes; `isTTY` says whether a person is watching. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Everything a command takes from outside, so that tests can run one without a process. */
export interface CliContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder the command was started in. */
  readonly cwd: string;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly createClient: (options: HubSpotClientOptions) => HubSpotClient;
  /** Milliseconds that only run forward. */
  readonly now: () => number;
  /** What day and time it is. */
  readonly clock: () => Date;
}

/** The context of a real run. */
export function processContext(): CliContext {
  return {
    env: process.env,
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    createClient: createHubSpotClient,
    now: () => performance.now(),
    clock: () => new Date(),
  };
}
