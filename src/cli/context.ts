import { createHubSpotClient, type HubSpotClient, type HubSpotClientOptions } from '../hubspot';

/** Where a command writes texts. */
export interface Output {
  readonly write: (text: string) => unknown;
  /** Whether a person is watching. */
  readonly isTTY?: boolean;
  /** What lies behind the output door, for what of our own moves the cursor. */
  readonly terminal?: Terminal;
}

/** A stream of the process, or what stands for one. */
export type Terminal = NodeJS.WritableStream & { readonly isTTY?: boolean };

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

/** The same before anything stands between a command and the terminal. */
export interface ProcessContext extends CliContext {
  readonly stdout: Terminal;
  readonly stderr: Terminal;
}

/** The context of a real run. */
export function processContext(): ProcessContext {
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
