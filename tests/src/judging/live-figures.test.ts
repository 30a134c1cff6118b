import {
  answerApproach,
  figuresMissing,
  judgeStretch,
  namePerson,
  openQualification,
  saveAnswers,
} from '../../../src/judging';
import { roles } from '../../../src/frameworks';
import { dealProperty, liveProperty, namedProperty } from '../../../src/qualification';
import { allAnswered } from '../../builders/all-answered';
import { anAccount } from '../../builders/an-account';
import type { TestDeal } from '../../builders/deals-in';
import { done } from '../../builders/done';
import { makeLiveFigures } from '../../builders/live-figures';

const account = anAccount();
beforeAll(() => makeLiveFigures(account.call, account.ports));

const figures = [
  [dealProperty.score, liveProperty.score],
  [dealProperty.completeness, liveProperty.completeness],
  [dealProperty.band, liveProperty.band],
  [dealProperty.stageReady, liveProperty.ready],
] as const;
const stored = (deal: TestDeal) => Promise.all(figures.map(([name]) => deal.stored(name)));
const live = (deal: TestDeal) => Promise.all(figures.map(([, name]) => deal.stored(name)));
const helpers = roles.map(namedProperty);
const standing = ['67', '100', 'developing', 'no'];

const open = async ({ id }: TestDeal) => done(await openQualification(id, 0, account.ports));
const save = async ({ id }: TestDeal, level: { readonly from: '2' | null; readonly to: '0' | '2' | '3' }) =>
  done(
    await saveAnswers(
      {
        dealId: id,
        frameworkId: 'meddic',
        userEmail: 'rep@example.com',
        changes: [{ criterionId: 'metrics', level }],
      },
      account.ports,
    ),
  );
const judge = async () => {
  const inForce = await account.ports.rulebooks.current(1);
  return done(await judgeStretch({ after: null, inForce }, account.ports));
};
/** Who keeps the figures. */
const keep = (keeper: 'stored' | 'both' | 'live') => account.saveSettings({ figures: keeper });
const stated = allAnswered('meddic', '2');
/** A deal of which all is stated, and whose figures are stored. */
async function aSettledDeal() {
  const deal = await account.aDeal(stated);
  await open(deal);
  account.calls.forget();
  return deal;
}
async function aContactOf(deal: TestDeal) {
  const contactId = await account.aContact();
  await deal.associate(contactId);
  return contactId;
}

