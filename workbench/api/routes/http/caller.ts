import type { AccountSeed, TokenSeed } from '../../../account';
import { missingScopes, unauthenticated, validationError } from '../../model/refusals/errors';
import type { Source } from '../../model/state/change';

/** Who makes a call. */
export interface Caller {
  readonly token: TokenSeed;
  /** When the caller's writes happened: now, or the past that a `setup` caller asks for. Epoch milliseconds. */
  readonly at: number;
  readonly writesAs: Source;
}

/** Headers with which a `setup` caller gives the account a past. Nothing in HubSpot has them. */
export const AT_HEADER = 'x-workbench-at';
export const USER_HEADER = 'x-workbench-user';

/**
 * Finds the caller of a request. A `setup` token may have `@` and an instant behind it, which says the same as the header:
 * a program that is run for the past sends its token and no headers of its own.
 * @throws HubSpot's 401 without a valid bearer token
 */
export function identify(seed: AccountSeed, headers: Headers, now: number): Caller {
  const [, bearer, instant] =
    /^Bearer\s+([^\s@]+)(?:@(\S+))?$/i.exec(headers.get('authorization') ?? '') ?? [];
  const token = seed.tokens.find((candidate) => candidate.token === bearer);
  if (!token || (instant !== undefined && token.kind !== 'setup')) throw unauthenticated();
  if (token.kind !== 'setup') return { token, at: now, writesAs: sourceOf(token) };
  const userId = headers.get(USER_HEADER);
  return {
    token,
    at: pastInstant(instant ?? headers.get(AT_HEADER)) ?? now,
    writesAs: userId === null ? sourceOf(token) : userSource(knownUser(seed, userId)),
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

/** @throws HubSpot's 403 unless the caller has at least one of the scopes */
export function requireScope(caller: Caller, anyOf: readonly string[]): void {
  const { scopes } = caller.token;
  if (scopes === 'all' || anyOf.some((scope) => scopes.includes(scope))) return;
  throw missingScopes(anyOf);
}

/** HubSpot counts and limits what programs send, not what its own pages do. */
export function isLimited(caller: Caller): boolean {
  return caller.token.kind === 'app' || caller.token.kind === 'integration';
}
