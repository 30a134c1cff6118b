import type { AccountSeed, TokenSeed } from '../../../account';
import type { Caller } from '../../model/access/caller';
import { unauthenticated, validationError } from '../../model/refusals/errors';
import type { Source } from '../../model/state/change';

/** Headers with which a `setup` caller gives the account a past. Nothing in HubSpot has them. */
const AT_HEADER = 'x-workbench-at';
const USER_HEADER = 'x-workbench-user';

export interface Bearer {
  readonly token: TokenSeed;
  /** The past that a `setup` token asks for behind an `@`. */
  readonly instant: string | undefined;
}

/**
 * The token that a request carries; undefined without a valid one. A `setup` token may have `@` and an instant behind it,
 * which says the same as the header: a program that is run for the past sends its token and no headers of its own.
 */
export function bearerOf(seed: AccountSeed, headers: Headers): Bearer | undefined {
  const [, sent, instant] = /^Bearer\s+([^\s@]+)(?:@(\S+))?$/i.exec(headers.get('authorization') ?? '') ?? [];
  const token = seed.tokens.find((candidate) => candidate.token === sent);
  if (!token || (instant !== undefined && token.kind !== 'setup')) return undefined;
  return { token, instant };
}

/** Finds the caller of a request. @throws HubSpot's 401 without a valid bearer token */
export function identify(seed: AccountSeed, headers: Headers, now: number): Caller {
  const bearer = bearerOf(seed, headers);
  if (!bearer) throw unauthenticated();
  const { token, instant } = bearer;
  if (token.kind !== 'setup') return { token, at: now, by: sourceOf(token) };
  const userId = headers.get(USER_HEADER);
  return {
    token,
    at: pastInstant(instant ?? headers.get(AT_HEADER)) ?? now,
    by: userId === null ? sourceOf(token) : userSource(knownUser(seed, userId)),
  };
}

function sourceOf(token: TokenSeed): Source {
  if (token.kind === 'user' && token.userId !== undefined) return userSource(token.userId);
  return { type: 'INTEGRATION', id: token.name };
}

function userSource(userId: number): Source {
  return { type: 'CRM_UI', id: `userId:${userId}`, userId };
}

function pastInstant(header: string | null): number | undefined {
  if (header === null) return undefined;
  const at = Date.parse(header);
  if (Number.isNaN(at)) throw validationError(`${AT_HEADER} is not an ISO instant: ${header}`);
  return at;
}

function knownUser(seed: AccountSeed, id: string): number {
  const user = seed.users.find((candidate) => String(candidate.id) === id);
  if (!user) throw validationError(`${USER_HEADER} names no user of this account: ${id}`);
  return user.id;
}
