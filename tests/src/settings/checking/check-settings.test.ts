import { findFramework } from '../../../../src/frameworks';
import { checkSettings, defaultSettings, hasErrors, pathWords } from '../../../../src/settings';
import { issueInEnglish } from '../../../../src/texts';
import { settingsWith, type SettingsInput } from '../../../builders/settings';

/** What is said, in English: `error path: message`. */
function said(about: SettingsInput): readonly string[] {
  return checkSettings(settingsWith(about)).map(
    (issue) => `${issue.severity} ${pathWords(issue.path)}: ${issueInEnglish(issue)}`,
  );
}
const pain = { id: 'pain', label: 'Pain', counts: 'It hurts.', questions: ['Where does it hurt?'] };
const own = (about: object) => ({ ownFrameworks: { ours: { label: 'Ours', ...about } } });
const bantWeights = Object.fromEntries((findFramework('bant')?.criteria ?? []).map(({ id }) => [id, 0]));
const levels = { low: '1', high: '3' } as const;

describe('checkSettings() says nothing', () => {
  test.each<[string, SettingsInput]>([
    ['the built-in settings', {}],
    [
      'a framework in use of each kind',
      {
        enabledFrameworks: ['bant', 'meddpicc'],
        defaultFramework: 'bant',
        ownFrameworks: {
          ours: { label: 'Ours', criteria: [pain] },
          copy: { label: 'Copy', copyOf: 'ours' },
          old: { label: 'Old', copyOf: 'bant', retired: true },
        },
        pipelines: { sales: { framework: 'ours', rules: [{ framework: 'copy', stages: { from: 's2' } }] } },
      },
    ],
    [
      'adjustments of a built-in framework, enabled or not',
      { adjustments: { meddic: { weights: { champion: 30 } }, sandler: { staleDays: 30 } } },
    ],
    ['some weights of 0', { adjustments: { bant: { weights: { ...bantWeights, need: 1 } } } }],
    [
      'two frameworks mapped onto one property',
      {
        mappings: {
          bant: { budget: { property: 'money', levels } },
          meddic: { economic_buyer: { property: 'money', levels } },
        },
      },
    ],
    [
      'bands of approaches',
      { approach: { bands: { solution: { contacts: { startsAt: 1, from: 2, to: null, endsAt: null } } } } },
    ],
  ])('of %s', (_name, about) => {
    expect(said(about)).toEqual([]);
  });
});

describe('checkSettings() of frameworks that deals are ruled by', () => {
  test.each<[string, SettingsInput]>([
    [
      'error defaultFramework: There is no framework "medic". Did you mean "meddic"?',
      { defaultFramework: 'medic' },
    ],
    [
      'error defaultFramework: There is no framework "gutfeeling_method".',
      { defaultFramework: 'gutfeeling_method' },
    ],
    [
      'error pipelines.sales.framework: Sandler Selling System is not enabled: add "sandler" to enabledFrameworks.',
      { pipelines: { sales: { framework: 'sandler' } } },
    ],
    [
      'error pipelines.sales.rules[0].framework: "Ours" is archived.',
      { ...own({ copyOf: 'bant', retired: true }), pipelines: { sales: { rules: [{ framework: 'ours' }] } } },
    ],
    [
      'error pipelines.sales.rules[0].framework: There is no framework "our". Did you mean "ours"?',
      { ...own({ copyOf: 'bant' }), pipelines: { sales: { rules: [{ framework: 'our' }] } } },
    ],
    // An id that every object answers to.
    ['error defaultFramework: There is no framework "constructor".', { defaultFramework: 'constructor' }],
    [
      'error enabledFrameworks[1]: There is no framework "bnt". Did you mean "bant"?',
      { enabledFrameworks: ['meddic', 'bnt'] },
    ],
    [
      'note enabledFrameworks[1]: "Ours" is your own, and enabled until it is archived: this says nothing.',
      { ...own({ copyOf: 'bant' }), enabledFrameworks: ['meddic', 'ours'] },
    ],
  ])('says %s', (problem, about) => {
    expect(said(about)).toEqual([problem]);
  });

  test('an own framework that is not whole is told once, where it is defined', () => {
    expect(said({ ...own({}), defaultFramework: 'ours' })).toEqual([
      'error ownFrameworks.ours: The framework has no criteria.',
    ]);
  });
});

