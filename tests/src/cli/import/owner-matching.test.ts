import { ownerByAgent } from '../../../../src/cli/import/owner-matching';

const owner = (id: string, email: string | null, firstName: string, lastName: string) => ({
  id,
  email,
  firstName,
  lastName,
});
const account = {
  owners: [
    owner('1', 'Ada.Berg@example.com', 'Ada', 'Berg'),
    owner('2', 'k1@example.com', 'Kim', 'Lund'),
    owner('3', 'k2@example.com', 'Kim', 'Lund'),
    owner('4', null, '', ''),
    owner('6', 'new@example.com', 'Eva', 'Ek'),
  ],
  formerOwners: [owner('5', 'gone@example.com', 'Per', 'Gone'), owner('7', 'old@example.com', 'Eva', 'Ek')],
};
const { matching, problems } = ownerByAgent({ 'Team North': 'ADA.berg@example.com' }, account);

test.each([
  ['Ada Berg', 'found', '1'],
  ['  ada\u00a0 BERG ', 'found', '1'],
  ['Berg, Ada', 'found', '1'],
  ['ada.berg@EXAMPLE.com', 'found', '1'],
  ['Someone Else <ada.berg@example.com>', 'found', '1'],
  ['ada.berg@example.com (Ada)', 'found', '1'],
  ['team north', 'found', '1'],
  ['ada.berg@example.com; k1@example.com', 'several', undefined],
  ['Ada.Berg@example.com <ada.berg@example.com>', 'found', '1'],
  ['Kim Lund', 'ambiguous', undefined],
  ['Kim Lund <k2@example.com>', 'found', '3'],
  ['Per Gone', 'deactivated', undefined],
  ['gone@example.com', 'deactivated', undefined],
  ['Eva Ek', 'found', '6'],
  ['Ada', 'unknown', undefined],
  ['Ada Berg <else@example.com>', 'unknown', undefined],
  ['', 'unknown', undefined],
])('ownerByAgent() of "%s": %s', (agent, kind, ownerId) => {
  expect(matching.find(agent)).toEqual(ownerId === undefined ? { kind } : { kind, ownerId });
});

test('ownerByAgent() takes an email of the map that nobody has, or has any more, for a mistake of the map', () => {
  expect(problems).toEqual([]);
  expect(ownerByAgent({ A: 'ada.brg@example.com', P: 'gone@example.com' }, account).problems).toEqual([
    'owner.emails.A: the account has no owner with email ada.brg@example.com. Did you mean "Ada.Berg@example.com"?',
    'owner.emails.P: the owner with email gone@example.com is deactivated in the account.',
  ]);
});
