import { changeWords, clashWords, summaryOf } from '../../../../extensions/settings/changes/change-words';
import { mergeSettings, type Settings } from '../../../../src/settings';
import { settingsTextsIn, type Language } from '../../../../src/texts';
import { settingsWith, type SettingsInput } from '../../../builders/settings';
import { anAccount } from '../show-section';

const around = (language: Language = 'en') => ({
  account: anAccount(),
  words: { texts: settingsTextsIn(language), language },
});
const said = (from: SettingsInput, to: SettingsInput, language: Language = 'en') =>
  changeWords({ from: settingsWith(from), to: settingsWith(to) }, around(language)).map((line) =>
    line.replaceAll(/\s/g, ' '),
  );

const pain = { id: 'pain', label: 'Pain', counts: 'It hurts.', questions: ['Where?'] };
const time = { id: 'time', label: { en: 'Time', sv: 'Tid' }, counts: 'By when.', questions: ['When?'] };
const ours = (about: object = {}): SettingsInput => ({
  ownFrameworks: { ours: { label: 'Our way', criteria: [pain, time], ...about } },
});
const mapped = (levels: Record<string, '0' | '1' | '2' | '3' | 'na' | null>): SettingsInput => ({
  mappings: { meddic: { champion: { property: 'dealtype', levels } } },
});

describe('changeWords() says', () => {
  test.each<[string, SettingsInput, SettingsInput, string[]]>([
    ['nothing where nothing differs', {}, {}, []],
    [
      'the default framework by its name',
      {},
      { defaultFramework: 'bant' },
      ['Default framework, MEDDIC → BANT'],
    ],
    [
      'which frameworks were enabled and which no longer are',
      {},
      { enabledFrameworks: ['meddic', 'bant', 'spin', 'meddpicc'] },
      ['Enabled frameworks, added MEDDPICC; removed NEAT Selling'],
    ],
    [
      'that only the order of frameworks changed',
      {},
      { enabledFrameworks: ['spin', 'meddic', 'neat', 'bant'] },
      ['Enabled frameworks, another order'],
    ],
    [
      'everything that a new pipeline decides, a line each',
      {},
      { pipelines: { enterprise: { framework: 'bant', milestones: { trial: 'proposal' } } } },
      [
        'Enterprise: framework, the default one → BANT',
        'Enterprise: what Trial stands for, automatic → Proposal',
      ],
    ],
    [
      'rules in words',
      { pipelines: { enterprise: { rules: [] } } },
      { pipelines: { enterprise: { rules: [{ framework: 'meddpicc', stages: { from: 'trial' } }] } } },
      ['Enterprise: rules, none → 1. MEDDPICC from Trial on'],
    ],
    [
      'the id of a pipeline that the account does not have',
      {},
      { pipelines: { gone: { framework: 'bant' } } },
      ['gone: framework, the default one → BANT'],
    ],
    [
      'a weight against the built-in one',
      {},
      { adjustments: { meddic: { weights: { champion: 50 } } } },
      ['MEDDIC: weight of Champion, 15 → 50'],
    ],
    [
      'a weight that went back to the built-in one',
      { adjustments: { meddic: { weights: { champion: 50 }, staleDays: 30 } } },
      { adjustments: { meddic: { weights: {}, staleDays: 30 } } },
      ['MEDDIC: weight of Champion, 50 → 15'],
    ],
    [
      'what is expected as a whole, though one level changed',
      { adjustments: { bant: { expected: { need: { proposal: 2 } } } } },
      { adjustments: { bant: { expected: { need: { proposal: 3 } } } } },
      ['BANT: expected of Need, Stated from Proposal → Proven from Proposal'],
    ],
    [
      'days',
      {},
      { adjustments: { bant: { staleDays: 90 } } },
      ['BANT: days until an answer is out of date, 30 → 90'],
    ],
    ['a new framework', {}, ours(), ['Framework Our way, new']],
    ['a deleted framework by the name it had', ours(), {}, ['Framework Our way, deleted']],
    ['a retired framework', ours(), ours({ retired: true }), ['Our way: use, in use → archived']],
    ['another name', ours(), ours({ label: 'Your way' }), ['Your way: name, Our way → Your way']],
    [
      'another text, in the language of the page',
      ours(),
      ours({ goodFor: { en: 'Large deals', sv: 'Stora affärer' } }),
      ['Our way: good for, none → “Large deals”'],
    ],
    [
      'what was added to a checklist, taken from it and changed in it',
      ours(),
      ours({
        criteria: [
          { ...time, weight: 20 },
          { ...pain, id: 'plan', label: 'Plan' },
        ],
      }),
      ['Our way: checklist, added Plan; removed Pain; changed Time'],
    ],
    [
      'that a checklist was only reordered',
      ours(),
      ours({ criteria: [time, pain] }),
      ['Our way: checklist, another order'],
    ],
    [
      'where a criterion is kept, option by option',
      {},
      mapped({ new: '1', renewal: '3', upsell: null }),
      [
        'MEDDIC: where Champion is kept, a property of its own → Deal type (New: Assumed, Renewal: Proven, and Upsell: no level)',
      ],
    ],
    [
      'one option of a mapping',
      mapped({ new: '1' }),
      mapped({ new: '2' }),
      ['MEDDIC: where Champion is kept, Deal type (New: Assumed) → Deal type (New: Stated)'],
    ],
    [
      'bands',
      {},
      { thresholds: { strong: 90, developing: 60 } },
      ['Upper threshold of the bands (%), 80 → 90'],
    ],
    [
      'what falling short means',
      {},
      { belowExpectation: 'informs' },
      ['Below what the stage expects, the deal is listed as not ready → the card only says so'],
    ],
    [
      'who keeps the figures',
      {},
      { figures: 'both' },
      ['Figures that lists are made of, kept by Plumbline → kept by Plumbline and by HubSpot'],
    ],
    ['a currency', {}, { approach: { currency: 'EUR' } }, ['Currency of the approaches’ bands, USD → EUR']],
    [
      'the weight of a signal',
      {},
      { approach: { weights: { contacts: 0 } } },
      ['Weight of “Contacts on the deal”, 8 → 0'],
    ],
    [
      'a band of an approach',
      {},
      { approach: { bands: { solution: { contacts: { startsAt: null, from: 2, to: 4, endsAt: 8 } } } } },
      [
        'Solution, band of “Contacts on the deal”, Fully from 1 to 3, not at all at 0 and at 6 → Fully from 2 to 4, not at all at 8',
      ],
    ],
    [
      'costs',
      { costs: { repPerMonth: 9_000 } },
      { costs: { grossMarginPercent: 82.5 } },
      ['Cost of a rep a month, 9,000 → –', 'Gross margin (%), – → 82.5'],
    ],
    [
      'what a rep costs in some approaches',
      { costs: { repPerMonthByApproach: { solution: 8_000 } } },
      { costs: { repPerMonthByApproach: { solution: 9_000, consultative: 15_000 } } },
      ['Solution: cost of a rep a month, 8,000 → 9,000', 'Consultative: cost of a rep a month, – → 15,000'],
    ],
    [
      'yardsticks, against what is built in',
      { yardsticks: { winRateSmall: { from: 20, to: 30 } } },
      {
        yardsticks: {
          winRateSmall: { from: 20, to: 35 },
          cacRatio: 1.15,
          paybackMonths: { best: 6, good: 12, concern: 18 },
        },
      },
      [
        'Usual win rate of small deals (%), 20 to 30 → 20 to 35',
        'Median CAC ratio, 2 → 1.15',
        'Payback (months), 12, 18, 24 → 6, 12, 18',
      ],
    ],
  ])('%s', (_what, from, to, lines) => {
    expect(said(from, to)).toEqual(lines);
  });

  test('the place where a group came that says nothing new', () => {
    expect(said({}, { pipelines: { small: {} } })).toEqual(['Pipeline Small deals']);
  });

  test('the same in Swedish', () => {
    expect(said({}, { adjustments: { meddic: { weights: { champion: 50 } } } }, 'sv')).toEqual([
      'MEDDIC: vikt för Champion (ambassadör), 15 → 50',
    ]);
    expect(said(ours(), ours({ criteria: [pain] }), 'sv')).toEqual(['Our way: checklista, tagit bort Tid']);
  });
});