describe('checkSettings() of own frameworks', () => {
  test.each<[string, SettingsInput]>([
    ['error ownFrameworks.ours: The framework has no criteria.', own({})],
    [
      'error ownFrameworks.bant: "bant" is the id of a built-in framework.',
      { ownFrameworks: { bant: { label: 'Ours', copyOf: 'neat' } } },
    ],
    ['error ownFrameworks.ours.copyOf: The copies go in a circle: ours → ours.', own({ copyOf: 'ours' })],
    [
      'error ownFrameworks.ours.copyOf: There is no framework "bnt". Did you mean "bant"?',
      own({ copyOf: 'bnt', criteria: [pain] }),
    ],
    ['error ownFrameworks.ours.criteria[1].id: "pain" is there twice.', own({ criteria: [pain, pain] })],
    [
      'error ownFrameworks.ours.criteria[0].questions: "pain" has no questions.',
      own({ criteria: [{ id: 'pain', label: 'Pain', counts: 'It hurts.' }] }),
    ],
    [
      'error ownFrameworks.ours.criteria[1].questions: "pain" has no questions.',
      own({ copyOf: 'bant', criteria: [{ id: 'need' }, { id: 'pain', label: 'Pain', counts: 'It hurts.' }] }),
    ],
    [
      'error ownFrameworks.ours.criteria[0].expected: It expects less at a later milestone than at an earlier one.',
      own({ criteria: [{ ...pain, expected: { discovery: 2, commit: 1 } }] }),
    ],
    [
      'error ownFrameworks.ours.criteria: Every weight is 0, so nothing counts.',
      own({ criteria: [{ ...pain, weight: 0 }] }),
    ],
    [
      'error ownFrameworks.ours.factors[0][1]: The framework has no criterion "gain".',
      own({ criteria: [pain], factors: [['pain', 'gain']] }),
    ],
    [
      'error ownFrameworks.ours.factors[1][0]: The framework has no criterion "gain".',
      own({ copyOf: 'bant', factors: [['need'], ['gain']] }),
    ],
    [
      'error ownFrameworks.score.criteria[0].id: It would be kept in the same deal property as qual_score_at_close. Choose another id.',
      { ownFrameworks: { score: { label: 'Score', criteria: [{ ...pain, id: 'at_close' }] } } },
    ],
    [
      'error ownFrameworks.buyer.criteria[0].id: It would be kept in the same deal property as qual_buyer_awareness. Choose another id.',
      { ownFrameworks: { buyer: { label: 'Buyer', criteria: [{ ...pain, id: 'awareness' }] } } },
    ],
    [
      'error ownFrameworks.live.criteria[0].id: It would be kept in the same deal property as qual_live_band. Choose another id.',
      { ownFrameworks: { live: { label: 'Live', criteria: [{ ...pain, id: 'band' }] } } },
    ],
    [
      'error ownFrameworks.champion.criteria[0].id: It would be kept in the same deal property as qual_champion_named. Choose another id.',
      { ownFrameworks: { champion: { label: 'Champion', criteria: [{ ...pain, id: 'named' }] } } },
    ],
    [
      'error ownFrameworks.ours.criteria[1].id: It would be kept in the same deal property as ours.pain. Choose another id.',
      own({ criteria: [pain, { ...pain, id: 'pain_evidence', label: 'Gain' }] }),
    ],
    [
      'error ownFrameworks.meddic_economic.criteria[0].id: It would be kept in the same deal property as meddic.economic_buyer. Choose another id.',
      { ownFrameworks: { meddic_economic: { label: 'X', criteria: [{ ...pain, id: 'buyer' }] } } },
    ],
  ])('says %s', (problem, about) => {
    expect(said(about)).toEqual([problem]);
  });

  test('names the circle of copies from every framework in it', () => {
    const ownFrameworks = {
      a: { label: 'A', copyOf: 'b' },
      b: { label: 'B', copyOf: 'a' },
      c: { label: 'C', copyOf: 'a' },
    };
    expect(said({ ownFrameworks })).toEqual([
      'error ownFrameworks.a.copyOf: The copies go in a circle: a → b → a.',
      'error ownFrameworks.b.copyOf: The copies go in a circle: b → a → b.',
      'error ownFrameworks.c.copyOf: The copies go in a circle: c → a → b → a.',
    ]);
  });

  test('names every factor that a criterion is twice in', () => {
    const factors = [['pain'], ['pain']];
    expect(said(own({ criteria: [pain], factors }))).toEqual([
      'error ownFrameworks.ours.factors[0][0]: "pain" is there twice.',
      'error ownFrameworks.ours.factors[1][0]: "pain" is there twice.',
    ]);
  });

  test('refuses weights that are all 0 because those of the copy are', () => {
    const ownFrameworks = {
      base: { label: 'Base', criteria: [pain, { ...pain, id: 'gain', label: 'Gain', weight: 0 }] },
      ours: { label: 'Ours', copyOf: 'base', criteria: [{ id: 'gain' }] },
    };
    expect(said({ ownFrameworks })).toEqual([
      'error ownFrameworks.ours.criteria: Every weight is 0, so nothing counts.',
    ]);
  });

  test('says of a copy of a broken framework only what is broken', () => {
    const ownFrameworks = { base: { label: 'Base' }, ours: { label: 'Ours', copyOf: 'base' } };
    expect(said({ ownFrameworks })).toEqual(['error ownFrameworks.base: The framework has no criteria.']);
  });
});

