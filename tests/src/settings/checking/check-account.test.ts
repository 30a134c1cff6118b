import {
  checkAgainstAccount,
  pathWords,
  whyUnfit,
  type AccountDealProperty,
  type Condition,
} from '../../../../src/settings';
import { issueInEnglish } from '../../../../src/texts';
import { accountFacts, aChoice, aDealProperty } from '../../../builders/account-facts';
import { settingsWith, type SettingsInput } from '../../../builders/settings';

const sponsor = { ...aChoice('sponsor', 'weak', 'strong'), label: 'Sponsor' };
const withProperties = (...more: readonly AccountDealProperty[]) =>
  accountFacts({ properties: [...accountFacts().properties, ...more] });

/** What is said, in English: `error path: message`. */
function said(about: SettingsInput, account = withProperties(sponsor)): readonly string[] {
  return checkAgainstAccount(settingsWith(about), account).map(
    (issue) => `${issue.severity} ${pathWords(issue.path)}: ${issueInEnglish(issue)}`,
  );
}
const inPipeline = (pipeline: NonNullable<SettingsInput['pipelines']>[string]): SettingsInput => ({
  pipelines: { enterprise: pipeline },
});
const asking = (condition: Condition) =>
  inPipeline({ rules: [{ framework: 'bant', when: { match: 'all', conditions: [condition] } }] });
const mapping = (property: string, levels: Readonly<Record<string, '1' | '3' | null>>) => ({
  mappings: { meddic: { champion: { property, levels } } },
});
const atRule = 'pipelines.enterprise.rules[0]';
const atCondition = `${atRule}.when.conditions[0]`;

describe('checkAgainstAccount() of pipelines and stages', () => {
  test('says nothing of what the account has', () => {
    const rules = [{ framework: 'bant', stages: { from: '101', to: '103' } }];
    expect(said(inPipeline({ rules, milestones: { '102': 'proposal', '104': 'commit' } }))).toEqual([]);
  });

  test.each<[string, SettingsInput]>([
    [
      'error pipelines.enterprize: The account has no deal pipeline "enterprize". Did you mean "enterprise" (Enterprise)?',
      { pipelines: { enterprize: { framework: 'bant' } } },
    ],
    [
      'error pipelines.renewals_emea: The account has no deal pipeline "renewals_emea".',
      { pipelines: { renewals_emea: {} } },
    ],
    [
      'error pipelines.enterprise.milestones.proposal: The account has no stage of Enterprise "proposal". Did you mean "103" (Proposal)?',
      inPipeline({ milestones: { proposal: 'proposal' } }),
    ],
    [
      `error ${atRule}.stages.to: The account has no stage of Enterprise "10x". Did you mean "101" (Discovery)?`,
      inPipeline({ rules: [{ framework: 'bant', stages: { from: '101', to: '10x' } }] }),
    ],
    [
      `error ${atRule}.stages: This rule never matches: "Proposal" comes after "Discovery".`,
      inPipeline({ rules: [{ framework: 'bant', stages: { from: '103', to: '101' } }] }),
    ],
    [
      'error pipelines.enterprise.rules[1]: This rule never matches: rule 1 comes first and matches the same deals.',
      inPipeline({
        rules: [
          { framework: 'bant', stages: { from: '101', to: '103' } },
          { framework: 'neat', stages: { from: '102', to: '102' } },
        ],
      }),
    ],
    [
      'note pipelines.enterprise.rules[1]: A deal can match rules 1 and 2: the first one wins.',
      inPipeline({
        rules: [
          { framework: 'bant', stages: { to: '102' } },
          { framework: 'neat', stages: { from: '101' } },
        ],
      }),
    ],
  ])('says %s', (problem, about) => {
    expect(said(about)).toEqual([problem]);
  });
});