describe('summaryOf()', () => {
  const summary = (to: SettingsInput) =>
    summaryOf({ from: settingsWith(), to: settingsWith(to) }, anAccount());

  test('is the lines in English', () => {
    expect(summary({ defaultFramework: 'bant', thresholds: { strong: 90, developing: 60 } })).toBe(
      'Default framework, MEDDIC → BANT; Upper threshold of the bands (%), 80 → 90',
    );
  });

  test('is cut where a revision has no room for more', () => {
    const criteria = Array.from({ length: 40 }, (_, index) => ({
      ...pain,
      id: `pain_${index}`,
      label: `A rather long name of a criterion, number ${index}`,
    }));
    const many = summaryOf({ from: settingsWith(ours()), to: settingsWith(ours({ criteria })) }, anAccount());
    expect(many).toHaveLength(1_000);
    expect(many.endsWith('…')).toBe(true);
  });
});

describe('clashWords()', () => {
  const clash = (base: SettingsInput, mine: SettingsInput, theirs: SettingsInput) => {
    const sides: Record<'base' | 'mine' | 'theirs', Settings> = {
      base: settingsWith(base),
      mine: settingsWith(mine),
      theirs: settingsWith(theirs),
    };
    return mergeSettings(sides).clashes.map((each) => clashWords(each, sides, around()));
  };

  test('says what both made of one thing', () => {
    const weight = (champion: number): SettingsInput => ({
      adjustments: { meddic: { weights: { champion }, staleDays: 60 } },
    });
    expect(clash(weight(25), weight(50), weight(10))).toEqual([
      { place: 'MEDDIC: weight of Champion', mine: '25 → 50', theirs: '25 → 10' },
    ]);
  });

  test('names a framework that one of them deleted', () => {
    expect(clash(ours(), ours({ retired: true }), {})).toEqual([
      { place: 'Framework Our way', mine: 'Our way: use, in use → archived', theirs: 'deleted' },
    ]);
  });
});
