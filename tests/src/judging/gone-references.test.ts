import { judgeStretch, openQualification, saveAnswers } from '../../../src/judging';
import { allAnswered } from '../../builders/all-answered';
import { anAccount } from '../../builders/an-account';
import { done } from '../../builders/done';
import type { SettingsInput } from '../../builders/settings';

type Values = Readonly<Record<string, string>>;
const account = anAccount();
beforeAll(async () => {
  await account.define('sponsor', 'weak', 'strong');
  await account.define('region', 'north', 'south');
});

const stages = { discovery: 'ent_discovery', evaluation: 'ent_evaluation' };
const byRegion = { match: 'all' as const, conditions: [{ property: 'region', is: 'unknown' as const }] };
const pipelines = (pipeline: NonNullable<SettingsInput['pipelines']>[string]): SettingsInput => ({
  pipelines: { enterprise: pipeline },
});

/** A deal judged by MEDDIC, with something to judge anew since: an answer given in HubSpot itself. */
async function aJudgedDeal(values: Values = {}) {
  const deal = await account.aDeal({ ...allAnswered('meddic', '2'), ...values });
  await openQualification(deal.id, 0, account.ports);
  await deal.write({ qual_meddic_metrics: '0' });
  return deal;
}
const open = async (id: string) => {
  account.forget();
  return done(await openQualification(id, 0, account.ports));
};

describe('Settings that name what HubSpot no longer has', () => {
  const gone: readonly [string, SettingsInput, () => Promise<unknown>, string][] = [
    [
      'a stage where a rule begins',
      pipelines({ rules: [{ framework: 'bant', stages: { from: 'ent_gone' } }] }),
      () => Promise.resolve(),
      'pipelines.enterprise.rules[0].stages.from',
    ],
    [
      'a stage with a milestone',
      pipelines({ milestones: { ent_gone: 'commit' } }),
      () => Promise.resolve(),
      'pipelines.enterprise.milestones.ent_gone',
    ],
    [
      'a property that a rule asks about',
      pipelines({ rules: [{ framework: 'bant', when: byRegion }] }),
      () => account.lose('region'),
      'pipelines.enterprise.rules[0].when.conditions[0].property',
    ],
    [
      'a property that a criterion is kept in',
      { mappings: { meddic: { champion: { property: 'sponsor', levels: { strong: '3' } } } } },
      () => account.lose('sponsor'),
      'mappings.meddic.champion.property',
    ],
  ];

  test.each(gone)('(%s) judge no deal anew, and say what is gone', async (_what, settings, goes, path) => {
    const deal = await aJudgedDeal({ region: 'north', sponsor: 'strong' });
    await account.saveSettings(settings);
    await goes();
    const { opened, qualification } = await open(deal.id);
    expect(opened.inForce.problem).toMatchObject({ kind: 'gone', issues: [expect.stringContaining(path)] });
    expect(qualification.framework.id).toBe('meddic');
    await judgeStretch({ after: null, inForce: await account.ports.rulebooks.current() }, account.ports);
    expect([...account.writes(), ...account.updates()]).toEqual([]);
  });

  test('(the pipeline itself) judge no deal anew', async () => {
    await account.saveSettings(pipelines({ framework: 'bant' }));
    const deal = await aJudgedDeal();
    account.forget();
    account.pipelinesAre();
    const { opened } = done(await openQualification(deal.id, 0, account.ports));
    expect(opened.inForce.problem).toMatchObject({ kind: 'gone' });
    expect(account.writes()).toEqual([]);
  });

  test('take no answer: it is stored, and the figures stay', async () => {
    const deal = await aJudgedDeal();
    await account.saveSettings(pipelines({ milestones: { ent_gone: 'commit' } }));
    account.forget();
    const request = { dealId: deal.id, frameworkId: 'meddic', userEmail: 'rita@example.com' };
    const level = { from: '2', to: '3' as const };
    const saved = done(
      await saveAnswers({ ...request, changes: [{ criterionId: 'champion', level }] }, account.ports),
    );
    expect(saved.saved).toEqual(['champion']);
    const written = account.writes().flatMap((values) => Object.keys(values));
    expect(written.toSorted()).toEqual(['qual_assessed_at', 'qual_assessed_by', 'qual_meddic_champion']);
  });

  test('stop only the deals that it concerns', async () => {
    const other = await account.aDeal({
      pipeline: 'mid_market',
      dealstage: 'mm_evaluation',
      ...allAnswered('meddic', '2'),
    });
    await account.saveSettings(pipelines({ milestones: { ent_gone: 'commit' } }));
    const { opened } = await open(other.id);
    expect(opened.inForce.problem).toBeNull();
    expect(account.writes()).toHaveLength(1);
  });

  test('judge again once the settings are mended', async () => {
    const deal = await aJudgedDeal();
    await account.saveSettings(pipelines({ milestones: { ent_gone: 'commit' } }));
    await open(deal.id);
    await account.saveSettings(pipelines({ milestones: { [stages.evaluation]: 'evaluation' } }));
    expect((await open(deal.id)).opened.inForce.problem).toBeNull();
    expect(account.writes()).toHaveLength(1);
  });

  test('cost no call more than settings that name nothing', async () => {
    const deal = await aJudgedDeal();
    await account.saveSettings(pipelines({ milestones: { ent_gone: 'commit' } }));
    await open(deal.id);
    const withGone = account.calls.heard(/./).length;
    await account.saveSettings({});
    await open(deal.id);
    // What is written is looked at once more.
    const looks = account.writes().length;
    const reads = account.calls.heard(/^(?!PATCH)/).length - looks;
    expect(withGone).toBe(reads);
  });
});