describe.each(['both', 'live'] as const)('Where HubSpot keeps figures (%s), they are ours', (keeper) => {
  beforeEach(() => keep(keeper));

  test('after a deal is opened that came with answers', async () => {
    const deal = await account.aDeal(stated);
    await open(deal);
    expect(await live(deal)).toEqual(standing);
    expect(await stored(deal)).toEqual(standing);
  });

  test('after a save, in as many calls as without them', async () => {
    const deal = await aSettledDeal();
    await save(deal, { from: '2', to: '3' });
    expect(await live(deal)).toEqual(['72', '100', 'developing', 'no']);
    expect(await stored(deal)).toEqual(await live(deal));
    const calls = account.calls.heard(/./).length;
    await keep('stored');
    account.forget();
    const other = await aSettledDeal();
    await save(other, { from: '2', to: '3' });
    expect(account.calls.heard(/./)).toHaveLength(calls);
  });

  test('after somebody is named, and when nobody is any more', async () => {
    const deal = await account.aDeal(allAnswered('meddic', '3'));
    await deal.name('economic_buyer', await account.aContact());
    await open(deal);
    expect(await live(deal)).toEqual(await stored(deal));
    const contactId = await aContactOf(deal);
    await namePerson({ dealId: deal.id, role: 'champion', contactId }, account.ports);
    expect(await deal.stored('qual_champion_named')).toBe('1');
    expect(await live(deal)).toEqual(['100', '100', 'strong', 'yes']);
    expect(await stored(deal)).toEqual(await live(deal));
    await namePerson({ dealId: deal.id, role: 'champion', contactId: null }, account.ports);
    expect(await deal.stored('qual_champion_named')).toBe('0');
    expect(await live(deal)).toEqual(['95', '100', 'strong', 'yes']);
    expect(await stored(deal)).toEqual(await live(deal));
  });

  test('after a question about the buyer is answered', async () => {
    const deal = await account.aDeal(stated);
    await answerApproach(deal.id, { signal: 'vendors', to: 2 }, account.ports);
    expect(await live(deal)).toEqual(standing);
    expect(await stored(deal)).toEqual(standing);
  });

  test('after many deals are judged, with no call more', async () => {
    const named = await account.aDeal(allAnswered('meddic', '3'));
    for (const role of ['champion', 'economic_buyer'] as const)
      await named.name(role, await account.aContact());
    const deals = [named, await account.aDeal(stated), await account.aDeal()];
    expect(await judge()).toMatchObject({ judged: 3, written: 3, refused: [] });
    for (const deal of deals) expect(await live(deal)).toEqual(await stored(deal));
    expect(await live(named)).toEqual(['100', '100', 'strong', 'yes']);
    const calls = account.calls.heard(/./).length;
    await keep('stored');
    for (const deal of deals) await deal.write({ qual_score: '1' });
    account.forget();
    expect(await judge()).toMatchObject({ judged: 3, written: 3 });
    expect(account.calls.heard(/./)).toHaveLength(calls);
  });

  test('of who is named, where it was stored before the settings said so', async () => {
    const deal = await account.aDeal(allAnswered('meddic', '3'));
    for (const role of ['champion', 'economic_buyer'] as const)
      await deal.name(role, await account.aContact());
    await keep('stored');
    await open(deal);
    expect(await live(deal)).not.toEqual(await stored(deal));
    account.forget();
    await keep(keeper);
    await open(deal);
    expect(account.writes()).toEqual([
      expect.objectContaining({ qual_champion_named: '1', qual_economic_buyer_named: '1' }),
    ]);
    expect(await live(deal)).toEqual(await stored(deal));
    account.calls.forget();
    await open(deal);
    expect(account.writes()).toEqual([]);
  });

  test('and nobody is written to be nobody where nothing says otherwise', async () => {
    const deal = await account.aDeal(stated);
    await open(deal);
    for (const name of helpers) expect(await deal.stored(name)).toBeNull();
  });

  test('of a closed deal, which keeps what it was closed with', async () => {
    const deal = await aSettledDeal();
    await deal.edit({ dealstage: 'ent_lost' });
    await open(deal);
    expect(await deal.stored('qual_score_at_close')).toBe('67');
    await deal.edit({ qual_meddic_metrics: '0' });
    await open(deal);
    expect(await live(deal)).toEqual(standing);
    expect(await stored(deal)).toEqual(standing);
  });

  test('of a deal that is closed while somebody saves: it keeps the score from before', async () => {
    const deal = await aSettledDeal();
    account.calls.alter(/^PATCH .*deals/, async (answered) => {
      await deal.edit({ dealstage: 'ent_lost' });
      return answered;
    });
    expect(await save(deal, { from: '2', to: '0' })).toMatchObject({ closedMeanwhile: true });
    expect(await deal.stored('qual_score_at_close')).toBe('67');
    expect(await deal.stored(liveProperty.score)).toBe('67');
  });

  test('without the properties for who is named nothing of it is written, and nothing fails', async () => {
    const deal = await account.aDeal(allAnswered('meddic', '3'));
    const contactId = await aContactOf(deal);
    account.dealsReadWithout(helpers);
    const found = await open(deal);
    expect(found.figuresOutdated).toBe(false);
    const named = { dealId: deal.id, role: 'champion', contactId } as const;
    expect(done(await namePerson(named, account.ports)).figuresOutdated).toBe(false);
    expect(account.writes()).not.toEqual([]);
    for (const written of account.writes())
      expect(Object.keys(written).filter((name) => helpers.includes(name))).toEqual([]);
  });

  test('who was named stays, while a label of that name is gone', async () => {
    const deal = await account.aDeal({ ...stated, qual_champion_named: '1' });
    await account.loseLabel('champion');
    const { opened, figuresOutdated } = await open(deal);
    expect(await deal.stored('qual_champion_named')).toBe('1');
    // Nothing is proven that it would count for, so the figures are certain.
    expect([opened.rolesUnknown, figuresOutdated]).toEqual([[], false]);
    expect(await stored(deal)).toEqual(standing);
  });
});

