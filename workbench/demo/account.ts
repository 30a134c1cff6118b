import { createHash } from 'node:crypto';
import type { AccountSeed, TokenSeed, UserSeed } from '../account';
import { colleagues } from './colleagues';

/**
 * The account that `npm start` opens: Skiftlaget, a fictitious Swedish firm that sells shift planning to other firms.
 *
 * @param appScopes the scopes that the app's manifest asks for; `oauth` is added, as HubSpot adds it to every app.
 */
export function demoAccount(appScopes: readonly string[]): AccountSeed {
  return {
    portalId: 12345,
    accountName: 'Skiftlaget AB',
    timeZone: 'Europe/Stockholm',
    currency: 'EUR',
    users: colleagues,
    tokens: [
      {
        token: localToken('app'),
        name: 'Plumbline',
        kind: 'app',
        scopes: [...new Set([...appScopes, 'oauth'])],
      },
      { token: localToken('cli'), name: 'Command line', kind: 'integration', scopes: 'all' },
      { token: localToken('setup'), name: 'Demo data', kind: 'setup', scopes: 'all' },
      ...colleagues.filter((user) => user.canSignIn).map(sessionOf),
    ],
  };
}

function sessionOf(user: UserSeed): TokenSeed {
  return {
    token: localToken(`user-${user.id}`),
    name: `${user.firstName} ${user.lastName}`,
    kind: 'user',
    scopes: 'all',
    userId: user.id,
  };
}

/** Shaped like HubSpot's `pat-eu1-…`, always the same, and good for nothing but the workbench on this machine. */
function localToken(holder: string): string {
  const hex = createHash('sha256').update(`plumbline workbench ${holder}`).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return `pat-local-${holder}-${parts.join('-')}`;
}
