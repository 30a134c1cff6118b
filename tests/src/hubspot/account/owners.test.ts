import { findOwnerOfUser } from '../../../../src/hubspot';
import { colleagues } from '../../../../workbench/demo/colleagues';
import { openTestHubSpot, type TestHubSpot } from '../local-hubspot';

let hubspot: TestHubSpot;
beforeAll(async () => {
  hubspot = await openTestHubSpot(['crm.objects.deals.read']);
});
afterAll(() => hubspot.close());

describe('findOwnerOfUser()', () => {
  const find = (userId: string, token?: string) => findOwnerOfUser(hubspot.client(token), userId);

  test('finds the owner by the id of the user, which is another than the owner’s', async () => {
    const [jonas] = colleagues;
    expect(await find(String(jonas?.id))).toEqual({
      id: jonas?.ownerId,
      email: 'jonas.hartikainen@skiftlaget.example',
      firstName: 'Jonas',
      lastName: 'Hartikainen',
      userIdIncludingInactive: jonas?.id,
    });
    expect(await find(String(jonas?.ownerId))).toBeNull();
  });

  test('gives null for a user who is gone', async () => {
    expect(await find('1')).toBeNull();
  });

  test('is refused without the scope for owners, and says which', async () => {
    await expect(find('1', hubspot.appToken)).rejects.toMatchObject({
      code: 'missing-scope',
      requiredScopes: ['crm.objects.owners.read'],
    });
  });
});
