import {
  openQualification,
  propertiesMissing,
  propertiesWatched,
  readHistory,
  saveAnswers,
  type AnswersToSave,
} from '../../../src/judging';
import { anAccount } from '../../builders/an-account';
import { done } from '../../builders/done';

const account = anAccount();
const options = ['none', 'hoped', 'helpful', 'strong', 'very_strong', 'unclear', 'brand_new'];

// MEDDIC's champion is kept in a property that the account has had all along.
beforeAll(() => account.define('sponsor', ...options));
beforeEach(() =>
  account.saveSettings({
    mappings: {
      meddic: {
        champion: {
          property: 'sponsor',
          levels: { none: '0', hoped: '1', helpful: '2', strong: '3', very_strong: '3', unclear: null },
        },
      },
    },
  }),
);

const aDeal = (sponsor = '') => account.aDeal({ sponsor });
const open = async (dealId: string) => done(await openQualification(dealId, 0, account.ports));
const save = async (dealId: string, ...changes: AnswersToSave['changes']) =>
  saveAnswers({ dealId, frameworkId: 'meddic', userEmail: 'rep@example.com', changes }, account.ports);
const levelTo = (from: string | null, to: '0' | '1' | '2' | '3' | 'na' | null, criterionId = 'champion') => ({
  criterionId,
  level: { from, to },
});

describe('openQualification() of a mapped criterion', () => {
  test.each([
    ['an option as its level', 'helpful', '2'],
    ['another option of the same level', 'very_strong', '3'],
    ['an option that stands for nothing as unanswered', 'unclear', null],
    ['no option as unanswered', '', null],
    ['an option that ops did not map as a word that is no level', 'brand_new', 'option brand_new'],
  ])('reads %s', async (_name, sponsor, level) => {
    const { qualification } = await open((await aDeal(sponsor)).id);
    expect(qualification.answers['champion']?.level).toBe(level);
  });

  test('reads an option by its value, whatever it is called and wherever it stands in HubSpot by now', async () => {
    const renamed = options.toReversed().map((value, displayOrder) => {
      return { value, label: `Option ${displayOrder}`, displayOrder };
    });
    const { id } = await aDeal('helpful');
    await open(id);
    await account.call('PATCH', '/crm/v3/properties/deals/sponsor', { options: renamed });
    account.forget();
    const { opened, qualification } = await open(id);
    expect(qualification.answers['champion']?.level).toBe('2');
    expect(opened.inForce.problem).toBeNull();
    done(await save(id, levelTo('2', '3')));
    expect(account.writes().flatMap((values) => values['sponsor'] ?? [])).toEqual(['strong']);
  });

  test('does not read our own property, though it still holds something', async () => {
    const { id } = await account.aDeal({ sponsor: 'hoped', qual_meddic_champion: '3' });
    expect((await open(id)).qualification.answers['champion']?.level).toBe('1');
  });

  test('says which property to watch', async () => {
    const { opened } = await open((await aDeal()).id);
    const { inForce, framework } = opened;
    expect(propertiesWatched(inForce.rulebook.settings, framework)).toEqual(['sponsor']);
  });

  test('stores the figures that follow from it, and does not touch it', async () => {
    const deal = await aDeal('strong');
    await deal.name('champion', await account.aContact());
    await open(deal.id);
    expect(account.writes()).toEqual([
      expect.objectContaining({ qual_framework: 'meddic', qual_score: '15' }),
    ]);
    expect(account.writes()[0]).not.toHaveProperty('sponsor');
  });

  test('needs no level property of ours, and says which property is missing', async () => {
    const { id } = await aDeal();
    await account.lose('sponsor', 'qual_meddic_champion');
    expect(propertiesMissing((await open(id)).opened)).toEqual(['sponsor']);
  });

  test('has the date of its last change, wherever that was made', async () => {
    const deal = await aDeal();
    await account.at('2026-11-20T09:00:00Z', () => deal.edit({ sponsor: 'helpful' }));
    const { qualification } = await open(deal.id);
    expect(qualification.answers['champion']?.at).toBe('2026-11-20T09:00:00.000Z');
  });
});

