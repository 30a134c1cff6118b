import { previewStretch } from '../../../src/judging';
import { allAnswered } from '../../builders/all-answered';
import { anAccount } from '../../builders/an-account';
import { settingsWith, type SettingsInput } from '../../builders/settings';

const account = anAccount();
const preview = (settings: SettingsInput, after: string | null = null) =>
  previewStretch(settingsWith(settings), after, account.ports);
const stated = allAnswered('meddic', '2');
const assumed = { ...allAnswered('meddic', '1'), qual_meddic_identify_pain: '2' };
const bantRules = { pipelines: { enterprise: { framework: 'bant' } } };

describe('previewStretch()', () => {
  test('changes nothing for settings that are as those that hold', async () => {
    await account.aDeal(stated);
    await account.aDeal();
    expect(await preview({})).toEqual({ judged: 2, changed: [], ambiguous: 0, remaining: 0, after: null });
  });

  test('tells of each deal that comes out differently what it was and would be', async () => {
    const { id } = await account.aDeal({ ...assumed, dealname: 'Ada & sons' });
    await account.aDeal(stated);
    const { judged, changed } = await preview({ thresholds: { strong: 80, developing: 75 } });
    const meddic = { framework: { id: 'meddic', label: 'MEDDIC' }, score: 40, stageReady: 'no' };
    expect(changed).toEqual([
      {
        id,
        name: 'Ada & sons',
        before: { ...meddic, band: 'developing' },
        after: { ...meddic, band: 'weak' },
      },
    ]);
    expect(judged).toBe(2);
  });

  test.each<[string, SettingsInput, object, object]>([
    ['a weight', { adjustments: { meddic: { weights: { metrics: 100 } } } }, { score: 62 }, { score: 49 }],
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
    await account.aDeal({ ...stated, qual_meddic_metrics: '1', dealstage: 'ent_qualification' });
    expect((await preview(settings)).changed).toMatchObject([{ before, after }]);
  });

  test('judges a deal that changes its framework by the answers it has under the other', async () => {
    await account.aDeal(stated);
    await account.aDeal({ ...stated, qual_bant_need: '3' });
    expect((await preview(bantRules)).changed).toMatchObject([
      {
        before: { framework: { id: 'meddic' }, score: 67 },
        after: { framework: { id: 'bant' }, score: null, band: null, stageReady: 'no' },
      },
      { before: { score: 67 }, after: { framework: { id: 'bant' }, score: 30, band: 'weak' } },
    ]);
  });

  test('has no verdict on a deal that nobody answered, and no 0', async () => {
    await account.aDeal();
    expect((await preview(bantRules)).changed).toMatchObject([
      { before: { score: null, band: null }, after: { score: null, band: null } },
    ]);
  });

  test('compares with the settings that hold, not with the built-in ones', async () => {
    await account.saveSettings(bantRules);
    await account.aDeal(stated);
    expect((await preview(bantRules)).changed).toEqual([]);
  });

  test('goes by rules on properties that only the new settings name', async () => {
    await account.define('segment', 'smb', 'large');
    const small = await account.aDeal({ segment: 'smb' });
    await account.aDeal({ segment: 'large' });
    const conditions = [{ property: 'segment', is: 'any_of' as const, values: ['smb'] }];
    const rules = [{ framework: 'bant', when: { match: 'all' as const, conditions } }];
    const { changed } = await preview({ pipelines: { enterprise: { rules } } });
    expect(changed).toMatchObject([{ id: small.id, after: { framework: { id: 'bant' } } }]);
  });

  test('goes by rules on properties that only the settings that hold name', async () => {
    await account.define('tier', 'small', 'large');
    const conditions = [{ property: 'tier', is: 'any_of' as const, values: ['small'] }];
    const rules = [{ framework: 'bant', when: { match: 'all' as const, conditions } }];
    await account.saveSettings({ pipelines: { enterprise: { rules } } });
    const small = await account.aDeal({ tier: 'small' });
    await account.aDeal({ tier: 'large' });
    expect((await preview({})).changed).toMatchObject([
      { id: small.id, before: { framework: { id: 'bant' } }, after: { framework: { id: 'meddic' } } },
    ]);
  });

  test('counts deals that match more than one rule', async () => {
    await account.aDeal();
    await account.aDeal({ dealstage: 'ent_discovery' });
    const rules = [{ framework: 'bant', stages: { from: 'ent_evaluation' } }, { framework: 'neat' }];
    expect(await preview({ pipelines: { enterprise: { rules } } })).toMatchObject({ ambiguous: 1 });
  });

  test('looks at open deals only, and writes nothing', async () => {
    const { id } = await account.aDeal(assumed);
    await account.aDeal({ ...assumed, dealstage: 'ent_won', qual_framework: 'meddic' });
    const outcome = await preview({ thresholds: { strong: 80, developing: 75 } });
    expect(outcome).toMatchObject({ judged: 1, changed: [{ id }] });
    expect([account.writes(), account.updates()]).toEqual([[], []]);
  });

  test('takes 200 deals at a time, and says how many are left', async () => {
    const ids = await account.deals(201);
    const [last = '', beforeLast = ''] = ids.toReversed();
    expect(await preview(bantRules)).toMatchObject({ judged: 200, remaining: 1, after: beforeLast });
    expect(await preview(bantRules, beforeLast)).toMatchObject({
      judged: 1,
      changed: [{ id: last }],
      remaining: 0,
      after: null,
    });
  });
});

describe('previewStretch() of rules on amounts', () => {
  const conditions = [{ property: 'amount', is: 'at_least' as const, value: 100 }];
  const rules = [{ framework: 'bant', when: { match: 'all' as const, conditions } }];
  const frameworkNow = async (values: Readonly<Record<string, string>>) => {
    await account.aDeal(values);
    const { changed } = await preview({ pipelines: { enterprise: { rules } } });
    return changed[0]?.after.framework.id ?? 'meddic';
  };

  test.each([
    ['of the account’s currency', { amount: '100', deal_currency_code: 'EUR' }, 'bant'],
    ['without a currency as the account’s own', { amount: '100' }, 'bant'],
    ['of another currency as none', { amount: '100', deal_currency_code: 'SEK' }, 'meddic'],
    ['that is too small', { amount: '99' }, 'meddic'],
  ])('takes one %s', async (_name, values, framework) => {
    expect(await frameworkNow(values)).toBe(framework);
  });

  test('takes one of another currency as HubSpot converted it', async () => {
    account.dealsReadAs({ amount_in_home_currency: '100' });
    expect(await frameworkNow({ amount: '1000', deal_currency_code: 'SEK' })).toBe('bant');
    account.dealsReadAs({ amount_in_home_currency: '99' });
    expect(await frameworkNow({ amount: '1000', deal_currency_code: 'SEK' })).toBe('meddic');
  });

  test('takes any for the account’s own where HubSpot does not say which that is', async () => {
    account.currencyIs(null);
    expect(await frameworkNow({ amount: '100', deal_currency_code: 'SEK' })).toBe('bant');
  });
});
