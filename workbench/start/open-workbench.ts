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
  readonly root: string;
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
  const parts: Writable<Partial<ServerParts>> = {};
  const server = await listen(
    createServer(() => parts),
    options.port,
  );
  cleanup.add('server', server.close);
  const origin = `http://localhost:${server.port}`;

  const built = progress.during('Building the app', async () => {
    await project.ready;
    return demoAccount(appScopes(project.dir));
  });
  const devServer = openDevServer(start, origin, built);
  const afterBuild = async (): Promise<string> => {
    const account = await built;
    const [token] = await Promise.all([
      openAccount({ ...start, origin, parts }, account),
      progress.during("Starting HubSpot's dev server", async () => {
        parts.devServerPort = (await devServer).port;
      }),
      progress.during('Bundling the page', async () => {
        parts.page = await buildPage();
      }),
    ]);
    return token;
  };
  const [token] = await Promise.all([afterBuild(), devServer]);
  return { page: origin, api: origin, token };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Its process begins at once and loads what it needs while the app is being built. */
async function openDevServer(
  { progress, project, cleanup }: Start,
  apiOrigin: string,
  built: Promise<AccountSeed>,
): Promise<DevServer> {
  const devServer = await startDevServer({
    projectDir: project.dir,
    app: built.then(({ tokens }) => ({ apiOrigin, appToken: tokenOf(tokens, 'app') })),
    port: 0,
    onLog: (entry) => {
      if (isWorthShowing(entry)) progress.say(entry.text);
    },
  });
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

/** @returns the command line's token, once the account is there and, if it is new, filled */
async function openAccount(
  start: Start & { readonly origin: string; readonly parts: Writable<Partial<ServerParts>> },
  account: AccountSeed,
): Promise<string> {
  const { root, options, progress, project, cleanup, origin, parts } = start;
  sayIfSetAside(start);
  const unused = isNew(options.dataDir);
  const api = await openHubSpot({ dataDir: options.dataDir, account });
  cleanup.add('account', () => api.close());
  cleanup.add('answers', () => {
    delete parts.api;
  });
  parts.api = api;
  const cliToken = tokenOf(account.tokens, 'integration');
  if (unused) {
    const setupToken = tokenOf(account.tokens, 'setup');
    const projectDir = project.dir;
    await fillNewAccount({ root, ...options, projectDir, origin, cliToken, setupToken }, progress);
  }
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
