import { createBridgeWithoutRecord } from '../../../../../workbench/page/crm/app/account-bridge';
import { createHubSpot } from '../../../../../workbench/page/crm/api/hubspot';

const bridge = createBridgeWithoutRecord({
  hubspot: createHubSpot('token'),
  reader: { locale: 'en', timeZone: 'UTC', currency: 'EUR' },
  schemaOf: () => null,
  reloadPage: () => undefined,
  navigateToPage: () => undefined,
  pageHref: ({ to }) => to,
});

test('a bridge without a record refuses what is of a record, and says why', async () => {
  await expect(bridge.fetchProperties(['amount'])).rejects.toThrow('works on CRM records only');
  await expect(bridge.fetchAssociations({ toObjectType: 'contacts' })).rejects.toThrow(
    'there is no record here',
  );
});

test('a bridge without a record leaves values of an unknown type as they are', () => {
  expect(bridge.formatProperties({ amount: '1000', closedate: null }, 'ticket')).toEqual({
    amount: '1000',
    closedate: null,
  });
});
