import pThrottle from 'p-throttle';
import {
  HUBSPOT_API_ORIGIN,
  patientRetry,
  readToken,
  type HubSpotClient,
  type HubSpotError,
} from '../hubspot';
import type { CliContext } from './context';
import { findRunningWorkbench } from './running-workbench';
import { UsageError } from './usage-error';

/** A client and how many calls it has made. */
export interface Connection {
  readonly client: HubSpotClient;
  readonly calls: () => number;
}

/** At most so many calls begin within any window of so many milliseconds. */
interface Pace {
  readonly calls: number;
  readonly windowMs: number;
}

// HubSpot allows an app 190 calls in 10 s (100 on Free and Starter). The cards share that: a command leaves them a quarter.
const PACE: Pace = { calls: 140, windowMs: 10_000 };
/** For a command that searches: HubSpot allows an account five searches a second, and this leaves one to the cards. */
export const searchPace: Pace = { calls: 4, windowMs: 1_000 };
const TIMEOUT_MS = 60_000;

/** Connects with PRIVATE_APP_ACCESS_TOKEN to HUBSPOT_API_ORIGIN. `say` hears why a command is waiting. */
export function connect(context: CliContext, say: (line: string) => void, pace = PACE): Connection {
  const token = tokenOf(context);
  const origin = apiOrigin(context.env['HUBSPOT_API_ORIGIN'] ?? '');
  let calls = 0;
  const client = context.createClient({
    token,
    origin,
    retry: patientRetry,
    waitForTurn: pThrottle({ limit: pace.calls, interval: pace.windowMs, strict: true })(() =>
      Promise.resolve(),
    ),
    timeoutMs: TIMEOUT_MS,
    onEvent: (event) => {
      if (event.kind === 'sent') calls += 1;
      else say(`${whyWaiting(event.because)} Waiting ${event.delayMs / 1000} s, then trying again.`);
    },
  });
  return { client, calls: () => calls };
}

function tokenOf(context: CliContext): string {
  const given = context.env['PRIVATE_APP_ACCESS_TOKEN'] ?? '';
  if (given.trim() === '') throw new UsageError(howToSetTheToken(context));
  const read = readToken(given);
  if ('token' in read) return read.token;
  throw new UsageError([
    `PRIVATE_APP_ACCESS_TOKEN cannot be an access token: ${read.problem}.`,
    'Copy it once more from the private app in HubSpot, and set it again.',
  ]);
}

function whyWaiting({ status, reason }: HubSpotError): string {
  return status === null
    ? `HubSpot cannot be reached: ${reason}.`
    : `HubSpot says: ${reason.replace(/\.?$/, '.')}`;
}

function howToSetTheToken({ cwd, env }: CliContext): string[] {
  const general =
    'PRIVATE_APP_ACCESS_TOKEN is not set: it holds the access token of your private app in HubSpot.';
  const workbench = findRunningWorkbench(cwd);
  if (workbench === null || (env['HUBSPOT_API_ORIGIN'] ?? '') !== '') {
    return [general, 'Set it like this:', '  export PRIVATE_APP_ACCESS_TOKEN=pat-...'];
  }
  return [
    general,
    'A workbench is running here. To work with its account, paste this line and try again:',
    `  export HUBSPOT_API_ORIGIN=${workbench.api} PRIVATE_APP_ACCESS_TOKEN=${workbench.token}`,
  ];
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

function apiOrigin(text: string): string {
  if (text.trim() === '') return HUBSPOT_API_ORIGIN;
  if (!URL.canParse(text))
    throw new UsageError([`HUBSPOT_API_ORIGIN is not an address: ${withoutLogin(text)}`]);
  const url = new URL(text);
  const readable = url.protocol === 'http:' && !LOOPBACK.includes(url.hostname);
  if (readable || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError([
      `HUBSPOT_API_ORIGIN must begin with https://, or the token could be read on the way: ${withoutLogin(text)}`,
    ]);
  }
  return url.origin;
}

/** An address as it may be shown: a name and password stand before an `@`. */
function withoutLogin(address: string): string {
  return address.replace(/^.*@/, '...@');
}
