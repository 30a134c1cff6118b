import { openQualification, propertiesMissing, stageOf, type QualifiedDeal } from '../../../src/judging';
import { anAccount } from '../../builders/an-account';
import { done } from '../../builders/done';

type Values = Readonly<Record<string, string>>;
const account = anAccount();
const open = async (dealId: string): Promise<QualifiedDeal> =>
  done(await openQualification(dealId, 0, account.ports));
const opened = async (values: Values = {}) => open((await account.aDeal(values)).id);

describe('openQualification()', () => {
  test('gives the answers of the framework the pipeline uses, in one read each of deal and pipelines, and a look after the write', async () => {
    const { qualification, figuresOutdated } = await opened({
      qual_meddic_champion: '2',
      qual_meddic_champion_evidence: 'Anna opened a door',
    });
    expect(figuresOutdated).toBe(false);
    expect(qualification).toMatchObject({
      framework: { id: 'meddic', label: 'MEDDIC' },
      deal: { closed: false, milestone: 'evaluation' },
      answers: {
        champion: { level: '2', evidence: 'Anna opened a door' },
        metrics: { level: null, evidence: '' },
      },
      people: [],
      scoreAtClose: null,
      goneFramework: null,
    });
    expect(account.calls.heard(/deals\/batch\/read$/)).toHaveLength(2);
    expect(account.calls.heard(/pipelines/)).toHaveLength(1);
  });

  test('gives the people of the deal, two for a role when HubSpot has two', async () => {
    const deal = await account.aDeal();
    const contacts = [await account.aContact(), await account.aContact()];
    for (const contactId of contacts) await deal.name('champion', contactId);
    const { qualification } = await open(deal.id);
    expect(qualification.people).toEqual(contacts.map((contactId) => ({ role: 'champion', contactId })));
  });

  test('says that there is no such deal', async () => {
    const deal = await account.aDeal();
    await deal.remove();
    expect(await openQualification(deal.id, 0, account.ports)).toMatchObject({
      refused: 'deal-not-found',
      message: `There is no deal ${deal.id}.`,
    });
  });

  test('opens without a property that is not provisioned, names it, and stores what the account can hold', async () => {
    const { id } = await account.aDeal({ qual_meddic_metrics: '3' });
    await account.lose('qual_meddic_champion', 'qual_gaps');
    const { opened: found, figuresOutdated } = await open(id);
    expect(propertiesMissing(found)).toEqual(['qual_gaps', 'qual_meddic_champion']);
    expect(figuresOutdated).toBe(false);
    expect(account.writes()).toEqual([expect.objectContaining({ qual_score: '15' })]);
    expect(account.writes()[0]).not.toHaveProperty('qual_gaps');
  });

  test('does without the properties of frameworks that do not rule the deal', async () => {
    const { id } = await account.aDeal({ qual_neat_need: '2' });
    await account.lose('qual_neat_need', 'qual_bant_need', 'qual_spin_problem');
    expect(propertiesMissing((await open(id)).opened)).toEqual([]);
  });

  test('passes on a stored level that is none, as it is', async () => {
    account.dealsReadAs({ qual_meddic_champion: 'Yes' });
    const { qualification } = await opened();
    expect(qualification.answers['champion']).toMatchObject({ level: 'Yes' });
  });

  test('names a framework that no longer exists', async () => {
    account.dealsReadAs({ qual_framework: 'gone' });
    const { qualification } = await opened();
    expect(qualification).toMatchObject({ goneFramework: 'gone', framework: { id: 'meddic' } });
  });
});