describe('checkSettings() of adjustments and mappings', () => {
  test.each<[string, SettingsInput]>([
    [
      'error adjustments.medic: There is no framework "medic". Did you mean "meddic"?',
      { adjustments: { medic: {} } },
    ],
    [
      'error adjustments.ours: This framework is your own: change it under ownFrameworks.',
      { ...own({ copyOf: 'bant' }), adjustments: { ours: {} } },
    ],
    [
      'error adjustments.meddic.weights.champoin: MEDDIC has no criterion "champoin". Did you mean "champion"?',
      { adjustments: { meddic: { weights: { champoin: 20 } } } },
    ],
    [
      'error adjustments.bant.weights: Every weight is 0, so nothing counts.',
      { adjustments: { bant: { weights: bantWeights } } },
    ],
    [
      'error adjustments.meddic.expected.pain: MEDDIC has no criterion "pain".',
      { adjustments: { meddic: { expected: { pain: { commit: 2 } } } } },
    ],
    [
      'error adjustments.meddic.expected.champion: It expects less at a later milestone than at an earlier one.',
      { adjustments: { meddic: { expected: { champion: { proposal: 3, commit: 2 } } } } },
    ],
    [
      'error mappings.medic: There is no framework "medic". Did you mean "meddic"?',
      { mappings: { medic: { champion: { property: 'sponsor', levels } } } },
    ],
    [
      'error mappings.meddic.champoin: MEDDIC has no criterion "champoin". Did you mean "champion"?',
      { mappings: { meddic: { champoin: { property: 'sponsor', levels } } } },
    ],
    [
      'error mappings.meddic.metrics.property: "sponsor" is mapped twice in this framework: each criterion needs a property of its own.',
      {
        mappings: {
          meddic: { champion: { property: 'sponsor', levels }, metrics: { property: 'sponsor', levels } },
        },
      },
    ],
    [
      'error mappings.meddic.champion.levels: No option stands for a level from 0 to 3.',
      { mappings: { meddic: { champion: { property: 'sponsor', levels: { no: null, other: 'na' } } } } },
    ],
    [
      'error mappings.meddic.champion.property: "qual_band" is one of Plumbline’s own: without a mapping the criterion is kept in a property of its own.',
      { mappings: { meddic: { champion: { property: 'qual_band', levels } } } },
    ],
  ])('says %s', (problem, about) => {
    expect(said(about)).toEqual([problem]);
  });
});

