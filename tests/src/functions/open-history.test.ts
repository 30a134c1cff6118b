import { openHistory } from '../../../src/functions/open-history';
import type { DealRecord } from '../../../src/hubspot';
import { openHistoryContract, type DealHistory } from '../../../src/protocol/open-history';
import { aDealRecord, aVersion } from '../../builders/deal-record';
import { dependencies } from '../../builders/dependencies';

async function open(history: DealRecord['history'] | null, owners = {}) {
  const account = dependencies({ record: history && aDealRecord({}, { history }), owners });
  return { reply: await openHistory({ dealId: '101' }, account.given), calls: account.calls };
}
async function historyOf(...given: Parameters<typeof open>): Promise<DealHistory> {
  const { reply } = await open(...given);
  if (!reply.ok) throw new Error(reply.message);
  return reply.history;
}
const natively = (value: string, at: string, userId: string | null) =>
  aVersion(value, at, { byIntegration: false, userId });

const first = '2026-11-02T09:00:00.000Z';
const second = '2026-11-09T09:00:00.000Z';
const third = '2026-11-16T09:00:00.000Z';

describe('openHistory()', () => {
  test('gives score and completeness as they were, oldest first', async () => {
    const { points } = await historyOf({
      qual_score: [aVersion('45', third), aVersion('20', first)],
      qual_completeness: [aVersion('50', second), aVersion('17', first)],
    });
    expect(points).toEqual([
      { at: first, score: 20, completeness: 17 },
      { at: second, score: 20, completeness: 50 },
      { at: third, score: 45, completeness: 50 },
    ]);
  });

  test('gives what changed of every framework, newest first, level and evidence of one save as one', async () => {
    const { changes, leftOut } = await historyOf({
      qual_meddic_champion: [aVersion('', third), aVersion('2', second), aVersion('1', first)],
      qual_meddic_champion_evidence: [aVersion('Opened a door', second)],
      qual_neat_need: [aVersion('3', first)],
    });
    const champion = { framework: 'MEDDIC', criterion: { en: 'Champion' } };
    expect(changes).toMatchObject([
      { at: third, ...champion, level: { from: '2', to: null }, evidence: null },
      { at: second, ...champion, level: { from: '1', to: '2' }, evidence: 'Opened a door' },
      { at: first, ...champion, level: { to: '1' } },
      { at: first, framework: 'NEAT Selling', level: { to: '3' } },
    ]);
    expect(changes[2]?.level).not.toHaveProperty('from');
    expect(leftOut).toBe(0);
  });

  test('replies what its schema says, so that the card can read it', async () => {
    const { reply } = await open({
      qual_score: [aVersion('45', second)],
      qual_meddic_champion: [natively('', second, '7'), aVersion('1', first)],
    });
    expect(openHistoryContract.reply.parse(reply)).toEqual(reply);
  });

  test('is empty for a deal that nobody ever qualified', async () => {
    expect(await historyOf({})).toEqual({ points: [], changes: [], leftOut: 0 });
  });

  test('says that there is no such deal', async () => {
    expect((await open(null)).reply).toMatchObject({ ok: false, code: 'deal-not-found' });
  });
});

describe('openHistory() says who changed an answer:', () => {
  const owners = {
    '7': { email: 'astrid@example.com', firstName: 'Astrid', lastName: 'Lindholm' },
    '8': { email: 'jonas@example.com', firstName: '', lastName: null },
    '9': {},
  };
  const stamps = {
    qual_assessed_at: [aVersion(second, second)],
    qual_assessed_by: [aVersion('rep@example.com', second)],
  };
  test.each([
    ['the e-mail that saved it in the app', aVersion('2', second), 'rep@example.com'],
    ['the name of the user who did it in HubSpot itself', natively('2', third, '7'), 'Astrid Lindholm'],
    ['an e-mail, where the name is empty', natively('2', third, '8'), 'jonas@example.com'],
    ['nobody, of whom HubSpot has neither name nor e-mail', natively('2', third, '9'), null],
    ['nobody, when the user is gone', natively('2', third, '404'), null],
    ['nobody, when HubSpot names no user', natively('2', third, null), null],
    ['nobody, when another app did it', aVersion('2', third), null],
  ])('%s', async (_name, version, by) => {
    const { changes } = await historyOf({ ...stamps, qual_meddic_champion: [version] }, owners);
    expect(changes).toMatchObject([{ by }]);
  });

  test('asks for each name once', async () => {
    const history = {
      qual_meddic_champion: [natively('2', third, '7'), natively('1', second, '7')],
      qual_meddic_metrics: [natively('2', third, '7'), natively('1', second, '8')],
    };
    expect((await open(history, owners)).calls.owners).toBe(2);
  });

  test('asks for no more than eight names, those of the newest changes', async () => {
    const days = Array.from({ length: 12 }, (_, index) => 23 - index);
    const history = {
      qual_score: [natively('5', '2026-11-01T09:00:00Z', '900')],
      qual_meddic_champion: days.map((day) => natively('2', `2026-11-${day}T09:00:00Z`, String(day))),
    };
    const everybody = Object.fromEntries(days.map((day) => [String(day), { firstName: `Day ${day}` }]));
    const { reply, calls } = await open(history, everybody);
    expect(calls.owners).toBe(8);
    expect(reply).toMatchObject({
      history: { changes: days.map((day) => ({ by: day > 15 ? `Day ${day}` : null })) },
    });
  });
});

describe('openHistory() bounds its reply', () => {
  const manyChanges = (count: number) => ({
    qual_meddic_champion: Array.from({ length: count }, (_, index) =>
      aVersion(String(index % 4), new Date(Date.parse(third) - index * 60_000).toISOString()),
    ),
  });

  test.each([
    [200, 200, 0],
    [201, 200, 1],
    [450, 200, 250],
  ])('of %d changes it gives the newest %d and leaves out %d', async (count, given, leftOut) => {
    const history = await historyOf(manyChanges(count));
    expect([history.changes.length, history.leftOut]).toEqual([given, leftOut]);
    expect(history.changes[0]?.at).toBe(third);
  });

  test.each([
    ['of 500 characters whole', 'x'.repeat(500), 'x'.repeat(500)],
    ['of more by its beginning', 'x'.repeat(501), `${'x'.repeat(500)}…`],
    ['with no emoji cut in two', `${'x'.repeat(499)}🎉`, `${'x'.repeat(499)}…`],
  ])('evidence %s', async (_name, evidence, shown) => {
    const { changes } = await historyOf({ qual_meddic_champion_evidence: [aVersion(evidence, first)] });
    expect(changes).toMatchObject([{ level: null, evidence: shown }]);
  });
});
