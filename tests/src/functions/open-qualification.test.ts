import { openQualification } from '../../../src/functions/open-qualification';
import { aDealRecord, aDealStore } from '../../builders/deal-record';

const now = () => new Date('2026-11-23T10:00:00Z');
const open = (record: ReturnType<typeof aDealRecord> | null, dealId = '101') => {
  const { store, calls } = aDealStore(record);
  return openQualification({ dealId }, { deals: store, now }).then((reply) => ({ reply, calls }));
};

describe('openQualification()', () => {
  test('gives the answers of the framework the pipeline uses, in one read', async () => {
    const record = aDealRecord({
      qual_meddic_champion: '2',
      qual_meddic_champion_evidence: 'Anna opened a door',
    });
    const { reply, calls } = await open(record);
    expect(reply).toMatchObject({
      ok: true,
      qualification: {
        frameworkId: 'meddic',
        deal: { closed: false, milestone: 'evaluation', pipelineId: 'enterprise' },
        answers: {
          champion: { level: '2', evidence: 'Anna opened a door' },
          metrics: { level: null, evidence: '' },
        },
      },
    });
    expect(calls.reads).toBe(1);
  });

  test('says that there is no such deal', async () => {
    const { reply } = await open(null, '999');
    expect(reply).toMatchObject({ ok: false, code: 'deal-not-found', message: 'There is no deal 999.' });
  });

  test('takes the default framework and no milestone for a deal without pipeline and stage', async () => {
    const { reply } = await open(
      aDealRecord({ pipeline: null, dealstage: null, hs_deal_stage_probability: null }),
    );
    expect(reply).toMatchObject({
      ok: true,
      qualification: { frameworkId: 'meddic', deal: { pipelineId: null, stageId: null, milestone: null } },
    });
  });

  test('names the properties that are not provisioned and what to do', async () => {
    const record = aDealRecord();
    const { qual_meddic_champion: _, ...properties } = record.properties;
    const { reply } = await open({ ...record, properties });
    expect(reply).toMatchObject({ ok: false, code: 'not-provisioned', details: ['qual_meddic_champion'] });
    expect(reply).toMatchObject({ message: expect.stringContaining('npx plumbline provision') });
  });

  test('takes no milestone from a closed deal, whose probability says only how it ended', async () => {
    const { reply } = await open(aDealRecord({ hs_is_closed: 'true', hs_deal_stage_probability: '0' }));
    expect(reply).toMatchObject({ qualification: { deal: { closed: true, milestone: null } } });
  });

  test('passes on a stored level that is none, as it is', async () => {
    const { reply } = await open(aDealRecord({ qual_meddic_champion: 'Yes' }));
    expect(reply).toMatchObject({ qualification: { answers: { champion: { level: 'Yes' } } } });
  });

  test('reads a large probability as HubSpot prints it', async () => {
    const probability = '0.40000000000000002220446049250313080847263336181640625';
    const { reply } = await open(aDealRecord({ hs_deal_stage_probability: probability }));
    expect(reply).toMatchObject({ qualification: { deal: { milestone: 'evaluation' } } });
  });
});
