import { judgeDealsAnew } from '../../../src/functions/judge-deals-anew';
import type { DealRecord } from '../../../src/hubspot';
import { judgeDealsContract } from '../../../src/protocol/judge-deals';
import { aDealRecord, allAnswered, aVersion } from '../../builders/deal-record';
import { dependencies } from '../../builders/dependencies';
import { settingsWith } from '../../builders/settings';

type Account = ReturnType<typeof dependencies>;

function aDeal(id: string, properties: Readonly<Record<string, string | null>> = {}): DealRecord {
  const history = { qual_meddic_champion: [aVersion('2', '2026-11-20T09:00:00Z')] };
  return aDealRecord(properties, { id, history });
}
async function judge({ given }: Account, after: string | null = null, seenRevision = 0) {
  const reply = await judgeDealsAnew({ after, seenRevision }, given);
  if (!reply.ok) throw new Error(reply.message);
  expect(judgeDealsContract.reply.parse(reply)).toEqual(reply);
  return reply;
}
const stated = allAnswered('meddic', '2');
const closed = { hs_is_closed: 'true', dealstage: 'ent_won' };

describe('judgeDealsAnew()', () => {
  test('stores the figures of deals whose answers came without', async () => {
    const account = dependencies({ record: null, otherRecords: [aDeal('1', stated)] });
    expect(await judge(account)).toEqual({
      ok: true,
      judged: 1,
      written: 1,
      refused: [],
      remaining: 0,
      after: null,
    });
    expect(account.calls.updates).toMatchObject([
      [
        '1',
        { qual_framework: 'meddic', qual_score: '67', qual_band: 'developing', qual_review_by: '2027-01-19' },
      ],
    ]);
  });

  test('writes nothing the second time', async () => {
    const account = dependencies({ record: null, otherRecords: [aDeal('1', stated), aDeal('2')] });
    await judge(account);
    expect(await judge(account)).toMatchObject({ judged: 2, written: 0 });
    expect(account.calls.updates.map(([id]) => id)).toEqual(['1']);
  });

  test('writes only what other settings make different, with their revision', async () => {
    const account = dependencies({
      record: null,
      otherRecords: [aDeal('1', stated), aDeal('2', allAnswered('meddic', '1'))],
    });
    await judge(account);
    account.calls.updates.length = 0;
    const payload = JSON.stringify(settingsWith({ bands: { strong: 60, developing: 40 } }));
    await account.given.settings.save({
      expectedRevision: 0,
      payload,
      changedBy: 'ops',
      summary: '',
      at: new Date(),
    });
    expect(await judge(account, null, 1)).toMatchObject({ judged: 2, written: 1 });
    expect(account.calls.updates).toEqual([['1', { qual_band: 'strong', qual_settings_revision: '1' }]]);
  });

  test('gives a deal that nobody answered no figures', async () => {
    const account = dependencies({ record: null, otherRecords: [aDeal('1')] });
    expect(await judge(account)).toMatchObject({ judged: 1, written: 0 });
  });

  test('takes the verdict of a deal that another framework rules now, until somebody answers that', async () => {
    const figures = {
      qual_framework: 'meddic',
      qual_score: '67',
      qual_band: 'developing',
      qual_completeness: '100',
    };
    const account = dependencies({
      record: null,
      otherRecords: [aDeal('1', { ...stated, ...figures })],
      settings: settingsWith({ pipelines: { enterprise: { framework: 'bant' } } }),
    });
    await judge(account);
    expect(account.calls.updates).toMatchObject([
      ['1', { qual_framework: 'bant', qual_score: '', qual_band: '', qual_completeness: '' }],
    ]);
  });

  test('leaves a deal alone whose framework is gone', async () => {
    const account = dependencies({
      record: null,
      otherRecords: [aDeal('1', { ...stated, qual_framework: 'old_one', qual_score: '80' })],
    });
    expect(await judge(account)).toMatchObject({ judged: 1, written: 0 });
  });
});

