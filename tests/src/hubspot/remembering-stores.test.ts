import { createAccountStore, createHubSpotClient, createWinRateStore } from '../../../src/hubspot';
import { fakeHttpServer } from './client/fake-http-server';

const account = { status: 200, body: { portalId: 1, timeZone: 'Europe/Stockholm', companyCurrency: 'SEK' } };
const wins = (total: number) => ({ status: 200, body: { total, results: [] } });
const clientOf = (origin: string) => createHubSpotClient({ token: 'x', origin });

describe('createAccountStore()', () => {
  test.each([
    [0, 1],
    [60 * 60_000, 1],
    [60 * 60_000 + 1, 2],
  ])('asked again after %d ms, it has called %d times', async (passedMs, calls) => {
    const server = await fakeHttpServer([account]);
    let nowMs = 1_000;
    const store = createAccountStore(clientOf(server.origin), () => nowMs);
    await store.read();
    nowMs += passedMs;
    expect(await store.read()).toMatchObject({ companyCurrency: 'SEK' });
    expect(server.seen).toHaveLength(calls);
    await server.close();
  });

  test('remembers no failure', async () => {
    const server = await fakeHttpServer([{ status: 403, body: { message: 'no' } }, account]);
    const store = createAccountStore(clientOf(server.origin));
    await expect(store.read()).rejects.toThrow('no');
    expect(await store.read()).toMatchObject({ portalId: 1 });
    await server.close();
  });
});

describe('createWinRateStore()', () => {
  const asOf = new Date('2026-11-25T10:00:00Z');

  test('counts the deals won in the last 90 days, for a month', async () => {
    const server = await fakeHttpServer([wins(9)]);
    const perMonth = await createWinRateStore(clientOf(server.origin)).perMonth('71', asOf);
    expect(perMonth).toBeCloseTo(3.04, 2);
    const filter = (propertyName: string, operator: string, value: string) => ({
      propertyName,
      operator,
      value,
    });
    expect(server.seen).toMatchObject([
      {
        url: '/crm/objects/2026-09/deals/search',
        body: {
          filterGroups: [
            {
              filters: [
                filter('hubspot_owner_id', 'EQ', '71'),
                filter('hs_is_closed_won', 'EQ', 'true'),
                filter('closedate', 'GTE', String(Date.parse('2026-08-27T10:00:00Z'))),
              ],
            },
          ],
          limit: 1,
        },
      },
    ]);
    await server.close();
  });

  test.each([
    [0, '71', 1],
    [10 * 60_000, '71', 1],
    [10 * 60_000 + 1, '71', 2],
    [0, '72', 2],
  ])('asked again after %d ms for owner %s, it has searched %d times', async (passedMs, owner, searches) => {
    const server = await fakeHttpServer([wins(9), wins(0)]);
    const store = createWinRateStore(clientOf(server.origin));
    await store.perMonth('71', asOf);
    const again = await store.perMonth(owner, new Date(asOf.getTime() + passedMs));
    expect(server.seen).toHaveLength(searches);
    expect(again).toBeCloseTo(searches === 1 ? 3.04 : 0, 2);
    await server.close();
  });
});
