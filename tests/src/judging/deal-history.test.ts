import { readHistory } from '../../../src/judging';
import { colleagues } from '../../../workbench/demo/colleagues';
import { anAccount } from '../../builders/an-account';
import type { TestDeal } from '../../builders/deals-in';
import { done } from '../../builders/done';

type Values = Readonly<Record<string, string>>;
const account = anAccount();
const historyOf = async ({ id }: Pick<TestDeal, 'id'>) => done(await readHistory(id, account.ports));
const [jonas, astrid] = colleagues;

const first = '2026-11-02T09:00:00.000Z';
const second = '2026-11-09T09:00:00.000Z';
const third = '2026-11-16T09:00:00.000Z';

/** A deal of which so much was written, one after the other. */
async function aDealWritten(...writes: readonly (readonly [at: string, values: Values])[]) {
  const deal = await account.aDeal();
  for (const [at, values] of writes) await account.at(at, () => deal.write(values));
  return deal;
}

describe('readHistory()', () => {
  test('gives score and completeness as they were, oldest first', async () => {
    const deal = await aDealWritten(
      [first, { qual_score: '20', qual_completeness: '17' }],
      [second, { qual_completeness: '50' }],
      [third, { qual_score: '45' }],
    );
    expect((await historyOf(deal)).points).toEqual([
      { at: new Date(first), score: 20, completeness: 17 },
      { at: new Date(second), score: 20, completeness: 50 },
      { at: new Date(third), score: 45, completeness: 50 },
    ]);
  });

  test('gives what changed of every framework, newest first, level and evidence of one save as one', async () => {
    const deal = await aDealWritten(
      [first, { qual_meddic_champion: '1', qual_neat_need: '3' }],
      [second, { qual_meddic_champion: '2', qual_meddic_champion_evidence: 'Opened a door' }],
      [third, { qual_meddic_champion: '' }],
    );
    const { changes } = await historyOf(deal);
    const champion = { framework: { label: 'MEDDIC' }, criterion: { id: 'champion' } };
    expect(changes).toMatchObject([
      { at: new Date(third), ...champion, level: { from: '2', to: null }, evidence: null },
      { at: new Date(second), ...champion, level: { from: '1', to: '2' }, evidence: 'Opened a door' },
      { at: new Date(first), ...champion, level: { to: '1' } },
      { at: new Date(first), framework: { label: 'NEAT Selling' }, level: { to: '3' } },
    ]);
    expect(changes[2]?.level?.from).toBeUndefined();
  });

  test('is empty for a deal that nobody ever qualified', async () => {
    expect(await historyOf(await account.aDeal())).toEqual({ points: [], changes: [] });
  });

  test('says that there is no such deal', async () => {
    const deal = await account.aDeal();
    await deal.remove();
    expect(await readHistory(deal.id, account.ports)).toMatchObject({ refused: 'deal-not-found' });
  });
});

describe('readHistory() says who changed an answer:', () => {
  const stamps = { qual_assessed_at: second, qual_assessed_by: 'rep@example.com' };
  const level = { qual_meddic_champion: '2' };
  const ownerIs = (owner: object) => account.calls.alter(/\/owners\//, () => ({ id: '1', ...owner }));

  /** A deal that the app saved once, and whose champion somebody chose in HubSpot itself later. */
  async function aDealEdited(by = astrid) {
    const deal = await aDealWritten([second, stamps]);
    await account.at(third, () => deal.edit(level, by));
    return deal;
  }

  test('the e-mail that saved it in the app', async () => {
    const deal = await aDealWritten([second, { ...level, ...stamps }]);
    expect((await historyOf(deal)).changes).toMatchObject([{ by: 'rep@example.com' }]);
  });

  test('the name of the user who did it in HubSpot itself', async () => {
    expect((await historyOf(await aDealEdited())).changes).toMatchObject([{ by: 'Astrid Lindholm' }]);
  });

  test.each([
    [
      'an e-mail, where the name is empty',
      { email: 'jonas@example.com', firstName: '', lastName: null },
      'jonas@example.com',
    ],
    ['nobody, of whom HubSpot has neither name nor e-mail', {}, null],
  ])('%s', async (_name, owner, by) => {
    ownerIs(owner);
    expect((await historyOf(await aDealEdited())).changes).toMatchObject([{ by }]);
  });

  test('the name of a user who was deactivated since', async () => {
    account.calls.refuse(/\/owners\/[^/]+\/\d+$/, 404);
    const owners = [{ id: '1', userIdIncludingInactive: astrid?.id, firstName: 'Astrid' }];
    account.calls.alter(/\/owners\/[^/]+$/, () => ({ results: owners }));
    expect((await historyOf(await aDealEdited())).changes).toMatchObject([{ by: 'Astrid' }]);
  });

  test('nobody, when the user is gone', async () => {
    account.calls.refuse(/\/owners\//, 404);
    expect((await historyOf(await aDealEdited())).changes).toMatchObject([{ by: null }]);
  });

  test('nobody, when HubSpot names no user', async () => {
    account.historyIs({
      qual_meddic_champion: [{ value: '2', timestamp: third, sourceType: 'CRM_UI' }],
    });
    expect((await historyOf(await account.aDeal(level))).changes).toMatchObject([{ by: null }]);
    expect(account.calls.heard(/\/owners\//)).toEqual([]);
  });

  test('nobody, when another app did it', async () => {
    const deal = await aDealWritten([second, stamps], [third, level]);
    expect((await historyOf(deal)).changes).toMatchObject([{ by: null }]);
  });

  test('asks for each name once', async () => {
    const deal = await account.aDeal();
    await account.at(second, () => deal.edit({ qual_meddic_champion: '1' }, astrid));
    await account.at(second, () => deal.edit({ qual_meddic_metrics: '1' }, jonas));
    await account.at(third, () => deal.edit({ qual_meddic_champion: '2', qual_meddic_metrics: '2' }, astrid));
    await historyOf(deal);
    expect(account.calls.heard(/\/owners\//)).toHaveLength(2);
  });

  test('asks for no more than eight names, those of the newest changes', async () => {
    const [scorer, ...others] = colleagues;
    const deal = await account.aDeal();
    await account.at('2026-11-01T09:00:00Z', () => deal.edit({ qual_score: '5' }, scorer));
    for (const [index, by] of others.entries())
      await account.at(`2026-11-0${1 + Math.floor(index / 6)}T1${index % 6}:00:00Z`, () =>
        deal.edit({ qual_meddic_champion: String(index % 3) }, by),
      );
    const { changes } = await historyOf(deal);
    expect(account.calls.heard(/\/owners\//)).toHaveLength(8);
    const namesOf = ({ firstName, lastName }: (typeof others)[number]) => `${firstName} ${lastName}`;
    expect(changes.map(({ by }) => by)).toEqual(
      others.toReversed().map((user, index) => (index < 8 ? namesOf(user) : null)),
    );
  });
});
