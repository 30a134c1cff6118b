import type { AccountSeed, UserSeed } from '../../../account';
import type { Session, WorkbenchUser } from '../../../wire';

/** Where the workbench's server puts HubSpot's dev server. */
const DEV_SERVER_PATH = '/hs-dev';

/** Who may use the CRM page: users that may sign in and have a token to do it with. */
export function sessionOf(seed: AccountSeed): Session {
  const { portalId, accountName, timeZone, currency } = seed;
  const users = seed.users.filter((user) => user.canSignIn).flatMap((user) => signedIn(seed, user));
  return { portalId, accountName, timeZone, currency, users, devServerPath: DEV_SERVER_PATH };
}

function signedIn(seed: AccountSeed, user: UserSeed): WorkbenchUser[] {
  const token = seed.tokens.find(
    (candidate) => candidate.kind === 'user' && candidate.userId === user.id,
  )?.token;
  if (token === undefined) return [];
  const { id, email, firstName, lastName, role, locale, ownerId } = user;
  const teams = user.teams.map((team) => ({ ...team, teammates: teammates(seed, team.id, id) }));
  return [{ id, email, firstName, lastName, role, locale, teams, ownerId, token }];
}

function teammates(seed: AccountSeed, teamId: number, userId: number): number[] {
  return seed.users
    .filter((other) => other.id !== userId && other.teams.some((team) => team.id === teamId))
    .map(({ id }) => id);
}
