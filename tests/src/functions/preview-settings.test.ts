import { previewSettings } from '../../../src/functions/preview-settings';
import type { DealRecord } from '../../../src/hubspot';
import { previewSettingsContract } from '../../../src/protocol/preview-settings';
import { aDealRecord, allAnswered } from '../../builders/deal-record';
import { dependencies } from '../../builders/dependencies';
import { settingsWith, type SettingsInput } from '../../builders/settings';

type About = Parameters<typeof dependencies>[0];

/** A deal of that id and name, but for what the test is about. */
function aDeal(id: string, properties: Readonly<Record<string, string | null>> = {}): DealRecord {
  return aDealRecord({ dealname: `Deal ${id}`, ...properties }, { id });
}
async function preview(
  settings: SettingsInput,
  deals: readonly DealRecord[],
  about: About & { after?: string } = {},
) {
  const { after = null, ...rest } = about;
  const account = dependencies({ record: null, otherRecords: deals, ...rest });
  const reply = await previewSettings({ settings: settingsWith(settings), after }, account.given);
  if (!reply.ok) throw new Error(reply.message);
  expect(previewSettingsContract.reply.parse(reply)).toEqual(reply);
  return { ...account, reply };
}
const stated = allAnswered('meddic', '2');
const assumed = allAnswered('meddic', '1');

describe('previewSettings()', () => {
  test('changes nothing for settings that are as those that hold', async () => {
    const { reply } = await preview({}, [aDeal('1', stated), aDeal('2')]);
    expect(reply).toEqual({ ok: true, judged: 2, changed: [], ambiguous: 0, remaining: 0, after: null });
  });

  test('tells of each deal that comes out differently what it was and would be', async () => {
    const { reply } = await preview({ bands: { strong: 60, developing: 40 } }, [
      aDeal('1', stated),
      aDeal('2', assumed),
    ]);
    const meddic = { framework: { id: 'meddic', label: 'MEDDIC' }, score: 67, stageReady: 'no' };
    expect(reply.changed).toEqual([
      {
        id: '1',
        name: 'Deal 1',
        before: { ...meddic, band: 'developing' },
        after: { ...meddic, band: 'strong' },
      },
    ]);
    expect(reply.judged).toBe(2);
  });

  test.each<[string, SettingsInput, object, object]>([
    ['a weight', { adjustments: { meddic: { weights: { metrics: 100 } } } }, { score: 62 }, { score: 64 }],
    [
      'an expectation',
      { adjustments: { meddic: { expected: { metrics: { discovery: 3 } } } } },
      { stageReady: 'yes' },
      { stageReady: 'no' },
    ],
    [
      'that what falls short only informs',
      { belowExpectation: 'informs' },
      { stageReady: 'yes' },
      { stageReady: 'no_expectation' },
    ],
    [
      'the milestone of a stage',
      { pipelines: { enterprise: { milestones: { ent_qualification: 'commit' } } } },
      { stageReady: 'yes' },
      { stageReady: 'no' },
    ],
  ])('counts %s', async (_name, settings, before, after) => {
    const deal = aDeal('1', { ...stated, qual_meddic_champion: '1', dealstage: 'ent_qualification' });
    expect((await preview(settings, [deal])).reply.changed).toMatchObject([{ before, after }]);
  });

  test('judges a deal that changes its framework by the answers it has under the other', async () => {
    const settings = { pipelines: { enterprise: { framework: 'bant' } } };
    const { reply } = await preview(settings, [
      aDeal('1', stated),
      aDeal('2', { ...stated, qual_bant_need: '3' }),
    ]);
    expect(reply.changed).toMatchObject([
      {
        before: { framework: { id: 'meddic' }, score: 67 },
        after: { framework: { id: 'bant' }, score: null, band: null, stageReady: 'no_expectation' },
      },
      { before: { score: 67 }, after: { framework: { id: 'bant' }, score: 30, band: 'weak' } },
    ]);
  });

  test('has no verdict on a deal that nobody answered, and no 0', async () => {
    const { reply } = await preview({ pipelines: { enterprise: { framework: 'bant' } } }, [aDeal('1')]);
    expect(reply.changed).toMatchObject([
      { before: { score: null, band: null }, after: { score: null, band: null } },
    ]);
  });

  test('compares with the settings that hold, not with the built-in ones', async () => {
    const held = { pipelines: { enterprise: { framework: 'bant' } } };
    const { reply } = await preview(held, [aDeal('1', stated)], { settings: settingsWith(held) });
    expect(reply.changed).toEqual([]);
  });

  test('goes by rules on properties that only the new settings name', async () => {
    const conditions = [{ property: 'segment', is: 'any_of' as const, values: ['smb'] }];
    const rules = [{ framework: 'bant', when: { match: 'all' as const, conditions } }];
    const settings = { pipelines: { enterprise: { rules } } };
    const { reply } = await preview(settings, [
      aDeal('1', { segment: 'smb' }),
      aDeal('2', { segment: 'large' }),
    ]);
    expect(reply.changed).toMatchObject([{ id: '1', after: { framework: { id: 'bant' } } }]);
  });

  test('counts deals that match more than one rule', async () => {
    const rules = [{ framework: 'bant', stages: { from: 'ent_evaluation' } }, { framework: 'neat' }];
    const deals = [aDeal('1'), aDeal('2', { dealstage: 'ent_discovery' })];
    expect((await preview({ pipelines: { enterprise: { rules } } }, deals)).reply).toMatchObject({
      ambiguous: 1,
    });
  });

  test('looks at open deals only, and writes nothing', async () => {
    const closed = aDeal('2', {
      ...stated,
      hs_is_closed: 'true',
      dealstage: 'ent_won',
      qual_framework: 'meddic',
    });
    const { reply, calls } = await preview({ bands: { strong: 60, developing: 40 } }, [
      aDeal('1', stated),
      closed,
    ]);
    expect(reply).toMatchObject({ judged: 1, changed: [{ id: '1' }] });
    expect([calls.writes, calls.updates]).toEqual([[], []]);
  });

  test('takes 200 deals at a time, and says how many are left', async () => {
    const deals = Array.from({ length: 201 }, (_, index) => aDeal(String(index + 1)));
    const settings = { pipelines: { enterprise: { framework: 'bant' } } };
    const first = await preview(settings, deals);
    expect(first.reply).toMatchObject({ judged: 200, remaining: 1, after: '200' });
    const last = await preview(settings, deals, { after: '200' });
    expect(last.reply).toMatchObject({ judged: 1, changed: [{ id: '201' }], remaining: 0, after: null });
  });

  test('refuses what are no settings, saying where', async () => {
    const { given } = dependencies();
    expect(await previewSettings({ settings: { bands: 70 }, after: null }, given)).toMatchObject({
      ok: false,
      code: 'bad-request',
      details: ['bands: 70 is not a group of settings.'],
    });
  });
});