describe('checkSettings() of the rest', () => {
  test.each([
    ['equal', 70, 70],
    ['the wrong way round', 40, 70],
  ])('refuses bands that are %s', (_name, strong, developing) => {
    expect(said({ thresholds: { strong, developing } })).toEqual([
      'error thresholds: "developing" must begin below "strong".',
    ]);
  });

  test.each<SettingsInput['yardsticks']>([
    { winRateLarge: { from: 25, to: 18 } },
    { middleDeal: { from: 2, to: 1 } },
    { paybackMonths: { best: 13, good: 12, concern: 24 } },
    { paybackMonths: { best: 12, good: 25, concern: 24 } },
  ])('refuses yardsticks that fall: %j', (yardsticks = {}) => {
    const [name = ''] = Object.keys(yardsticks);
    expect(said({ yardsticks })).toEqual([
      `error yardsticks.${name}: These numbers must not fall from one to the next.`,
    ]);
  });

  test('takes yardsticks of equal numbers, and any that are one number', () => {
    expect(said({ yardsticks: { paybackSmall: { from: 9, to: 9 }, cacRatio: 0.1, ltvToCac: 99 } })).toEqual(
      [],
    );
  });

  test('notes a cost of 0 that counts as unknown, and not that there is no marketing', () => {
    expect(said({ costs: { repPerMonth: 0, marketingPerDeal: 0, grossMarginPercent: 0 } })).toEqual([
      'note costs.repPerMonth: A 0 counts as not known here, and what depends on it is not computed.',
      'note costs.grossMarginPercent: A 0 counts as not known here, and what depends on it is not computed.',
    ]);
  });

  test.each<[string, SettingsInput['approach'], readonly string[]]>([
    ['a currency without a rate', { currency: 'XTS' }, ['note approach.currency']],
    [
      'a currency without a rate but with a band',
      {
        currency: 'XTS',
        bands: { solution: { yearlyValue: { startsAt: null, from: 5, to: null, endsAt: null } } },
      },
      [],
    ],
  ])('says of approaches where something is: %s', (_name, approach, places) => {
    expect(said({ approach }).map((words) => words.replace(/: .*/, ''))).toEqual(places);
  });

  test('checks the rules of each pipeline', () => {
    const rules = [{ framework: 'bant' }, { framework: 'neat' }];
    expect(said({ pipelines: { sales: {}, partners: { rules } } })).toEqual([
      'error pipelines.partners.rules[1]: This rule never matches: rule 1 comes first and matches the same deals.',
    ]);
  });

  test('takes settings of 65,536 characters and not one more', () => {
    const sized = (filler: number) => {
      const padded = { high: '3', ['x'.repeat(filler)]: null } as const;
      return { mappings: { meddic: { champion: { property: 'sponsor', levels: padded } } } };
    };
    const room = 65_536 - JSON.stringify(settingsWith(sized(0))).length;
    expect(said(sized(room))).toEqual([]);
    expect(said(sized(room + 1))).toEqual([
      expect.stringMatching(/^error : The settings have 65537 characters, and HubSpot keeps 65536\./),
    ]);
  });
});

describe('hasErrors()', () => {
  test('notes are no hindrance', () => {
    expect(hasErrors(checkSettings(defaultSettings))).toBe(false);
    expect(hasErrors(checkSettings(settingsWith({ approach: { currency: 'XTS' } })))).toBe(false);
    expect(hasErrors(checkSettings(settingsWith({ defaultFramework: 'gone' })))).toBe(true);
  });
});