describe('judgeDealsAnew() of closed deals', () => {
  test('freezes the score that the deal had, and ends its review, once', async () => {
    const figures = { qual_framework: 'meddic', qual_score: '80', qual_review_by: '2027-01-19' };
    const account = dependencies({
      record: null,
      otherRecords: [aDeal('1', { ...stated, ...figures, ...closed })],
    });
    expect(await judge(account)).toMatchObject({ judged: 1, written: 1 });
    expect(account.calls.updates).toEqual([['1', { qual_score_at_close: '80', qual_review_by: '' }]]);
    expect(await judge(account)).toMatchObject({ judged: 0, written: 0 });
  });

  test('does not touch one that was frozen, nor one that was never judged', async () => {
    const frozen = {
      ...stated,
      ...closed,
      qual_framework: 'meddic',
      qual_score: '80',
      qual_score_at_close: '75',
    };
    const account = dependencies({
      record: null,
      otherRecords: [aDeal('1', frozen), aDeal('2', { ...stated, ...closed })],
    });
    expect(await judge(account)).toMatchObject({ judged: 0, written: 0 });
  });

  test('freezes by the framework that judged it, whatever rules now', async () => {
    const figures = { qual_framework: 'meddic', qual_score: '80' };
    const account = dependencies({
      record: null,
      otherRecords: [aDeal('1', { ...stated, ...figures, ...closed })],
      settings: settingsWith({ pipelines: { enterprise: { framework: 'bant' } } }),
    });
    await judge(account);
    expect(account.calls.updates).toMatchObject([['1', { qual_score_at_close: '80' }]]);
    expect(account.calls.updates[0]?.[1]).not.toHaveProperty('qual_framework');
  });
});

describe('judgeDealsAnew() step by step', () => {
  test('takes 50 deals at a time, and says how many are left and where to go on', async () => {
    const otherRecords = Array.from({ length: 120 }, (_, index) => aDeal(String(index + 1), stated));
    const account = dependencies({ record: null, otherRecords });
    expect(await judge(account)).toMatchObject({ judged: 50, written: 50, remaining: 70, after: '50' });
    expect(await judge(account, '50')).toMatchObject({
      judged: 50,
      written: 50,
      remaining: 20,
      after: '100',
    });
    expect(await judge(account, '100')).toMatchObject({ judged: 20, written: 20, remaining: 0, after: null });
    expect(new Set(account.calls.updates.map(([id]) => id)).size).toBe(120);
  });

  test('says which deals HubSpot refused, and writes the others', async () => {
    const account = dependencies({
      record: null,
      otherRecords: [aDeal('1', stated), aDeal('2', stated), aDeal('3', stated)],
      refusesUpdatesOf: ['2'],
    });
    expect(await judge(account)).toMatchObject({
      judged: 3,
      written: 2,
      refused: [{ dealId: '2', message: 'refused' }],
    });
    expect(account.calls.updates.map(([id]) => id)).toEqual(['1', '3']);
  });

  test('leaves out deals that went away meanwhile', async () => {
    const { given } = dependencies({ record: null, otherRecords: [aDeal('1', stated)] });
    const findDeals: typeof given.findDeals = () =>
      Promise.resolve({
        deals: [
          { id: '1', properties: {} },
          { id: '2', properties: {} },
        ],
        remaining: 2,
        after: null,
      });
    expect(await judgeDealsAnew({ after: null, seenRevision: 0 }, { ...given, findDeals })).toMatchObject({
      judged: 1,
      written: 1,
      remaining: 0,
    });
  });

  test('judges by no older settings than the page has seen', async () => {
    const account = dependencies({ record: null, otherRecords: [aDeal('1', stated)] });
    await judge(account);
    const payload = JSON.stringify(settingsWith({ pipelines: { enterprise: { framework: 'bant' } } }));
    await account.given.settings.save({
      expectedRevision: 0,
      payload,
      changedBy: 'ops',
      summary: '',
      at: new Date(),
    });
    expect(await judge(account, null, 0)).toMatchObject({ written: 0 });
    expect(await judge(account, null, 1)).toMatchObject({ written: 1 });
  });

  test('judges nothing by older settings when the newest cannot be read', async () => {
    const account = dependencies({
      record: null,
      otherRecords: [aDeal('1', stated)],
      settings: settingsWith(),
    });
    const change = {
      expectedRevision: 1,
      payload: '{"version":2}',
      changedBy: 'ops',
      summary: '',
      at: new Date(),
    };
    await account.given.settings.save(change);
    expect(await judgeDealsAnew({ after: null, seenRevision: 0 }, account.given)).toMatchObject({
      ok: false,
      code: 'settings-unreadable',
      message: 'Revision 2 of the settings cannot be read.',
    });
    expect(account.calls.updates).toEqual([]);
  });
});
