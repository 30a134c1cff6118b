import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TokenSeed } from '../account';
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
import { watchProjectBuild } from './project-build';

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
  /** Everything started is in here, also when a later step fails. */
  readonly cleanup: Cleanup;
}

/**
 * Starts a local HubSpot with the app of this repository on it.
 *
 * @throws Error saying what could not be started and why
 */
export async function openWorkbench(start: Start): Promise<Workbench> {
  const { root, options, progress, cleanup } = start;
  const running: { parts?: ServerParts; devServer?: DevServer } = {};
  const server = await listen(
    createServer(() => running.parts),
    options.port,
  );
  cleanup.add('server', server.close);
  const origin = `http://localhost:${server.port}`;
  const projectDir = join(root, `.workbench/project-${server.port}`);

  const [page] = await Promise.all([
    progress.during('Bundling the page', buildPage),
    progress.during('Building the app', () =>
      buildApp(start, projectDir, () => void running.devServer?.restart()),
    ),
  ]);

  const account = demoAccount(appScopes(projectDir));
  sayIfSetAside(start);
  const unused = isNew(options.dataDir);
  const api = await progress.during('Opening the account', () => openAccount(start, account));
  running.parts = { api, page, devServerPort: undefined };
  cleanup.add('answers', () => {
    delete running.parts;
  });

  const appToken = tokenOf(account.tokens, 'app');
  running.devServer = await progress.during("Starting HubSpot's dev server", () =>
    openDevServer(start, { projectDir, apiOrigin: origin, appToken }),
  );
  running.parts = { api, page, devServerPort: running.devServer.port };

  const cliToken = tokenOf(account.tokens, 'integration');
  if (unused) {
    const setupToken = tokenOf(account.tokens, 'setup');
    await fillNewAccount({ root, ...options, projectDir, origin, cliToken, setupToken }, progress);
  }
  return { page: origin, api: origin, token: cliToken };
}

/** @param restart HubSpot's dev server follows changed code itself, but reads which components there are only at its start */
async function buildApp(
  { root, progress, cleanup }: Start,
  projectDir: string,
  restart: () => void,
): Promise<void> {
  rmSync(projectDir, { recursive: true, force: true });
  cleanup.add('project folder', () => rmSync(projectDir, { recursive: true, force: true }));
  const build = watchProjectBuild(root, projectDir, {
    rebuilt: (changed) => {
      if (changed.some((path) => path.endsWith('-hsmeta.json'))) restart();
    },
    failed: progress.say,
  });
  cleanup.add('build', build.stop);
  await build.ready;
}

function sayIfSetAside({ options, progress }: Start): void {
  const aside = setAsideUnfinished(options.dataDir);
  if (aside === undefined) return;
  progress.say(`The last start was stopped while filling the account. What it had made is in ${aside}.`);
}

async function openAccount({ options, cleanup }: Start, account: ReturnType<typeof demoAccount>) {
  const api = await openHubSpot({ dataDir: options.dataDir, account });
  cleanup.add('account', () => api.close());
  return api;
}

async function openDevServer(
  { progress, cleanup }: Start,
  app: { readonly projectDir: string; readonly apiOrigin: string; readonly appToken: string },
): Promise<DevServer> {
  const devServer = await startDevServer({
    ...app,
    port: 0,
    onLog: (entry) => {
      if (isWorthShowing(entry)) progress.say(entry.text);
    },
  });
  cleanup.add('dev server', devServer.stop);
  return devServer;
}

function tokenOf(tokens: readonly TokenSeed[], kind: TokenSeed['kind']): string {
  const found = tokens.find((token) => token.kind === kind);
  if (found === undefined) throw new Error(`The demo account has no token of the kind "${kind}".`);
  return found.token;
}
