import { paths } from '../../../../src/hubspot/client/paths';

test.each([
  [paths.object('deals', '7'), '/crm/objects/2026-09/deals/7'],
  [paths.search('deals'), '/crm/objects/2026-09/deals/search'],
  [paths.propertyGroups('deals'), '/crm/properties/2026-09/deals/groups'],
  [paths.owners, '/crm/owners/2026-09'],
  [paths.accountDetails, '/account-info/2026-09/details'],
  [paths.schemas, '/crm-object-schemas/2026-09/schemas'],
  [paths.schema('p_qualification_settings'), '/crm-object-schemas/2026-09/schemas/p_qualification_settings'],
  [paths.limits('custom-object-types'), '/crm/limits/2026-09/custom-object-types'],
])('a path that HubSpot documents: %s', (path, documented) => {
  expect(path).toBe(documented);
});

test('paths keep an id from leading elsewhere', () => {
  expect(paths.object('deals', '../contacts/1')).toBe('/crm/objects/2026-09/deals/..%2Fcontacts%2F1');
});
