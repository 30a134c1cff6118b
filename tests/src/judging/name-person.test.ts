import type { Role } from '../../../src/frameworks';
import { namePerson } from '../../../src/judging';
import { allAnswered } from '../../builders/all-answered';
import { anAccount } from '../../builders/an-account';
import type { TestDeal } from '../../builders/deals-in';
import { done } from '../../builders/done';

const account = anAccount();
const name = (dealId: string, role: Role, contactId: string | null) =>
  namePerson({ dealId, role, contactId }, account.ports);
const proven = allAnswered('meddic', '3');

/** A contact of the deal without a role; its id. */
async function contactOf(deal: TestDeal): Promise<string> {
  const contactId = await account.aContact();
  await deal.associate(contactId);
  return contactId;
}

describe('namePerson()', () => {
  // Contacts are ada, bea and cid.
  type Named = readonly (readonly [role: Role, who: 0 | 1 | 2])[];
  test.each<[string, 0 | 1 | 2 | null, Named, Named]>([
    [
      'sets who has a role',
      0,
      [['economic_buyer', 1]],
      [
        ['economic_buyer', 1],
        ['champion', 0],
      ],
    ],
    [
      'replaces who had it',
      2,
      [
        ['champion', 0],
        ['economic_buyer', 1],
      ],
      [
        ['economic_buyer', 1],
        ['champion', 2],
      ],
    ],
    [
      'leaves one where HubSpot had two',
      2,
      [
        ['champion', 0],
        ['champion', 2],
      ],
      [['champion', 2]],
    ],
    [
      'takes it from everybody',
      null,
      [
        ['champion', 0],
        ['economic_buyer', 1],
      ],
      [['economic_buyer', 1]],
    ],
    ['takes it from nobody, where nobody has it', null, [['economic_buyer', 1]], [['economic_buyer', 1]]],
  ])('%s', async (_name, who, before, after) => {
    const deal = await account.aDeal();
    const contacts = [await account.aContact(), await account.aContact(), await account.aContact()];
    const contact = (index: 0 | 1 | 2) => contacts[index] ?? '';
    for (const contactId of contacts) await deal.associate(contactId);
    for (const [role, index] of before) await deal.name(role, contact(index));
    const outcome = await name(deal.id, 'champion', who === null ? null : contact(who));
    const people = after.map(([role, index]) => ({ role, contactId: contact(index) }));
    expect(new Set(done(outcome).qualification.people)).toEqual(new Set(people));
    expect(new Set(await account.ports.people.read(deal.id))).toEqual(new Set(people));
  });

  test('counts "proven" as stated until the person is named, and again when nobody is', async () => {
    const deal = await account.aDeal(proven);
    await deal.name('economic_buyer', await account.aContact());
    await name(deal.id, 'champion', await contactOf(deal));
    expect(await deal.stored('qual_score')).toBe('100');
    await name(deal.id, 'champion', null);
    expect(await deal.stored('qual_score')).toBe('95');
    expect(await deal.stored('qual_gaps')).toBeNull();
    await name(deal.id, 'economic_buyer', null);
    expect(await deal.stored('qual_score')).toBe('88');
    expect(account.writes()).toHaveLength(3);
    expect(account.writes()[2]).not.toHaveProperty('qual_meddic_champion');
  });

  test('writes no score of a deal that nobody qualified', async () => {
    const deal = await account.aDeal();
    const contactId = await contactOf(deal);
    const { id } = deal;
    const { qualification } = done(await name(id, 'champion', contactId));
    expect(qualification.people).toEqual([{ role: 'champion', contactId }]);
    expect(account.writes()).toEqual([expect.objectContaining({ qual_completeness: '0' })]);
    expect(account.writes()[0]).not.toHaveProperty('qual_score');
  });

  test('names the person though HubSpot refuses the figures, and says that they are outdated', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    account.calls.refuse(/^PATCH/);
    const deal = await account.aDeal(proven);
    const contactId = await contactOf(deal);
    expect(await name(deal.id, 'champion', contactId)).toMatchObject({
      figuresOutdated: true,
      qualification: { people: [{ role: 'champion', contactId }] },
    });
    logged.mockRestore();
  });
});

