import type { AccountSeed } from '../account';
import { buildApp, isApiPath } from './app';
import { SearchIndex } from './model/search/search-index';
import type { Controls } from './routes/control/controls';
import { loggedFetch } from './routes/control/logged-fetch';
import { RateLimiter } from './routes/control/rate-limiter';
import { RequestLog } from './routes/control/request-log';
import type { Portal } from './routes/http/portal';
import { Store } from './store/store';

/** An account's HubSpot API on this machine. */
export interface LocalHubSpot {
  /**
   * Answers HubSpot's API routes and the control routes under `/workbench/`. It rejects with `ConnectionCut` when the
   * fault `offline` is set: whoever serves this destroys the socket then.
   */
  fetch(request: Request): Promise<Response>;
  /** Whether a path is one of the API's. */
  handles(pathname: string): boolean;
  /** No CRM record stored yet: a fresh data folder. */
  readonly isEmpty: boolean;
  /** From now on searches lag behind writes, in milliseconds; HubSpot's do by some seconds. */
  lagSearches(lagMs: number): void;
  /** Writes a snapshot of what changed and lets go of the folder. */
  close(): Promise<void>;
}

export interface HubSpotOptions {
  /** The folder that holds the account's data; made when it is missing. */
  readonly dataDir: string;
  readonly account: AccountSeed;
}

/**
 * Opens an account: loads its data folder and stands ready to answer.
 * @throws when another process has the folder, or its files are damaged
 */
export async function openHubSpot({ dataDir, account }: HubSpotOptions): Promise<LocalHubSpot> {
  const store = Store.open(dataDir);
  const portal: Portal = {
    seed: account,
    state: store.state,
    store,
    searchIndex: new SearchIndex(store.state, () => performance.now()),
  };
  const controls: Controls = { log: new RequestLog(), limiter: new RateLimiter(), fault: 'none' };
  const app = buildApp(portal, controls);
  return Promise.resolve({
    fetch: (request) => loggedFetch(request, { app, portal, log: controls.log }),
    handles: (pathname) => isApiPath(pathname) || pathname.startsWith('/workbench/'),
    get isEmpty() {
      return store.state.isEmpty;
    },
    lagSearches: (lagMs) => portal.searchIndex.lag(lagMs),
    close: () => {
      store.close();
      return Promise.resolve();
    },
  });
}
