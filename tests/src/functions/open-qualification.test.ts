import { openQualification } from '../../../src/functions/open-qualification';
import type { DealRecord } from '../../../src/hubspot';
import { openQualificationContract } from '../../../src/protocol/open-qualification';
import { aDealRecord, aVersion } from '../../builders/deal-record';
import { aPipeline, aStage, dependencies } from '../../builders/dependencies';
import { qualificationIn } from './qualification-in';

async function open(record: DealRecord | null, about: Parameters<typeof dependencies>[0] = {}) {
  const account = dependencies({ record, ...about });
  return { reply: await openQualification({ dealId: '101' }, account.given), calls: account.calls };
}
const opened = async (...given: Parameters<typeof open>) => qualificationIn((await open(...given)).reply);

describe('openQualification()', () => {
  test('gives the answers of the framework the pipeline uses, in one read each of deal and pipelines', async () => {
    const record = aDealRecord({
      qual_meddic_champion: '2',
      qual_meddic_champion_evidence: 'Anna opened a door',
    });
    const { reply, calls } = await open(record);
    expect(reply).toMatchObject({
      ok: true,
      qualification: {
        framework: { id: 'meddic', label: 'MEDDIC' },
        deal: { closed: false, milestone: 'evaluation', pipelineId: 'enterprise', stageLabel: 'Evaluation' },
        answers: {
          champion: { level: '2', evidence: 'Anna opened a door' },
          metrics: { level: null, evidence: '' },
        },
        people: [],
        carryOvers: [],
        scoreAtClose: null,
        goneFramework: null,
        figuresOutdated: false,
      },
    });
    expect(calls).toMatchObject({ reads: 1, pipelines: 1 });
  });

  test('replies what its schema says, so that the card can read it', async () => {
    const { reply } = await open(aDealRecord({ qual_neat_need: '2' }));
    expect(openQualificationContract.reply.parse(reply)).toEqual(reply);
  });

  test('gives the people of the deal, two for a role when HubSpot has two', async () => {
    const people = [
      { role: 'champion', contactId: '7' },
      { role: 'champion', contactId: '8' },
    ] as const;
    expect(await opened(aDealRecord(), { people })).toMatchObject({ people });
  });

  test('says that there is no such deal', async () => {
    const { reply } = await open(null);
    expect(reply).toMatchObject({ ok: false, code: 'deal-not-found', message: 'There is no deal 101.' });
  });

  test('opens without a property that is not provisioned, names it, and stores what the account can hold', async () => {
    const record = aDealRecord();
    const { qual_meddic_champion: _, qual_gaps: __, ...properties } = record.properties;
    const { reply, calls } = await open({
      ...record,
      properties: { ...properties, qual_meddic_metrics: '3' },
    });
    expect(reply).toMatchObject({
      ok: true,
      qualification: { missingProperties: ['qual_gaps', 'qual_meddic_champion'], figuresOutdated: false },
    });
    expect(calls.writes).toMatchObject([{ qual_score: '15' }]);
    expect(calls.writes[0]).not.toHaveProperty('qual_gaps');
  });

  test('does without the properties of frameworks that do not rule the deal', async () => {
    const { properties } = aDealRecord();
    const provisioned = Object.entries(properties).filter(([name]) => !/^qual_(neat|bant|spin)_/.test(name));
    const { reply } = await open(aDealRecord({}, { properties: Object.fromEntries(provisioned) }));
    expect(reply).toMatchObject({ ok: true });
  });

  test('passes on a stored level that is none, as it is', async () => {
    const { answers } = await opened(aDealRecord({ qual_meddic_champion: 'Yes' }));
    expect(answers['champion']).toMatchObject({ level: 'Yes' });
  });

  test('names a framework that no longer exists', async () => {
    expect(await opened(aDealRecord({ qual_framework: 'gone' }))).toMatchObject({
      goneFramework: 'gone',
      framework: { id: 'meddic' },
    });
  });
});