describe('Where lists are made of figures that HubSpot keeps (live)', () => {
  const weights = { meddic: { weights: { metrics: 40 } } };

  test('a deal is not written because only these differ', async () => {
    await keep('live');
    const deal = await aSettledDeal();
    await deal.write({
      qual_score: '11',
      qual_completeness: '22',
      qual_band: 'weak',
      qual_stage_ready: 'yes',
    });
    expect((await open(deal)).figuresOutdated).toBe(false);
    expect(await judge()).toMatchObject({ judged: 1, written: 0 });
    expect(account.calls.heard(/^PATCH|update$/)).toEqual([]);
  });

  test('they go along with whatever else is written', async () => {
    await keep('live');
    const deal = await aSettledDeal();
    await deal.write({ qual_score: '11', qual_gaps: '' });
    await open(deal);
    expect(account.writes()).toEqual([{ qual_score: '67', qual_gaps: 'meddic_identify_pain' }]);
    await deal.write({ qual_score: '11' });
    await answerApproach(deal.id, { signal: 'vendors', to: 2 }, account.ports);
    expect(await deal.stored('qual_score')).toBe('67');
    await save(deal, { from: '2', to: '3' });
    expect(await deal.stored('qual_score')).toBe('72');
    expect(account.calls.heard(/^PATCH/)).toHaveLength(3);
  });

  test('other weights are no reason to write either, while where Plumbline stores figures they are', async () => {
    await account.aDeal({ ...stated, qual_meddic_metrics: '0' });
    await account.saveSettings({ figures: 'live' });
    await judge();
    account.forget();
    await account.saveSettings({ figures: 'live', adjustments: weights });
    expect(await judge()).toMatchObject({ judged: 1, written: 0 });
    account.forget();
    await account.saveSettings({ figures: 'both', adjustments: weights });
    expect(await judge()).toMatchObject({ judged: 1, written: 1 });
  });

  test('they are stored as ever where the account has none of HubSpot’s', async () => {
    await keep('live');
    const deal = await aSettledDeal();
    await deal.write({ qual_score: '11', qual_stage_ready: 'yes' });
    account.dealsReadWithout(Object.values(liveProperty));
    await open(deal);
    expect(account.writes()).toEqual([{ qual_score: '67', qual_stage_ready: 'no' }]);
  });

  test('one that HubSpot does not keep for want of room is stored as ever', async () => {
    await keep('live');
    const deal = await aSettledDeal();
    await deal.write({ qual_score: '11', qual_band: 'weak' });
    account.dealsReadWithout([liveProperty.band]);
    await open(deal);
    expect(account.writes()).toEqual([{ qual_score: '67', qual_band: 'developing' }]);
  });

  test('a deal is closed with the score that they show, not with one stored before', async () => {
    await keep('live');
    const deal = await aSettledDeal();
    await deal.write({ qual_score: '11' });
    await deal.edit({ dealstage: 'ent_won' });
    expect(await deal.stored(liveProperty.score)).toBe('67');
    await open(deal);
    expect(await deal.stored(liveProperty.score)).toBe('67');
    expect(await deal.stored('qual_score_at_close')).toBe('67');
  });
});

test('Where Plumbline keeps them alone, HubSpot’s are neither read nor written, nor who is named', async () => {
  await keep('stored');
  const deal = await account.aDeal(allAnswered('meddic', '3'));
  await deal.name('champion', await account.aContact());
  await open(deal);
  await save(deal, { from: null, to: '0' });
  await judge();
  const said = JSON.stringify(account.calls.heard(/deals/).map(({ body }) => body));
  const spoken = (names: readonly string[]) => names.filter((name) => said.includes(`"${name}"`));
  expect(spoken(Object.values(dealProperty))).toEqual(Object.values(dealProperty));
  expect(spoken([...helpers, ...Object.values(liveProperty), 'hs_lastmodifieddate'])).toEqual([]);
});

test('figuresMissing() names none that HubSpot keeps', () => {
  expect(figuresMissing([])).toEqual(Object.values(dealProperty));
});
