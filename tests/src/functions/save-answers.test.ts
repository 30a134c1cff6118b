import { openQualification } from '../../../src/functions/open-qualification';
import { saveAnswers } from '../../../src/functions/save-answers';
import type { DealRecord } from '../../../src/hubspot';
import { saveAnswersContract, type SaveRequest } from '../../../src/protocol/save-answers';
import { aDealRecord, allAnswered, aVersion } from '../../builders/deal-record';
import { dependencies } from '../../builders/dependencies';
import { qualificationIn } from './qualification-in';

function aRequest(changes: SaveRequest['changes'], about: Partial<SaveRequest> = {}): SaveRequest {
  return { dealId: '101', frameworkId: 'meddic', userEmail: 'rep@example.com', changes, ...about };
}

async function save(request: SaveRequest, record: DealRecord | null = aDealRecord()) {
  const account = dependencies({ record });
  return { reply: await saveAnswers(request, account.given), ...account };
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
        qual_score: '10',
        qual_completeness: '17',
        qual_band: 'weak',
        qual_gaps:
          'meddic_identify_pain;meddic_metrics;meddic_decision_criteria;meddic_economic_buyer;meddic_decision_process',
        qual_next_question: 'Identified pain: What made you take this meeting?',
        qual_stage_ready: 'no',
        qual_review_by: '2027-01-22',
        qual_assessed_at: '2026-11-23T10:00:00.000Z',
        qual_assessed_by: 'rep@example.com',
      },
    ]);
  });

  test('replies what its schema says, so that the card can read it', async () => {
    const { reply } = await save(aRequest([levelTo('champion', null, '3')]));
    expect(saveAnswersContract.reply.parse(reply)).toEqual(reply);
  });

  test('replies exactly what opening the deal gives then, figures included', async () => {
    const record = aDealRecord({
      ...allAnswered('meddic', '1'),
      qual_neat_need: '2',
      qual_score_at_close: '40',
    });
    const { reply, given, calls } = await save(
      aRequest([
        { ...levelTo('champion', '1', '3'), evidence: { from: '', to: 'Took us to the CFO' } },
        levelTo('identify_pain', '1', null),
        levelTo('metrics', '1', '1'),
      ]),
      record,
    );
    const opened = qualificationIn(await openQualification({ dealId: '101' }, given));
    expect(qualificationIn(reply)).toEqual(opened);
    expect(opened.answers['champion']).toEqual({
      level: '3',
      evidence: 'Took us to the CFO',
      at: '2026-11-23T10:00:00.000Z',
      by: 'rep@example.com',
    });
    expect(opened.carryOvers).toMatchObject([{ criterionId: 'identify_pain', answer: { level: '2' } }]);
    expect(calls.writes).toHaveLength(1);
  });

  test('leaves date and name of what already holds the value, and of what was not saved', async () => {
    const before = '2026-10-01T09:00:00.000Z';
    const history = {
      qual_meddic_champion: [aVersion('2', before)],
      qual_meddic_metrics: [aVersion('1', before)],
      qual_assessed_at: [aVersion(before, before)],
      qual_assessed_by: [aVersion('anna@example.com', before)],
    };
    const record = aDealRecord({ qual_meddic_champion: '2', qual_meddic_metrics: '1' }, { history });
    const { reply, stored } = await save(
      aRequest([levelTo('champion', '1', '2'), levelTo('identify_pain', null, '1')]),
      record,
    );
    const theirs = { at: before, by: 'anna@example.com' };
    expect(qualificationIn(reply).answers).toMatchObject({
      champion: theirs,
      metrics: theirs,
      identify_pain: { at: '2026-11-23T10:00:00.000Z', by: 'rep@example.com' },
    });
    expect(stored('qual_review_by')).toBe('2026-11-30');
  });

  test('stores evidence alone without figures: there is nothing to score yet', async () => {
    const evidence = { from: '', to: 'Anna opened a door' };
    const { calls } = await save(aRequest([{ criterionId: 'champion', evidence }]));
    expect(calls.writes).toEqual([
      {
        qual_meddic_champion_evidence: 'Anna opened a door',
        qual_assessed_at: '2026-11-23T10:00:00.000Z',
        qual_assessed_by: 'rep@example.com',
      },
    ]);
  });

  test('clears the score at close of a deal that was reopened', async () => {
    const { reply, calls } = await save(
      aRequest([levelTo('champion', null, '2')]),
      aDealRecord({ qual_score_at_close: '40' }),
    );
    expect(calls.writes).toMatchObject([{ qual_score_at_close: '' }]);
    expect(qualificationIn(reply).scoreAtClose).toBeNull();
  });

  test('names a framework that is gone no more once an answer by this one is saved', async () => {
    const { reply, stored } = await save(
      aRequest([levelTo('champion', null, '2')]),
      aDealRecord({ qual_framework: 'gone' }),
    );
    expect(qualificationIn(reply).goneFramework).toBeNull();
    expect(stored('qual_framework')).toBe('meddic');
  });

  test('clears an answer with an empty value', async () => {
    const { calls } = await save(
      aRequest([levelTo('champion', '2', null)]),
      aDealRecord({ qual_meddic_champion: '2', qual_framework: 'meddic', qual_score: '10' }),
    );
    expect(calls.writes[0]).toMatchObject({ qual_meddic_champion: '', qual_score: '0' });
  });

  test('clears the figures when nothing applies any more', async () => {
    const figures = { qual_score: '67', qual_completeness: '100', qual_band: 'developing' };
    const record = aDealRecord({ ...allAnswered('meddic', 'na'), ...figures, qual_meddic_champion: '2' });
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
        qual_meddic_champion: [aVersion('3', '2026-11-23T09:58:00Z')],
        qual_assessed_at: ['09:59', '09:58', '09:00'].map((time) => aVersion('', `2026-11-23T${time}:00Z`)),
        qual_assessed_by: [
          aVersion('bert@example.com', '2026-11-23T09:59:00Z'),
          aVersion('anna@example.com', '2026-11-23T09:58:00Z'),
          aVersion('carl@example.com', '2026-11-23T09:00:00Z'),
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
    const at = '2026-11-23T09:58:00.000Z';
    const natively = [aVersion('3', at, { byIntegration: false, userId: '7' })];
    const history = { ...theirs.history, qual_meddic_champion: natively };
    const { reply } = await save(mine, { ...theirs, history });
    expect(reply).toMatchObject({ conflicts: [{ by: null, at }] });
  });

  test('says that it changed, and neither who nor when, when HubSpot has no history', async () => {
    const { reply } = await save(mine, { ...theirs, history: {} });
    expect(reply).toMatchObject({ conflicts: [{ criterionId: 'champion', by: null, at: null }] });
  });

  test('writes nothing at all when nothing else changed', async () => {
    const { reply, calls } = await save(aRequest([levelTo('champion', '1', '2')]), theirs);
    expect(reply).toMatchObject({ ok: true, saved: [], conflicts: [{ criterionId: 'champion' }] });
    expect(calls.writes).toEqual([]);
  });
});

describe('saveAnswers() refuses', () => {
  const one = [levelTo('champion', null, '2')];
  const { qual_meddic_champion: _, ...unprovisioned } = aDealRecord().properties;
  test.each([
    ['an unknown deal', aRequest(one), null, 'deal-not-found'],
    ['a closed deal', aRequest(one), aDealRecord({ hs_is_closed: 'true' }), 'deal-closed'],
    [
      'a deal moved to another pipeline',
      aRequest([levelTo('need', null, '2')], { frameworkId: 'bant' }),
      aDealRecord(),
      'framework-changed',
    ],
    ['an unknown framework', aRequest(one, { frameworkId: 'nonsense' }), aDealRecord(), 'framework-changed'],
    ['an unknown criterion', aRequest([levelTo('amount', null, '2')]), aDealRecord(), 'bad-request'],
    ['a criterion twice', aRequest([...one, ...one]), aDealRecord(), 'bad-request'],
    [
      'evidence of 100 KB',
      aRequest([{ criterionId: 'champion', evidence: { from: '', to: 'x'.repeat(100_000) } }]),
      aDealRecord(),
      'evidence-too-long',
    ],
    [
      'an answer whose property the account lacks',
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
