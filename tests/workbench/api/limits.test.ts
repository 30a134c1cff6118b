import { listWith } from './matchers';
import { accountOfEachTest } from './an-account';

const bases = ['/crm/v3/limits', '/crm/limits/2026-09'];

const account = accountOfEachTest();

const note = (name: string) => ({
  name,
  label: name,
  groupName: 'dealinformation',
  type: 'string',
  fieldType: 'text',
});

async function makeCustomObject(name: string) {
  const { objectTypeId } = await account.ok('POST', '/crm-object-schemas/v3/schemas', {
    name,
    labels: { singular: 'Setting', plural: 'Settings' },
    requiredProperties: ['key'],
    properties: [{ name: 'key', label: 'Key', type: 'string', fieldType: 'text' }],
    associatedObjects: [],
  });
  return objectTypeId;
}

describe.each(bases)('%s', (base) => {
  test('counts custom objects against ten, without archived ones', async () => {
    const usage = () => account.get(`${base}/custom-object-types`);
    expect(await usage()).toEqual({ limit: 10, percentage: 0, usage: 0 });
    await makeCustomObject('one');
    await makeCustomObject('two');
    expect(await usage()).toEqual({ limit: 10, percentage: 20, usage: 2 });
    await account.ok('DELETE', '/crm-object-schemas/v3/schemas/p_one');
    expect(await usage()).toEqual({ limit: 10, percentage: 10, usage: 1 });
  });

  test('counts custom properties of each object type and of all, without archived and HubSpot’s own', async () => {
    for (const name of ['one', 'two', 'three'])
      await account.ok('POST', '/crm/v3/properties/deals', note(name));
    await account.ok('DELETE', '/crm/v3/properties/deals/three');
    const settings = await makeCustomObject('settings');
    const row = (objectTypeId: string, singularLabel: string, pluralLabel: string, usage: number) => ({
      objectTypeId,
      singularLabel,
      pluralLabel,
      limit: 1000,
      percentage: usage / 10,
      usage,
    });
    const answer = await account.get(`${base}/custom-properties`);
    expect(answer).toMatchObject({ overallLimit: 4000, overallPercentage: 0.075, overallUsage: 3 });
    expect(answer).toHaveProperty(
      'byObjectType',
      listWith([row('0-3', 'Deal', 'Deals', 2), row(settings, 'Setting', 'Settings', 1)]),
    );
  });
});
