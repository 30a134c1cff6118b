/** What an account is before anything is stored in it: who works there and which tokens are valid. */
export interface AccountSeed {
  readonly portalId: number;
  readonly accountName: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly users: readonly UserSeed[];
  readonly tokens: readonly TokenSeed[];
}

/** A user with an owner record; `role` decides what the page lets them do (`ops` may manage integrations). */
export interface UserSeed {
  readonly id: number;
  readonly ownerId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly role: 'rep' | 'manager' | 'ops';
  readonly locale: string;
  readonly teams: readonly { readonly id: number; readonly name: string }[];
  /** False for colleagues who own records but cannot be switched to on the page. */
  readonly canSignIn: boolean;
}

/** A bearer token. `app`: rate-limited and counted; `user`: a browser session; `setup`: unlimited, fills the account at start. */
export interface TokenSeed {
  readonly token: string;
  readonly name: string;
  readonly kind: 'app' | 'integration' | 'user' | 'setup';
  readonly scopes: readonly string[] | 'all';
  readonly userId?: number;
}