describe('openQualification() takes from the stage', () => {
  const aStage = (id: string, probability: number | null) => ({
    id,
    label: id === 'ent_evaluation' ? 'Evaluation' : id,
    metadata: { ...(probability === null ? {} : { probability: String(probability) }), isClosed: 'false' },
  });
  const enterprise = (...stages: readonly object[]) => ({ id: 'enterprise', label: 'Enterprise', stages });
  const won = { id: 'ent_won', label: 'Won', metadata: { probability: '1', isClosed: 'true' } };
  const onlyStage = (probability: number | null) => [enterprise(aStage('ent_evaluation', probability), won)];
  const careless = [enterprise(...['a', 'ent_evaluation', 'z'].map((id) => aStage(id, 0.5)))];
  const gone = [enterprise(aStage('a', 0.5), won)];
  const nothing = { stage: null, milestone: null };

  test.each<[string, Values, readonly object[] | null, object]>([
    ['its milestone by win probability', {}, null, { stage: 'Evaluation', milestone: 'evaluation' }],
    ['its milestone by order, where probabilities say nothing', {}, careless, { milestone: 'proposal' }],
    ['qualification, in a pipeline of one stage', {}, onlyStage(null), { milestone: 'qualification' }],
    ['what it is likely for, in a pipeline of one stage', {}, onlyStage(0.6), { milestone: 'proposal' }],
    ['nothing, when it no longer exists', {}, gone, nothing],
    ['nothing, when the deal has none', { dealstage: '' }, null, nothing],
    [
      'nothing, when the deal is closed: its probability says only how it ended',
      { dealstage: 'ent_lost' },
      null,
      { closed: true, stage: 'Closed lost', milestone: null },
    ],
    [
      'nothing, when the deal is closed in a pipeline the account has no more',
      { dealstage: 'ent_won' },
      [],
      nothing,
    ],
    [
      'the probability that HubSpot still knows, in a pipeline the account has no more',
      {},
      [],
      { stage: null, milestone: 'evaluation' },
    ],
    [
      'nothing, in a deal without pipeline and stage, which MEDDIC rules',
      { pipeline: '', dealstage: '' },
      null,
      nothing,
    ],
  ])('%s', async (_name, values, pipelines, expected) => {
    if (pipelines !== null) account.pipelinesAre(...pipelines);
    const { qualification, opened: found } = await opened(values);
    expect({ ...qualification.deal, stage: stageOf(found)?.label ?? null }).toMatchObject(expected);
    expect(qualification.framework.id).toBe('meddic');
  });

  test('nothing, in a pipeline the account has no more and of which HubSpot knows no probability', async () => {
    account.pipelinesAre();
    account.dealsReadAs({ hs_deal_stage_probability: '' });
    const { qualification } = await opened();
    expect(qualification.deal.milestone).toBeNull();
  });
});

describe('openQualification() says when an answer was given and by whom', () => {
  const saved = '2026-11-20T09:00:00.000Z';
  const stamps = { qual_assessed_at: saved, qual_assessed_by: 'anna@example.com' };
  const level = { qual_meddic_champion: '2' };
  const evidence = { qual_meddic_champion_evidence: 'said so' };
  const aDealAnswered = async (...writes: readonly (readonly [at: string, values: Values])[]) => {
    const deal = await account.aDeal();
    for (const [at, values] of writes) await account.at(at, () => deal.write(values));
    return deal;
  };
  const champion = async (dealId: string) => (await open(dealId)).qualification.answers['champion'];
  const answer = { level: '2', evidence: 'said so' };

  test.each<[string, readonly (readonly [string, Values])[], { at: string; by: string | null }]>([
    [
      'who saved it in the app, from the stamp beside it',
      [
        [saved, stamps],
        ['2026-11-20T09:00:00.400Z', { ...level, ...evidence }],
      ],
      { at: '2026-11-20T09:00:00.400Z', by: 'anna@example.com' },
    ],
    [
      'the later of level and evidence',
      [
        ['2026-11-02T09:00:00Z', level],
        [saved, { ...evidence, ...stamps }],
      ],
      { at: saved, by: 'anna@example.com' },
    ],
    [
      'nobody, when another app or an import wrote it, with no stamp beside it',
      [
        [saved, { ...evidence, ...stamps }],
        ['2026-11-21T09:00:00Z', level],
      ],
      { at: '2026-11-21T09:00:00.000Z', by: null },
    ],
  ])('%s', async (_name, writes, expected) => {
    const { id } = await aDealAnswered(...writes);
    expect(await champion(id)).toEqual({ ...answer, ...expected });
  });

  test('nobody, when it was changed in HubSpot itself, though the app saved at that moment', async () => {
    const deal = await aDealAnswered([saved, stamps]);
    await account.at(saved, () => deal.edit({ ...level, ...evidence }));
    expect(await champion(deal.id)).toEqual({ ...answer, at: saved, by: null });
  });

  test.each([
    ['when HubSpot has no history', {}],
    ['when the history is empty', { qual_meddic_champion: [] }],
  ])('nothing, %s', async (_name, history) => {
    const { id } = await account.aDeal({ ...level, ...evidence });
    account.historyIs(history);
    expect(await champion(id)).toEqual({ ...answer, at: null, by: null });
  });
});
