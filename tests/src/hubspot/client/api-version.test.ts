import { pathsOf } from '../../../../src/hubspot';

test.each([
  [
    'v3',
    '/crm/v3/objects/deals/7',
    '/crm/v3/properties/deals/groups',
    '/crm/v3/owners',
    '/account-info/v3/details',
  ],
  [
    '2026-09',
    '/crm/objects/2026-09/deals/7',
    '/crm/properties/2026-09/deals/groups',
    '/crm/owners/2026-09',
    '/account-info/2026-09/details',
  ],
] as const)('pathsOf() writes the paths of family %s', (family, deal, groups, owners, account) => {
  const paths = pathsOf(family);
  expect(paths.object('deals', '7')).toBe(deal);
  expect(paths.propertyGroups('deals')).toBe(groups);
  expect(paths.owners()).toBe(owners);
  expect(paths.accountDetails()).toBe(account);
});

test.each([
  ['v3', '/crm-object-schemas/v3/schemas', '/crm/v3/limits/custom-object-types'],
  ['2026-09', '/crm-object-schemas/2026-09/schemas', '/crm/limits/2026-09/custom-object-types'],
] as const)(
  'pathsOf() writes the paths of family %s for what an account may define',
  (family, schemas, limits) => {
    const paths = pathsOf(family);
    expect(paths.schemas()).toBe(schemas);
    expect(paths.schema('p_qualification_settings')).toBe(`${schemas}/p_qualification_settings`);
    expect(paths.limits('custom-object-types')).toBe(limits);
  },
);

test('pathsOf() keeps an id from leading elsewhere', () => {
  expect(pathsOf('v3').object('deals', '../contacts/1')).toBe('/crm/v3/objects/deals/..%2Fcontacts%2F1');
});
