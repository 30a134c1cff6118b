import { createHubSpotClient, createSettingsObject, readLimits } from '../../../../src/hubspot';
import { fakeHttpServer } from '../client/fake-http-server';
import { openTestHubSpot } from '../local-hubspot';

test('readLimits() says what the account has and may have', async () => {
  const hubspot = await openTestHubSpot();
  const client = createHubSpotClient({ origin: hubspot.origin, token: hubspot.token });
  await createSettingsObject(client);
  await hubspot.call('POST', '/crm/v3/properties/deals', {
    name: 'theirs',
    label: 'Theirs',
    groupName: 'dealinformation',
    type: 'string',
    fieldType: 'text',
  });
  expect(await readLimits(client)).toEqual({
    dealProperties: { limit: 1000, usage: 1 },
    customObjectTypes: { limit: 10, usage: 1 },
  });
  await hubspot.close();
});

test.each([
  ['403', { status: 403, body: { message: 'no', category: 'MISSING_SCOPES' } }],
  ['404', { status: 404, body: { message: 'resource not found' } }],
])('readLimits() has null where HubSpot answers with %s', async (_status, answer) => {
  const server = await fakeHttpServer([answer]);
  expect(await readLimits(createHubSpotClient({ token: 'x', origin: server.origin }))).toEqual({
    dealProperties: null,
    customObjectTypes: null,
  });
  await server.close();
});

test('readLimits() has null when HubSpot says nothing of deals', async () => {
  const server = await fakeHttpServer([{ status: 200, body: { byObjectType: [], limit: 10, usage: 0 } }]);
  expect(await readLimits(createHubSpotClient({ token: 'x', origin: server.origin }))).toMatchObject({
    dealProperties: null,
  });
  await server.close();
});

test.each([
  [429, 'rate-limited'],
  [500, 'unavailable'],
])('readLimits() throws what passes (%d)', async (status, code) => {
  const server = await fakeHttpServer([{ status, body: { message: 'no' } }]);
  const limits = readLimits(createHubSpotClient({ token: 'x', origin: server.origin }));
  await expect(limits).rejects.toMatchObject({ code });
  await server.close();
});
