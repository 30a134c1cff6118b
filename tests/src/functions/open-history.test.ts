import { main } from '../../../src/functions/open-history';
import { allAnswered } from '../../builders/all-answered';
import { anAccount } from '../../builders/an-account';

const account = anAccount();
const third = Date.parse('2026-11-16T09:00:00.000Z');

async function historyOf(dealId: string) {
  const reply = await account.reply(main, { dealId });
  if (!reply.ok) throw new Error(reply.message);
  return reply.history;
}

describe('open_history', () => {
  test('tells of points and changes when they were, and who made them', async () => {
    const deal = await account.aDeal();
    const at = '2026-11-09T09:00:00.000Z';
    const stamps = { qual_assessed_at: at, qual_assessed_by: 'rep@example.com' };
    await account.at('2026-11-02T09:00:00.000Z', () => deal.write({ qual_meddic_champion: '1' }));
    await account.at(at, () =>
      deal.write({ qual_meddic_champion: '', qual_score: '45', qual_completeness: '17', ...stamps }),
    );
    expect(await historyOf(deal.id)).toEqual({
      points: [{ at, score: 45, completeness: 17 }],
      changes: [
        {
          at,
          by: 'rep@example.com',
          framework: 'MEDDIC',
          criterion: expect.objectContaining({ en: 'Champion' }),
          level: { from: '1', to: null },
          evidence: null,
        },
        expect.objectContaining({ by: null, level: { to: '1' } }),
      ],
      leftOut: 0,
    });
  });

  test('says that there is no such deal', async () => {
    const deal = await account.aDeal();
    await deal.remove();
    expect(await account.reply(main, { dealId: deal.id })).toMatchObject({ code: 'deal-not-found' });
  });
});

describe('open_history bounds its reply', () => {
  // So many criteria that few writes make many changes: HubSpot keeps twenty versions of a property.
  const criteria = Object.keys({
    ...allAnswered('meddic', '0'),
    ...allAnswered('neat', '0'),
    ...allAnswered('bant', '0'),
    ...allAnswered('spin', '0'),
  });
  async function aDealChanged(count: number) {
    const deal = await account.aDeal();
    for (let done = 0; done < count; done += criteria.length) {
      const names = criteria.slice(0, count - done);
      const level = String((done / criteria.length) % 4);
      const instant = new Date(third - (count - done) * 1_000).toISOString();
      await account.at(instant, () => deal.write(Object.fromEntries(names.map((name) => [name, level]))));
    }
    return deal.id;
  }

  test.each([
    [200, 200, 0],
    [201, 200, 1],
    [300, 200, 100],
  ])('of %d changes it gives the newest %d and leaves out %d', async (count, given, leftOut) => {
    const history = await historyOf(await aDealChanged(count));
    expect([history.changes.length, history.leftOut]).toEqual([given, leftOut]);
    const newest = history.changes.map(({ at }) => at).toSorted();
    expect(history.changes[0]?.at).toBe(newest.at(-1));
  });

  test.each([
    ['of 500 characters whole', 'x'.repeat(500), 'x'.repeat(500)],
    ['of more by its beginning', 'x'.repeat(501), `${'x'.repeat(500)}…`],
    ['with no emoji cut in two', `${'x'.repeat(499)}🎉`, `${'x'.repeat(499)}…`],
  ])('evidence %s', async (_name, evidence, shown) => {
    const { id } = await account.aDeal({ qual_meddic_champion_evidence: evidence });
    expect((await historyOf(id)).changes).toMatchObject([{ level: null, evidence: shown }]);
  });
});
