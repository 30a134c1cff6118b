import { accountOfEachTest, createDeal, MAX, openAccount } from './an-account';

const account = accountOfEachTest();
const owner = String(8900 + MAX);

const ownerIds = async (archived: boolean) =>
  (await account.get(`/crm/v3/owners/?archived=${archived}`)).results.map(({ id }) => id);

test.each(['/settings/v3/users', '/settings/users/2026-09'])(
  'an owner whose user leaves by %s is archived, and records keep them',
  async (users) => {
    const deal = await createDeal(account, { hubspot_owner_id: owner });
    expect(await account.status('DELETE', `${users}/${MAX}`)).toBe(204);
    expect(await ownerIds(false)).not.toContain(owner);
    expect(await ownerIds(true)).toEqual([owner]);
    expect(await account.get(`/crm/v3/owners/${owner}?archived=true`)).toMatchObject({
      archived: true,
      userId: null,
      userIdIncludingInactive: MAX,
      firstName: 'Max',
    });
    expect(await account.status('GET', `/crm/v3/owners/${owner}`)).toBe(404);
    expect(
      (await account.get(`/crm/v3/objects/deals/${deal}?properties=hubspot_owner_id`)).properties,
    ).toMatchObject({ hubspot_owner_id: owner });
    expect(await account.status('DELETE', `${users}/${MAX}`)).toBe(404);
  },
);

test('a user may be named by e-mail, and is gone for good', async () => {
  const first = await openAccount();
  const path = '/settings/v3/users/max@example.com?idProperty=EMAIL';
  expect(await first.status('DELETE', path)).toBe(204);
  await first.hubspot.close();
  const again = await openAccount({ dataDir: first.dataDir });
  expect(await again.status('GET', `/crm/v3/owners/${owner}?archived=true`)).toBe(200);
  await again.hubspot.close();
});

test('a user is not removed without the scope', async () => {
  expect(await account.status('DELETE', `/settings/v3/users/${MAX}`, undefined, { token: 'reader' })).toBe(
    403,
  );
});