describe('checkAgainstAccount() of conditions', () => {
  const stage = aDealProperty({ name: 'owner', type: 'enumeration', fieldType: 'select' });
  const account = withProperties(
    stage,
    aDealProperty({ name: 'note', label: 'Note', type: 'string', fieldType: 'text' }),
    aChoice('is_named', 'true', 'false'),
    { ...aChoice('agreed', 'true', 'false'), type: 'bool', fieldType: 'booleancheckbox' },
  );
  test.each<[string, Condition]>([
    ['a number compared', { property: 'amount', is: 'at_least', value: 5 }],
    ['an option chosen', { property: 'dealtype', is: 'any_of', values: ['newbusiness'] }],
    ['yes or no', { property: 'is_named', is: 'none_of', values: ['true'] }],
    ['yes or no as a file has it', { property: 'agreed', is: 'any_of', values: ['TRUE', 'False'] }],
    [
      'an option of a property whose options HubSpot keeps elsewhere',
      { property: 'owner', is: 'any_of', values: ['7'] },
    ],
    ['whether there is a text', { property: 'note', is: 'known' }],
    ['whether there is a number', { property: 'amount', is: 'unknown' }],
  ])('says nothing of %s', (_name, condition) => {
    expect(said(asking(condition), account)).toEqual([]);
  });

  test.each<[string, Condition]>([
    [
      `${atCondition}.property: The account has no deal property "amuont". Did you mean "amount" (Amount)?`,
      { property: 'amuont', is: 'known' },
    ],
    [
      `${atCondition}.is: "dealtype" is no number, so "less_than" cannot be asked of it.`,
      { property: 'dealtype', is: 'less_than', value: 5 },
    ],
    [
      `${atCondition}.is: "Amount" has no options to choose from, so "any_of" cannot be asked of it.`,
      { property: 'amount', is: 'any_of', values: ['5'] },
    ],
    [
      `${atCondition}.values[1]: The account has no option "newbussiness". Did you mean "newbusiness"?`,
      { property: 'dealtype', is: 'any_of', values: ['newbusiness', 'newbussiness'] },
    ],
  ])('says %s', (problem, condition) => {
    expect(said(asking(condition), account)).toEqual([`error ${problem}`]);
  });
});

describe('checkAgainstAccount() of mappings', () => {
  test('says nothing where every option stands for a level or, as ops say, for none', () => {
    expect(said(mapping('sponsor', { weak: '1', strong: null }))).toEqual([]);
  });

  test('notes every option that ops forgot', () => {
    expect(said(mapping('sponsor', { strong: '3' }))).toEqual([
      'note mappings.meddic.champion.levels: The option "weak" stands for no level: a deal that has it counts as not answered.',
    ]);
  });

  test.each([
    [
      'a mistyped property',
      'sponsr',
      'property: The account has no deal property "sponsr". Did you mean "sponsor" (Sponsor)?',
    ],
    ['a number', 'amount', 'property: "Amount" has no options to stand for levels: its type is number.'],
    [
      'a mistyped option',
      'sponsor',
      'levels.srtong: The account has no option "srtong". Did you mean "strong"?',
    ],
  ])('names %s', (_name, property, problem) => {
    const levels =
      property === 'sponsor' ? ({ weak: '1', strong: '3', srtong: '3' } as const) : ({ weak: '1' } as const);
    expect(said(mapping(property, levels))).toEqual([`error mappings.meddic.champion.${problem}`]);
  });
});

describe('whyUnfit()', () => {
  test.each([
    ['a choice of one', sponsor],
    ['a yes or no', { ...sponsor, type: 'bool', fieldType: 'booleancheckbox' }],
  ])('has nothing against %s', (_name, property) => {
    expect(whyUnfit(property)).toBeNull();
  });

  test.each([
    [
      'a text',
      { type: 'string', fieldType: 'text' },
      'noOptions',
      'has no options to stand for levels: its type is string.',
    ],
    [
      'several options at once',
      { fieldType: 'checkbox' },
      'severalAtOnce',
      'takes several options at once, and a criterion has one level.',
    ],
    ['what nobody may write', { readOnly: true }, 'readOnly', 'cannot be written.'],
    [
      'what HubSpot itself defines, whatever it is called',
      { hubspotDefined: true },
      'ofHubSpot',
      'is HubSpot’s own and means something else there: choose a property that your account made.',
    ],
  ])('refuses %s, and the check says why', (_name, about, why, words) => {
    const property = { ...sponsor, ...about };
    expect(whyUnfit(property)).toBe(why);
    expect(said(mapping('sponsor', { weak: '1' }), withProperties(property))).toEqual([
      `error mappings.meddic.champion.property: "Sponsor" ${words}`,
    ]);
  });
});
