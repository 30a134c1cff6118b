import type { AccountSeed } from '../account';
import { buildApp, isApiPath } from './app';
import { SearchIndex } from './model/search/search-index';
import { ChangeFeed } from './routes/control/change-feed';
import type { Controls } from './routes/control/controls';
import { loggedFetch } from './routes/control/logged-fetch';
import { RateLimiter } from './routes/control/rate-limiter';
import { RequestLog } from './routes/control/request-log';
import type { Portal } from './routes/http/portal';
import { Recalculator } from './store/recalculator';
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
  /** From the next change on calculated properties take so long to follow, in milliseconds. */
  delayCalculations(delayMs: number): void;
  /** Writes a snapshot of what changed and lets go of the folder. */
  close(): Promise<void>;
}

export interface HubSpotOptions {
  /** The folder that holds the account's data; made when it is missing. */
  readonly dataDir: string;
  readonly account: AccountSeed;
  /** How long calculated properties take to follow, in milliseconds; HubSpot's take one to two minutes. No time by default. */
  readonly calculationDelayMs?: number;
  /** How many calculated properties the account may have: 40, as on Professional, by default; none as on Starter; 200 on Enterprise. */
  readonly calculatedProperties?: number;
  /** The longest formula that the account takes. HubSpot's bound is not known. */
  readonly formulaCharacters?: number;
}

const PROFESSIONAL_CALCULATED_PROPERTIES = 40;
/** More than ten times the longest formula that is known to have been taken. */
const FORMULA_CHARACTERS = 16_384;

/**
 * Opens an account: loads its data folder and stands ready to answer.
 * @throws when another process has the folder, or its files are damaged
 */
export async function openHubSpot({
  dataDir,
  account,
  calculationDelayMs = 0,
  calculatedProperties = PROFESSIONAL_CALCULATED_PROPERTIES,
  formulaCharacters = FORMULA_CHARACTERS,
}: HubSpotOptions): Promise<LocalHubSpot> {
  const store = Store.open(dataDir);
  const portal: Portal = {
    seed: account,
    state: store.state,
    store,
    searchIndex: new SearchIndex(store.state, () => performance.now()),
    calculated: { properties: calculatedProperties, formulaCharacters, spelling: 'hubspot' },
    recalculator: new Recalculator(store, calculationDelayMs),
  };
  const controls: Controls = {
    log: new RequestLog(),
    changes: new ChangeFeed(store, portal.searchIndex),
    limiter: new RateLimiter(),
    fault: 'none',
  };
  const app = buildApp(portal, controls);
  return Promise.resolve({
    fetch: (request) => loggedFetch(request, { app, portal, log: controls.log }),
    handles: (pathname) => isApiPath(pathname) || pathname.startsWith('/workbench/'),
    get isEmpty() {
      return store.state.isEmpty;
    },
    lagSearches: (lagMs) => portal.searchIndex.lag(lagMs),
    delayCalculations: (delayMs) => portal.recalculator.setDelay(delayMs),
    close: () => {
      portal.recalculator.finish();
      store.close();
      return Promise.resolve();
    },
  });
}
