import { saveAnswers } from '../../../src/functions/save-answers';
import type { DealRecord } from '../../../src/hubspot';
import type { SaveRequest } from '../../../src/protocol';
import { aDealRecord, aDealStore, allAnswered } from '../../builders/deal-record';

const now = () => new Date('2026-11-23T10:00:00Z');

function aRequest(changes: SaveRequest['changes'], about: Partial<SaveRequest> = {}): SaveRequest {
  return { dealId: '101', frameworkId: 'meddic', userEmail: 'rep@example.com', changes, ...about };
}

async function save(request: SaveRequest, record: DealRecord | null = aDealRecord()) {
  const { store, calls } = aDealStore(record);
  return { reply: await saveAnswers(request, { deals: store, now }), calls };
}

const levelTo = (criterionId: string, from: string | null, to: '0' | '1' | '2' | '3' | 'na' | null) => ({
  criterionId,
  level: { from, to },
});

describe('saveAnswers()', () => {
  test('writes what changed and the whole assessment in one write after one read', async () => {
    const { reply, calls } = await save(aRequest([levelTo('champion', null, '3')]));
    expect(reply).toMatchObject({ ok: true, saved: ['champion'], conflicts: [] });
    expect(calls.reads).toBe(1);
    expect(calls.writes).toEqual([
      {
        qual_meddic_champion: '3',
        qual_framework: 'meddic',
        qual_score: '15',
        qual_completeness: '17',
        qual_band: 'weak',
        qual_gaps:
          'meddic_identify_pain;meddic_metrics;meddic_decision_criteria;meddic_economic_buyer;meddic_decision_process',
        qual_next_question: 'Identified pain: What does it cost if nothing changes this year?',
        qual_stage_ready: 'no',
        qual_assessed_at: '2026-11-23T10:00:00.000Z',
        qual_assessed_by: 'rep@example.com',
      },
    ]);
  });

  test('clears an answer with an empty value', async () => {
    const { calls } = await save(
      aRequest([levelTo('champion', '2', null)]),
      aDealRecord({ qual_meddic_champion: '2' }),
    );
    expect(calls.writes[0]).toMatchObject({ qual_meddic_champion: '', qual_score: '0' });
  });

  test('clears the figures when nothing applies any more', async () => {
    const record = aDealRecord({ ...allAnswered('meddic', 'na'), qual_meddic_champion: '2' });
    const { calls } = await save(aRequest([levelTo('champion', '2', 'na')]), record);
    expect(calls.writes[0]).toMatchObject({ qual_score: '', qual_completeness: '', qual_band: '' });
  });

  test('keeps Swedish, emoji and markup, and removes only invisible characters, saying so', async () => {
    const to = 'Åsa sa: <b>”ja”</b> 🎉\u0000';
    const { reply, calls } = await save(aRequest([{ criterionId: 'champion', evidence: { from: '', to } }]));
    expect(calls.writes[0]).toMatchObject({ qual_meddic_champion_evidence: 'Åsa sa: <b>”ja”</b> 🎉' });
    expect(reply).toMatchObject({ ok: true, cleaned: ['champion'] });
  });

  test('counts a value that is stored already as saved, so that a repeated save does no harm', async () => {
    const { reply } = await save(
      aRequest([levelTo('champion', '1', '2')]),
      aDealRecord({ qual_meddic_champion: '2' }),
    );
    expect(reply).toMatchObject({ ok: true, saved: ['champion'], conflicts: [] });
  });

  test('takes an empty text and no value for the same', async () => {
    const { reply } = await save(
      aRequest([levelTo('champion', null, '2')]),
      aDealRecord({ qual_meddic_champion: '' }),
    );
    expect(reply).toMatchObject({ ok: true, conflicts: [] });
  });
});

describe('saveAnswers() when somebody else changed a criterion meanwhile', () => {
  const theirs = aDealRecord(
    { qual_meddic_champion: '3', qual_assessed_by: 'bert@example.com' },
    {
      history: {
        qual_meddic_champion: [{ value: '3', at: new Date('2026-11-23T09:58:00Z'), byIntegration: true }],
        qual_assessed_by: [
          { value: 'bert@example.com', at: new Date('2026-11-23T09:59:00Z'), byIntegration: true },
          { value: 'anna@example.com', at: new Date('2026-11-23T09:58:00Z'), byIntegration: true },
          { value: 'carl@example.com', at: new Date('2026-11-23T09:00:00Z'), byIntegration: true },
        ],
      },
    },
  );
  const mine = aRequest([
    { ...levelTo('champion', '1', '2'), evidence: { from: '', to: 'mine' } },
    levelTo('metrics', null, '2'),
  ]);

  test('writes nothing of that criterion and says who has what, whoever saved after', async () => {
    const { reply, calls } = await save(mine, theirs);
    expect(reply).toMatchObject({
      ok: true,
      saved: ['metrics'],
      conflicts: [
        {
          criterionId: 'champion',
          field: 'level',
          yours: '2',
          theirs: '3',
          by: 'anna@example.com',
          at: '2026-11-23T09:58:00.000Z',
        },
      ],
      qualification: { answers: { champion: { level: '3', evidence: '' }, metrics: { level: '2' } } },
    });
    expect(Object.keys(calls.writes[0] ?? {})).not.toContain('qual_meddic_champion_evidence');
  });

  test('names nobody when the change was made on HubSpot’s own page', async () => {
    const at = new Date('2026-11-23T09:58:00Z');
    const history = { qual_meddic_champion: [{ value: '3', at, byIntegration: false }] };
    const { reply } = await save(mine, { ...theirs, history });
    expect(reply).toMatchObject({ conflicts: [{ by: null, at: at.toISOString() }] });
  });

  test('writes nothing at all when nothing else changed', async () => {
    const { reply, calls } = await save(aRequest([levelTo('champion', '1', '2')]), theirs);
    expect(reply).toMatchObject({ ok: true, saved: [], conflicts: [{ criterionId: 'champion' }] });
    expect(calls.writes).toEqual([]);
  });
});

describe('saveAnswers() refuses', () => {
  const one = [levelTo('champion', null, '2')];
  const { qual_meddic_metrics: _, ...unprovisioned } = aDealRecord().properties;
  test.each([
    ['an unknown deal', aRequest(one), null, 'deal-not-found'],
    ['a closed deal', aRequest(one), aDealRecord({ hs_is_closed: 'true' }), 'deal-closed'],
    [
      'a deal moved to another pipeline',
      aRequest([levelTo('need', null, '2')], { frameworkId: 'bant' }),
      aDealRecord(),
      'framework-changed',
    ],
    ['an unknown framework', aRequest(one, { frameworkId: 'nonsense' }), aDealRecord(), 'bad-request'],
    ['an unknown criterion', aRequest([levelTo('amount', null, '2')]), aDealRecord(), 'bad-request'],
    ['a criterion twice', aRequest([...one, ...one]), aDealRecord(), 'bad-request'],
    [
      'evidence of 100 KB',
      aRequest([{ criterionId: 'champion', evidence: { from: '', to: 'x'.repeat(100_000) } }]),
      aDealRecord(),
      'evidence-too-long',
    ],
    [
      'an account without the properties',
      aRequest(one),
      aDealRecord({}, { properties: unprovisioned }),
      'not-provisioned',
    ],
  ])('%s, and writes nothing', async (_name, request, record, code) => {
    const { reply, calls } = await save(request, record);
    expect(reply).toMatchObject({ ok: false, code });
    expect(calls.writes).toEqual([]);
  });
});
