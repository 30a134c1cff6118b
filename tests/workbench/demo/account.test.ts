import { demoAccount } from '../../../workbench/demo/account';

const scopes = ['crm.objects.deals.read', 'crm.objects.deals.write'];
const account = demoAccount(scopes);

describe('demoAccount()', () => {
  it('lets two reps, a manager and somebody from ops sign in, one of them in Swedish', () => {
    const signIn = account.users.filter((user) => user.canSignIn);
    expect(signIn.map((user) => user.role).toSorted()).toEqual(['manager', 'ops', 'rep', 'rep']);
    expect(signIn.filter((user) => user.locale === 'sv-SE').map((user) => user.role)).toEqual(['rep']);
  });

  it('has twelve owners in three teams, each with a predictable address and ids of their own', () => {
    expect(account.users).toHaveLength(12);
    expect(new Set(account.users.flatMap((user) => user.teams.map((team) => team.name))).size).toBe(3);
    expect(new Set(account.users.flatMap((user) => [String(user.id), user.ownerId])).size).toBe(24);
    for (const { email, firstName, lastName } of account.users)
      expect(email).toBe(`${firstName}.${lastName}@skiftlaget.example`.toLowerCase());
  });

  it('gives the app exactly the scopes of its manifest and oauth', () => {
    const app = account.tokens.find((token) => token.kind === 'app');
    expect(app).toMatchObject({ name: 'Plumbline', scopes: [...scopes, 'oauth'] });
  });

  it('gives every user who signs in a token, and nobody else', () => {
    const users = account.tokens.filter((token) => token.kind === 'user').map((token) => token.userId);
    expect(users).toEqual(account.users.filter((user) => user.canSignIn).map((user) => user.id));
  });

  it('makes tokens that are distinct, plainly local and the same every time', () => {
    const tokens = account.tokens.map(({ token }) => token);
    expect(new Set(tokens).size).toBe(tokens.length);
    for (const token of tokens)
      expect(token).toMatch(/^pat-local-[a-z0-9-]+-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(demoAccount(scopes)).toEqual(account);
  });
});
