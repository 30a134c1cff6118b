import { accountChangesSchema, type AccountChanges } from '../../../workbench/wire';
import { accountOfEachTest, createDeal } from './an-account';

const account = accountOfEachTest();

/** What the stream tells from now on, one event after the other. */
async function changes(): Promise<{ next: () => Promise<AccountChanges>; end: () => Promise<void> }> {
  const { body } = await account.hubspot.fetch(new Request('http://localhost/workbench/changes/stream'));
  if (body === null) throw new Error('The stream has no body');
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read(); // that it is connected
  return {
    next: async () => {
      const { value = '' } = await reader.read();
      return accountChangesSchema.parse(JSON.parse(value.replace(/^data: /, '')));
    },
    end: () => reader.cancel(),
  };
}

test('a change is told once searches see it', async () => {
  account.hubspot.lagSearches(600);
  const stream = await changes();
  const id = await createDeal(account);
  const found = async () => (await account.ok('POST', '/crm/v3/objects/deals/search', {})).results;

  expect((await stream.next()).records).toEqual(['0-3']);
  expect(await found()).toMatchObject([{ id }]);

  await account.call('DELETE', `/crm/v3/objects/deals/${id}`);
  expect((await stream.next()).records).toEqual(['0-3']);
  expect(await found()).toEqual([]);
  await stream.end();
});

test('values that HubSpot calculated are told apart from what others wrote, and definitions from records', async () => {
  const stream = await changes();
  await account.create('contacts', { email: 'ada@example.com' });
  expect(await stream.next()).toEqual({ records: ['0-1'], calculated: [], definitions: [] });

  const twice = { name: 'twice', label: 'Twice', groupName: 'dealinformation', type: 'number' };
  await account.ok('POST', '/crm/v3/properties/deals', {
    ...twice,
    fieldType: 'calculation_equation',
    calculationFormula: 'amount * 2',
  });
  expect(await stream.next()).toEqual({ records: [], calculated: [], definitions: ['0-3'] });

  await createDeal(account, { amount: '21' });
  expect(await stream.next()).toEqual({ records: ['0-3'], calculated: ['0-3'], definitions: [] });
  await stream.end();
});
