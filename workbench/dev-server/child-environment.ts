import { fileURLToPath } from 'node:url';

/** Names HubSpot's tools would take an account or a key from, and proxies that could carry a report out of the machine. */
const unwanted =
  /^(HUBSPOT_|USE_ENVIRONMENT_HUBSPOT_CONFIG$|PRIVATE_APP_ACCESS_TOKEN$|NODE_OPTIONS$|((https?|all|no)_proxy)$)/i;

export interface AppEnvironment {
  /** What the app's functions call instead of https://api.hubapi.com. */
  readonly apiOrigin: string;
  readonly appToken: string;
}

/** The environment of HubSpot's dev server, in which the app's functions run too. */
export function childEnvironment(
  ours: NodeJS.ProcessEnv,
  { apiOrigin, appToken }: AppEnvironment,
): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(ours).filter(([name]) => !unwanted.test(name))),
    NODE_ENV: 'development',
    // Otherwise HubSpot's tools would read ~/.hscli, where a developer's real account may be.
    HUBSPOT_CONFIG_PATH: fileURLToPath(new URL('../../hubspot.config.yml', import.meta.url)),
    HUBSPOT_API_ORIGIN: apiOrigin,
    PRIVATE_APP_ACCESS_TOKEN: appToken,
  };
}
