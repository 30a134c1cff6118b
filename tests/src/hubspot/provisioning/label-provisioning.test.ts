import { z } from 'zod';
import { createLabels, planLabels } from '../../../../src/hubspot';
import { openTestHubSpot, type TestHubSpot } from '../local-hubspot';

const wanted = [
  { name: 'plumbline_champion', label: 'Champion' },
  { name: 'plumbline_mobilizer', label: 'Mobilizer' },
  { name: 'plumbline_power_sponsor', label: 'Power sponsor' },
];
const path = '/crm/v4/associations/deals/contacts/labels';

let hubspot: TestHubSpot;
beforeEach(async () => {
  hubspot = await openTestHubSpot(['crm.schemas.deals.write', 'crm.schemas.deals.read']);
});
afterEach(() => hubspot.close());

const clientOf = (token?: string) => hubspot.client(token);
async function storedLabels(): Promise<(string | null)[]> {
  const answer = z.object({ results: z.array(z.object({ label: z.string().nullable() })) });
  return answer.parse(await hubspot.call('GET', path)).results.flatMap(({ label }) => label ?? []);
}

describe('over the API', () => {
  test('createLabels() makes what planLabels() found, and then nothing is missing', async () => {
    const client = clientOf();
    const { missing } = await planLabels(client, wanted);
    expect(missing).toEqual(wanted);
    const created = ['Champion', 'Mobilizer', 'Power sponsor'];
    expect(await createLabels(client, missing)).toEqual({ created, stopped: null });
    expect(await storedLabels()).toEqual(created);
    expect((await planLabels(client, wanted)).missing).toEqual([]);
  });

  test('planLabels() takes the label that an admin made, in whatever case', async () => {
    await hubspot.call('POST', path, { name: 'friend', label: 'MOBILIZER' });
    expect((await planLabels(clientOf(), wanted)).missing).toEqual([wanted[0], wanted[2]]);
  });

  test('planLabels() does not take a label from contact to deal for one from deal to contact', async () => {
    const inverse = { name: 'other', label: 'Champion', inverseLabel: 'Deal they champion' };
    await hubspot.call('POST', '/crm/v4/associations/contacts/deals/labels', inverse);
    expect((await planLabels(clientOf(), wanted)).missing).toEqual(wanted);
  });

  test('createLabels() stops at the first refusal, and says what is done and what not', async () => {
    await hubspot.call('POST', path, { name: 'plumbline_mobilizer', label: 'Renamed' });
    const { created, stopped } = await createLabels(clientOf(), wanted);
    expect(created).toEqual(['Champion']);
    expect(stopped).toMatchObject({
      error: { code: 'validation' },
      notDone: ['Mobilizer', 'Power sponsor'],
    });
    expect(await storedLabels()).toEqual(['Renamed', 'Champion']);
  });

  test('createLabels() names the scope for contacts that the token lacks', async () => {
    const outcome = await createLabels(clientOf(hubspot.appToken), wanted);
    expect(outcome).toMatchObject({
      created: [],
      stopped: {
        error: { code: 'missing-scope', requiredScopes: ['crm.schemas.contacts.write'] },
        notDone: ['Champion', 'Mobilizer', 'Power sponsor'],
      },
    });
    expect(await storedLabels()).toEqual([]);
  });
});

test('createLabels() lets pass what HubSpot did not say', async () => {
  const client = { ...clientOf(), request: () => Promise.reject(new Error('our mistake')) };
  await expect(createLabels(client, wanted)).rejects.toThrow('our mistake');
});
