import { join } from 'node:path';
import { root } from '../root';

/** Names HubSpot's tools would take an account or a key from, and proxies that could carry a report out of the machine. */
const unwanted =
  /^(HUBSPOT_|USE_ENVIRONMENT_HUBSPOT_CONFIG$|PRIVATE_APP_ACCESS_TOKEN$|NODE_OPTIONS$|((https?|all|no)_proxy)$)/i;

/** What HubSpot's dev server gives the app's functions, which run in its process. */
export interface AppEnvironment {
  /** What they call instead of https://api.hubapi.com. */
  readonly apiOrigin: string;
  readonly appToken: string;
}

/** The environment of HubSpot's dev server; run.mjs adds the app's. */
export function childEnvironment(ours: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(ours).filter(([name]) => !unwanted.test(name))),
    NODE_ENV: 'development',
    // Otherwise HubSpot's tools would read ~/.hscli, where a developer's real account may be.
    HUBSPOT_CONFIG_PATH: join(root, 'hubspot.config.yml'),
  };
}
