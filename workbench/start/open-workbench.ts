import type { AccountSeed, TokenSeed } from '../account';
import { openHubSpot } from '../api';
import { demoAccount } from '../demo';
import { isWorthShowing, startDevServer, type DevServer } from '../dev-server';
import { buildPage } from '../page/build-page';
import { createServer, type ServerParts } from '../server';
import { appScopes } from './app-scopes';
import type { Cleanup } from './cleanup';
import { fillNewAccount, isNew, setAsideUnfinished } from './fill-new-account';
import { listen } from './listen';
import type { StartOptions } from './options';
import type { Progress } from './progress';
import type { ProjectBuild } from './project-build';

export interface Workbench {
  /** Where a person opens it. By name, since HubSpot's dev server takes websockets from localhost only. */
  readonly page: string;
  /** What takes the place of https://api.hubapi.com. */
  readonly api: string;
  /** May do everything in the account; for the command line. */
  readonly token: string;
}

interface Start {
  readonly options: StartOptions;
  readonly progress: Progress;
  /** Begun already, since nearly everything waits for it. */
  readonly project: ProjectBuild;
  /** Everything started is in here, also when a later step fails. */
  readonly cleanup: Cleanup;
}

/**
 * Starts a local HubSpot with the app of this repository on it.
 *
 * @throws Error saying what could not be started and why
 */
export async function openWorkbench(start: Start): Promise<Workbench> {
  const { options, progress, project, cleanup } = start;
  const parts: { -readonly [K in keyof ServerParts]?: ServerParts[K] } = {};
  const server = await listen(
    createServer(() => parts),
    options.port,
  );
  cleanup.add('server', server.close);
  const origin = `http://localhost:${server.port}`;

  const account = project.extensionsReady.then(() => demoAccount(appScopes(project.dir)));
  const [token, devServer, page] = await Promise.all([
    account.then((seed) => openAccount({ ...start, origin, parts }, seed)),
    openDevServer(start, origin, account),
    account.then(() => progress.during('Bundling the page', buildPage)),
    progress.during('Building the app', () => project.ready),
  ]);
  Object.assign(parts, { page, devServerPort: devServer.port });
  return { page: origin, api: origin, token };
}

/** Its process begins at once and loads what it needs while the extensions are being built. */
async function openDevServer(
  { progress, project, cleanup }: Start,
  apiOrigin: string,
  account: Promise<AccountSeed>,
): Promise<DevServer> {
  const starting = startDevServer({
    projectDir: project.dir,
    app: account.then(({ tokens }) => ({ apiOrigin, appToken: tokenOf(tokens, 'app') })),
    port: 0,
    onLog: (entry) => {
      if (isWorthShowing(entry)) progress.say(entry.text);
    },
  });
  const [devServer] = await Promise.all([
    starting,
    account.then(() => progress.during("Starting HubSpot's dev server", () => starting)),
  ]);
  cleanup.add('dev server', devServer.stop);
  project.follow({
    // HubSpot's dev server follows changed code itself, but reads which components there are only at its start.
    rebuilt: (changed) => {
      if (changed.some((path) => path.endsWith('-hsmeta.json'))) void devServer.restart();
    },
    failed: progress.say,
  });
  return devServer;
}

/** HubSpot takes one to two minutes: long enough here to see that figures lag, and short enough to wait for. */
const CALCULATION_DELAY_MS = 2_000;

/** @returns the command line's token, once the account is there and, if it is new, filled */
async function openAccount(
  start: Start & { readonly origin: string; readonly parts: { api?: ServerParts['api'] } },
  account: AccountSeed,
): Promise<string> {
  const { options, progress, project, cleanup, origin, parts } = start;
  sayIfSetAside(start);
  const unused = isNew(options.dataDir);
  const api = await openHubSpot({
    dataDir: options.dataDir,
    account,
    // While it is filled each value is dated with what it follows, however much is written in a second.
    calculationDelayMs: unused ? 0 : CALCULATION_DELAY_MS,
  });
  cleanup.add('account', () => api.close());
  cleanup.add('answers', () => {
    delete parts.api;
  });
  parts.api = api;
  const cliToken = tokenOf(account.tokens, 'integration');
  if (unused) {
    const setupToken = tokenOf(account.tokens, 'setup');
    await fillNewAccount({ ...options, project, api, origin, cliToken, setupToken }, progress);
  }
  api.delayCalculations(CALCULATION_DELAY_MS);
  // Filling searches for what it has just written, and need not wait.
  if (options.searchLagMs > 0) api.lagSearches(options.searchLagMs);
  return cliToken;
}

function sayIfSetAside({ options, progress }: Start): void {
  const aside = setAsideUnfinished(options.dataDir);
  if (aside === undefined) return;
  progress.say(`The last start was stopped while filling the account. What it had made is in ${aside}.`);
}

function tokenOf(tokens: readonly TokenSeed[], kind: TokenSeed['kind']): string {
  const found = tokens.find((token) => token.kind === kind);
  if (found === undefined) throw new Error(`The demo account has no token of the kind "${kind}".`);
  return found.token;
}