describe('openQualification() takes from the stage', () => {
  const onlyStage = (probability: number | null) => [
    aPipeline({ stages: [aStage('ent_evaluation', probability), aStage('ent_won', 1, true)] }),
  ];
  const careless = [aPipeline({ stages: ['a', 'ent_evaluation', 'z'].map((id) => aStage(id, 0.5)) })];
  const nothing = { stageLabel: null, milestone: null };
  test.each([
    ['its milestone by win probability', {}, {}, { stageLabel: 'Evaluation', milestone: 'evaluation' }],
    ['its milestone by order, where probabilities say nothing', {}, { pipelines: careless }, 'proposal'],
    ['qualification, in a pipeline of one stage', {}, { pipelines: onlyStage(null) }, 'qualification'],
    ['what it is likely for, in a pipeline of one stage', {}, { pipelines: onlyStage(0.6) }, 'proposal'],
    ['nothing, when it no longer exists', { dealstage: 'ent_gone' }, {}, nothing],
    ['nothing, when the deal has none', { dealstage: null, hs_deal_stage_probability: null }, {}, nothing],
    [
      'nothing, when the deal is closed: its probability says only how it ended',
      { hs_is_closed: 'true', dealstage: 'ent_lost', hs_deal_stage_probability: '0' },
      {},
      { closed: true, stageLabel: 'Lost', milestone: null },
    ],
    [
      'nothing, when the deal is closed in a pipeline the account has no more',
      { hs_is_closed: 'true', dealstage: 'old_won', hs_deal_stage_probability: '1' },
      { pipelines: [] },
      nothing,
    ],
    [
      'the probability that HubSpot still knows, in a pipeline the account has no more',
      { hs_deal_stage_probability: '0.40000000000000002220446049250313080847263336181640625' },
      { pipelines: [] },
      { stageLabel: null, milestone: 'evaluation' },
    ],
    [
      'nothing, in a pipeline the account has no more and of which HubSpot knows no probability',
      { hs_deal_stage_probability: '' },
      { pipelines: [] },
      nothing,
    ],
    [
      'nothing, in a deal without pipeline and stage, which MEDDIC rules',
      { pipeline: null, dealstage: null, hs_deal_stage_probability: null },
      {},
      { pipelineId: null, stageId: null, ...nothing },
    ],
  ])('%s', async (_name, properties, about, expected) => {
    const { deal, framework } = await opened(aDealRecord(properties), about);
    expect(deal).toMatchObject(typeof expected === 'string' ? { milestone: expected } : expected);
    expect(framework.id).toBe('meddic');
  });
});

describe('openQualification() says when an answer was given and by whom', () => {
  const saved = '2026-11-20T09:00:00Z';
  const stamps = {
    qual_assessed_at: [aVersion(saved, saved)],
    qual_assessed_by: [aVersion('anna@example.com', saved)],
  };
  const champion = async (history: DealRecord['history']) => {
    const properties = { qual_meddic_champion: '2', qual_meddic_champion_evidence: 'said so' };
    const { answers } = await opened(aDealRecord(properties, { history }));
    return answers['champion'];
  };

  test.each([
    [
      'who saved it in the app, from the stamp beside it',
      { ...stamps, qual_meddic_champion: [aVersion('2', '2026-11-20T09:00:00.400Z')] },
      { at: '2026-11-20T09:00:00.400Z', by: 'anna@example.com' },
    ],
    [
      'the later of level and evidence',
      {
        ...stamps,
        qual_meddic_champion: [aVersion('2', '2026-11-02T09:00:00Z')],
        qual_meddic_champion_evidence: [aVersion('said so', saved)],
      },
      { at: '2026-11-20T09:00:00.000Z', by: 'anna@example.com' },
    ],
    [
      'nobody, when it was changed in HubSpot itself, though the app saved at that moment',
      { ...stamps, qual_meddic_champion: [aVersion('2', saved, { byIntegration: false, userId: '7' })] },
      { at: '2026-11-20T09:00:00.000Z', by: null },
    ],
    [
      'nobody, when another app or an import wrote it, with no stamp beside it',
      { ...stamps, qual_meddic_champion: [aVersion('2', '2026-11-21T09:00:00Z')] },
      { at: '2026-11-21T09:00:00.000Z', by: null },
    ],
    ['nothing, when HubSpot has no history', {}, { at: null, by: null }],
    ['nothing, when the history is empty', { qual_meddic_champion: [] }, { at: null, by: null }],
  ])('%s', async (_name, history, expected) => {
    expect(await champion(history)).toEqual({ level: '2', evidence: 'said so', ...expected });
  });
});

describe('openQualification() offers answers given under another framework', () => {
  const underOthers = {
    qual_neat_need: '2',
    qual_neat_need_evidence: 'Planning takes two days',
    qual_bant_need: '3',
    qual_spin_problem_evidence: 'Overtime',
    qual_neat_timeline: 'na',
  };
  const history = {
    qual_neat_need: [aVersion('2', '2026-11-02T09:00:00Z')],
    qual_bant_need: [aVersion('3', '2026-11-09T09:00:00Z')],
  };
  const offers = async (properties: Readonly<Record<string, string>> = {}) => {
    const { carryOvers } = await opened(aDealRecord({ ...underOthers, ...properties }, { history }));
    return carryOvers;
  };

  test('to the criteria that ask the same, newest first and those without a date last', async () => {
    const found = await offers();
    expect(found.map(({ criterionId, from }) => [criterionId, from.framework, from.criterion.en])).toEqual([
      ['identify_pain', 'BANT', 'Need'],
      ['identify_pain', 'NEAT Selling', 'Need'],
      ['identify_pain', 'SPIN Selling', 'Problem'],
    ]);
    expect(found[1]?.answer).toEqual({
      level: '2',
      evidence: 'Planning takes two days',
      at: '2026-11-02T09:00:00.000Z',
      by: null,
    });
  });

  test.each([
    ['the criterion is answered', { qual_meddic_identify_pain: '0' }],
    ['the criterion has evidence', { qual_meddic_identify_pain_evidence: 'Two days a week' }],
    ['the deal is closed', { hs_is_closed: 'true' }],
  ])('but not when %s', async (_name, properties) => {
    expect(await offers(properties)).toEqual([]);
  });
});