describe('saveAnswers() of a mapped criterion', () => {
  test('stores the option of the level in the account’s property, beside the figures', async () => {
    const deal = await aDeal('hoped');
    const outcome = done(await save(deal.id, levelTo('1', '2')));
    expect(outcome).toMatchObject({ saved: ['champion'], conflicts: [] });
    expect(outcome.qualification.answers['champion']?.level).toBe('2');
    expect(account.writes()).toEqual([expect.objectContaining({ sponsor: 'helpful', qual_score: '10' })]);
    expect(account.writes()[0]).not.toHaveProperty('qual_meddic_champion');
    expect(await deal.stored('sponsor')).toBe('helpful');
  });

  test('stores the first option of a level that several stand for', async () => {
    const deal = await aDeal();
    await save(deal.id, levelTo(null, '3'));
    expect(await deal.stored('sponsor')).toBe('strong');
  });

  test('clears the property when the answer is taken back', async () => {
    const deal = await aDeal('helpful');
    await save(deal.id, levelTo('2', null));
    expect(await deal.stored('sponsor')).toBeNull();
  });

  test('keeps evidence in a property of ours', async () => {
    const deal = await aDeal('helpful');
    await save(deal.id, { criterionId: 'champion', evidence: { from: '', to: 'Ann, on the phone' } });
    expect(await deal.stored('qual_meddic_champion_evidence')).toBe('Ann, on the phone');
    expect(await deal.stored('sponsor')).toBe('helpful');
  });

  test('sees in levels that somebody else chose another option meanwhile', async () => {
    const deal = await aDeal('helpful');
    await deal.edit({ sponsor: 'none' });
    expect(await save(deal.id, levelTo('2', '3'))).toMatchObject({
      saved: [],
      conflicts: [{ criterionId: 'champion', field: 'level', yours: '3', theirs: '0' }],
    });
    expect(await deal.stored('sponsor')).toBe('none');
    expect(account.writes()).toEqual([]);
  });

  test('sees in words that somebody chose an option which is not mapped', async () => {
    const { id } = await aDeal('brand_new');
    const outcome = await save(id, levelTo('2', '3'));
    expect(outcome).toMatchObject({ conflicts: [{ yours: '3', theirs: 'option brand_new' }] });
  });

  test('is no conflict where the option changed and the level did not', async () => {
    const deal = await aDeal('strong');
    await deal.edit({ sponsor: 'very_strong' });
    const outcome = await save(deal.id, levelTo('3', '1'));
    expect(outcome).toMatchObject({ saved: ['champion'], conflicts: [] });
    expect(await deal.stored('sponsor')).toBe('hoped');
  });

  test('counts as saved what already stands for the level, and leaves the finer option', async () => {
    const deal = await aDeal('very_strong');
    const outcome = await save(deal.id, levelTo('1', '3'));
    expect(outcome).toMatchObject({ saved: ['champion'], conflicts: [] });
    expect(await deal.stored('sponsor')).toBe('very_strong');
  });

  test('refuses a level that no option stands for, and saves nothing of the rest', async () => {
    const { id } = await aDeal('helpful');
    const outcome = await save(id, levelTo(null, '2', 'metrics'), levelTo('2', 'na'));
    expect(outcome).toMatchObject({ refused: 'level-not-offered', about: ['champion'] });
    expect(account.writes()).toEqual([]);
  });

  test('takes "not applicable" for a criterion that is not mapped', async () => {
    const { id } = await aDeal();
    expect(await save(id, levelTo(null, 'na', 'metrics'))).toMatchObject({ saved: ['metrics'] });
  });

  test('names the criterion when the account has lost its property', async () => {
    const { id } = await aDeal();
    await account.lose('sponsor');
    expect(await save(id, levelTo(null, '2'))).toMatchObject({
      refused: 'not-stored',
      about: ['champion'],
    });
  });
});

test('readHistory() tells the past of a mapped criterion in levels', async () => {
  const deal = await aDeal('hoped');
  await account.at('2026-11-23T11:00:00Z', () => deal.edit({ sponsor: 'very_strong' }));
  expect(done(await readHistory(deal.id, account.ports)).changes[0]).toMatchObject({
    framework: { label: 'MEDDIC' },
    criterion: { id: 'champion' },
    level: { from: '1', to: '3' },
  });
});