describe('namePerson() when the deal changes while somebody is named', () => {
  function whileNaming(what: () => Promise<unknown>) {
    account.calls.alter(/contacts\/batch\/create$/, async (answered) => {
      await what();
      return answered;
    });
  }

  test('freezes the score that a deal had when it was closed', async () => {
    const deal = await account.aDeal({ ...proven, qual_framework: 'meddic', qual_score: '88' });
    const contactId = await contactOf(deal);
    whileNaming(() => deal.edit({ dealstage: 'ent_lost' }));
    const { qualification } = done(await name(deal.id, 'champion', contactId));
    expect(qualification).toMatchObject({ scoreAtClose: 88, people: [{ role: 'champion', contactId }] });
    expect(await deal.stored('qual_score')).toBe('88');
  });

  test('makes the figures of the answers that are there then', async () => {
    const deal = await account.aDeal(proven);
    const contactId = await contactOf(deal);
    whileNaming(() => deal.edit({ qual_meddic_metrics: '1' }));
    await name(deal.id, 'champion', contactId);
    expect(account.writes()).toEqual([expect.objectContaining({ qual_score: '83' })]);
  });

  test('reads labels and contacts beside the deal, so that a slow HubSpot costs no round more', async () => {
    const deal = await account.aDeal(proven);
    const contactId = await contactOf(deal);
    let labelsAsked = false;
    account.calls.alter(/\/deals\/batch\/read$/, (answered) => {
      labelsAsked ||= account.calls.heard(/contacts\/labels$/).length > 0;
      return answered;
    });
    await name(deal.id, 'champion', contactId);
    expect(labelsAsked).toBe(true);
  });
});

describe('namePerson() names nobody', () => {
  test('on a closed deal', async () => {
    const { id } = await account.aDeal({ dealstage: 'ent_lost' });
    const outcome = await name(id, 'champion', await account.aContact());
    expect(outcome).toMatchObject({ refused: 'deal-closed' });
    expect(await account.ports.people.read(id)).toEqual([]);
  });

  test('on a deal that does not exist', async () => {
    const deal = await account.aDeal();
    await deal.remove();
    const outcome = await name(deal.id, 'champion', await account.aContact());
    expect(outcome).toMatchObject({ refused: 'deal-not-found' });
  });

  test('in an account without the label, and says which one is missing', async () => {
    await account.loseLabel('champion');
    const { id } = await account.aDeal(proven);
    expect(await name(id, 'champion', await account.aContact())).toMatchObject({
      refused: 'label-missing',
      about: ['Champion'],
    });
    expect(account.writes()).toEqual([]);
  });

  test.each<[string, (deal: TestDeal) => Promise<string>]>([
    [
      'who was deleted while the card was open',
      async (deal) => {
        const contactId = await contactOf(deal);
        await account.call('DELETE', `/crm/v3/objects/contacts/${contactId}`);
        return contactId;
      },
    ],
    ['who is no contact of the deal', () => account.aContact()],
  ])('%s, and says so', async (_name, someone) => {
    const deal = await account.aDeal(proven);
    const contactId = await someone(deal);
    expect(await name(deal.id, 'champion', contactId)).toMatchObject({
      refused: 'contact-gone',
      about: [contactId],
    });
    expect(await account.ports.people.read(deal.id)).toEqual([]);
    expect(account.writes()).toEqual([]);
  });

  test('whom HubSpot does not find, and says so', async () => {
    account.calls.refuse(/contacts\/batch\/create$/, 404);
    const deal = await account.aDeal(proven);
    const contactId = await contactOf(deal);
    expect(await name(deal.id, 'champion', contactId)).toMatchObject({
      refused: 'contact-gone',
      about: [contactId],
    });
  });

  test('whom HubSpot took and did not name, and leaves role and figures as they were', async () => {
    account.calls.refuse(/contacts\/batch\/create$/, 200);
    const deal = await account.aDeal(proven);
    const champion = await contactOf(deal);
    await deal.name('champion', champion);
    const contactId = await contactOf(deal);
    expect(await name(deal.id, 'champion', contactId)).toMatchObject({ refused: 'person-not-named' });
    expect(await account.ports.people.read(deal.id)).toEqual([{ role: 'champion', contactId: champion }]);
    expect(account.writes()).toEqual([]);
  });
});
