import fc from 'fast-check';
import {
  defaultSettings,
  parseSettingsText,
  printSettings,
  readSettings,
  settingsSchema,
  type AccountFacts,
} from '../../../../src/settings';
import { issueWords } from '../../../../src/texts';
import { anySettings } from '../../../builders/any-settings';

function settingsIn(text: string) {
  const parsed = parseSettingsText(text);
  return parsed.kind === 'parsed' ? readSettings(parsed.value) : parsed;
}
function problemsIn(text: string, language: 'en' | 'sv' = 'en') {
  const parsed = parseSettingsText(text);
  return parsed.kind === 'unreadable' ? parsed.issues.map((issue) => issueWords(issue, language)) : [];
}

/** An account with one pipeline of two stages. */
function anAccount(label: string, ids: { pipeline?: string; from?: string } = {}): AccountFacts {
  const { pipeline = '4711', from = '12345' } = ids;
  const stages = [from, 'won'].map((id) => ({ id, label: `${label} ${id}`, closed: id === 'won' }));
  return { pipelines: [{ id: pipeline, label, stages }], properties: [] };
}

describe('printSettings()', () => {
  test('read again gives the same settings, whatever they say and whatever names the account has', () => {
    const named = anySettings.chain((settings) => {
      const [id = 'none', pipeline] = Object.entries(settings.pipelines)[0] ?? [];
      const from = Object.keys(pipeline?.milestones ?? {})[0] ?? pipeline?.rules[0]?.stages?.from ?? 'none';
      const label = fc.string({ unit: 'binary' });
      return fc.tuple(
        fc.constant(settings),
        fc.option(
          label.map((text) => anAccount(text, { pipeline: id, from })),
          { nil: undefined, freq: 1 },
        ),
      );
    });
    fc.assert(
      fc.property(named, ([settings, account]) => {
        expect(settingsIn(printSettings(settings, account))).toEqual({ kind: 'read', settings, notes: [] });
      }),
    );
  });

  test('of an account that has nothing of its own is short', () => {
    expect(printSettings(defaultSettings)).toBe(
      [
        '# Plumbline settings. What each of them means: docs/settings.md.',
        '# npx plumbline settings check FILE says what is wrong, npx plumbline settings push FILE saves.',
        '',
        'version: 2',
        'defaultFramework: meddic',
        'enabledFrameworks:',
        '  - meddic',
        '  - neat',
        '  - bant',
        '  - spin',
        'thresholds:',
        '  strong: 80',
        '  developing: 60',
        'belowExpectation: not_ready',
        'figures: stored',
        'language: en',
        '',
      ].join('\n'),
    );
  });

  test('names pipelines and stages beside their ids', () => {
    const settings = settingsSchema.parse({
      pipelines: {
        4711: {
          rules: [{ framework: 'bant', stages: { from: '12345' } }],
          milestones: { 12345: 'discovery', gone: 'commit' },
        },
        elsewhere: { framework: 'spin' },
      },
    });
    expect(printSettings(settings, anAccount('Big\ndeals'))).toContain(
      [
        'pipelines:',
        '  # Big deals',
        '  "4711":',
        '    rules:',
        '      - framework: bant',
        '        stages:',
        '          from: "12345" # Big deals 12345',
        '    milestones:',
        '      "12345": discovery # Big deals 12345',
        '      gone: commit',
        '  elsewhere:',
        '    framework: spin',
        '',
      ].join('\n'),
    );
  });

  test('writes in quotes what another tool would take for yes or no', () => {
    const settings = settingsSchema.parse({ pipelines: { on: {}, yes: {}, '1_000': {} } });
    expect(printSettings(settings)).toContain('  "on": {}\n  "yes": {}\n  "1_000": {}\n');
  });
});

describe('parseSettingsText()', () => {
  test('reads JSON, in one line or indented with tabs', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom(undefined, 2, '\t'), (settings, indent) => {
        const stored: unknown = JSON.parse(JSON.stringify(settings));
        expect(settingsIn(JSON.stringify(settings, null, indent))).toEqual({
          kind: 'read',
          settings: stored,
          notes: [],
        });
      }),
      { numRuns: 50 },
    );
  });

  test('reads a file that leaves everything out as the built-in settings', () => {
    expect(settingsIn('{}')).toEqual({ kind: 'read', settings: defaultSettings, notes: [] });
  });

  test.each([
    ['12345', '12345'],
    ['007', '007'],
    ['1.10', '1.10'],
    ['0x1F', '0x1F'],
    ['1e3', '1e3'],
    ['true', 'true'],
    ['on', 'on'],
    ['"12345"', '12345'],
  ])('takes a stage id %s as the text that it is', (written, id) => {
    const text = `pipelines:\n  ${written}:\n    rules: [{ framework: bant, stages: { from: ${written} } }]\n    milestones: { ${written}: commit }\n`;
    expect(settingsIn(text)).toMatchObject({
      kind: 'read',
      settings: {
        pipelines: { [id]: { rules: [{ stages: { from: id } }], milestones: { [id]: 'commit' } } },
      },
    });
  });

  test('takes options and levels without quotes as texts, and numbers as numbers', () => {
    const text = `
pipelines:
  default:
    rules:
      - framework: bant
        when: { match: all, conditions: [{ property: a, is: any_of, values: [true, 7] }, { property: b, is: at_most, value: 07 }] }
adjustments: { meddic: { weights: { pain: 10 }, expected: { pain: { proposal: 2 } } } }
mappings: { meddic: { pain: { property: p, levels: { 1: 0, 2: 3, no: null, "": na } } } }
`;
    expect(settingsIn(text)).toMatchObject({
      kind: 'read',
      settings: {
        pipelines: {
          default: { rules: [{ when: { conditions: [{ values: ['true', '7'] }, { value: 7 }] } }] },
        },
        adjustments: { meddic: { weights: { pain: 10 }, expected: { pain: { proposal: 2 } } } },
        mappings: { meddic: { pain: { levels: { '1': '0', '2': '3', no: null, '': 'na' } } } },
      },
    });
  });

  test('keeps null, and numbers where numbers are wanted, so that what is wrong is said of what is there', () => {
    expect(settingsIn('defaultFramework: null\nthresholds: { strong: high, developing: 40 }')).toMatchObject({
      kind: 'broken',
      issues: [
        { path: ['defaultFramework'], kind: 'wrongType', values: ['null', 'text'] },
        { path: ['thresholds', 'strong'], kind: 'wrongType', values: ['"high"', 'number'] },
      ],
    });
  });

  test('follows an alias, so that levels need to be written once', () => {
    const text = `
mappings:
  meddic:
    pain: { property: p, levels: &levels { yes: 3, no: 0 } }
    champion: { property: q, levels: *levels }
`;
    const levels = { yes: '3', no: '0' };
    expect(settingsIn(text)).toMatchObject({
      settings: { mappings: { meddic: { pain: { levels }, champion: { levels } } } },
    });
  });

  test.each([
    ['a name twice', 'bands: {}\nbands: {}', 'Line 2, column 1: this name is there twice in the same group.'],
    ['a name twice in JSON', '{"bands": {},\n "bands": {}}', 'Line 2, column 2: this name is there twice'],
    [
      'the same number as a name twice',
      'pipelines:\n  7: {}\n  "7": {}',
      'Line 3, column 3: this name is there twice',
    ],
    ['a tab', 'thresholds:\n\tstrong: 1', 'Line 2, column 1: a tab cannot indent a line: use spaces.'],
    [
      'a line indented by mistake',
      'version: 1\n  bands: {}',
      'Line 1, column 10: a name with a colon begins inside',
    ],
    ['an open quote', 'version: 1\ndefaultFramework: "bant', 'Line 2, column 24: something is not closed'],
    ['an open bracket', 'thresholds: { strong: 1', 'Line 1, column 24: something is not closed'],
    ['a missing value in JSON', '{"a": ]}', 'Line 1, column 7: '],
    ['a tag', 'version: !!js/function "x"', 'Line 1, column 10: this tag (!) has no meaning'],
    ['binary data', 'version: !!binary aGVq', 'Line 1, column 10: this tag (!) has no meaning'],
    ['a second document', 'version: 1\n---\nversion: 1', 'Line 2, column 1: a second document begins here'],
    ['a list as a name', '? [a, b]\n: 1', 'Line 1, column 3: a name must be a text.'],
    ['an alias of nothing', 'bands: *bands', 'Line 1, column 8: there is no anchor &bands above.'],
    [
      'an alias of itself',
      'bands: &b { strong: *b }',
      'Line 1, column 21: the alias *b is inside what it names.',
    ],
    ['nothing at all', '', 'The file is empty.'],
    ['comments only', '# nothing\n\n', 'The file is empty.'],
  ])('refuses %s, and says where', (_, text, problem) => {
    const [first] = problemsIn(text);
    expect(first).toContain(problem);
  });

  test('says where and what in Swedish too', () => {
    expect(problemsIn('bands: {}\nbands: {}', 'sv')).toEqual([
      'Rad 2, kolumn 1: det här namnet finns två gånger i samma grupp.',
    ]);
    expect(problemsIn('', 'sv')).toEqual(['Filen är tom.']);
  });

  test('says once what is wrong with a line, and at most five things', () => {
    expect(problemsIn('version: 1\n  bands: {}')).toHaveLength(1);
    expect(problemsIn('a: 1\n'.repeat(20))).toHaveLength(5);
  });

  test('refuses aliases that would grow beyond measure', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const many = Array.from({ length: 9 }, () => (level === 0 ? 'lol' : `*a${level - 1}`));
      return `a${level}: &a${level} [${many.join(', ')}]`;
    });
    expect(problemsIn(levels.join('\n'))).toEqual(['There are too many aliases (*) in the file.']);
  });

  test.each([
    ['a few hundred aliases, harmless as they are', `a: &x 1\nl:\n${'- *x\n'.repeat(300)}`],
    ['few aliases of something long', `a: &x "${'x'.repeat(10_000)}"\nl:\n${'- *x\n'.repeat(90)}`],
  ])('refuses %s', (_, text) => {
    expect(problemsIn(text)).toEqual(['There are too many aliases (*) in the file.']);
  });

  test('reads a hundred aliases', () => {
    const text = `a: &x 1\nl:\n${'- *x\n'.repeat(100)}`;
    expect(parseSettingsText(text)).toMatchObject({ kind: 'parsed' });
  });

  test('finds the name that is there twice among thousands', () => {
    const names = Array.from({ length: 20_000 }, (_each, index) => `name${index}: 1`);
    expect(problemsIn([...names, 'name7: 2'].join('\n'))).toEqual([
      'Line 20001, column 1: this name is there twice in the same group.',
    ]);
  });

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['lists', '- '.repeat(100_000)],
    ['groups', `${'{"a":'.repeat(1_000)}1${'}'.repeat(1_000)}`],
  ])('refuses %s nested by the thousand', (_, text) => {
    expect(problemsIn(text)).toEqual(['The file is nested more than 50 deep: these are no settings.']);
  });

  test('refuses a file that is far too long', () => {
    expect(problemsIn(`# ${'x'.repeat(500_000)}`)).toEqual([
      'The file has more than 500000 characters: these are no settings.',
    ]);
  });

  test('reads what Windows writes: a byte order mark, line ends of two characters', () => {
    expect(settingsIn('\ufeffversion: 1\r\ndefaultFramework: bant\r\n')).toMatchObject({
      settings: { defaultFramework: 'bant' },
    });
  });

  test('takes on as a text even in a file that says it is YAML 1.1', () => {
    expect(settingsIn('%YAML 1.1\n---\npipelines: { on: {} }')).toMatchObject({
      settings: { pipelines: { on: {} } },
    });
  });
});

describe('parseSettingsText() lineOf', () => {
  const text = `# Ours
pipelines:
  4711:
    framework: bant
    rules:
      - framework: spin
      - framework: neat
        stages:
          from: 12345
`;
  const parsed = parseSettingsText(text);
  test.each([
    [['pipelines'], 2],
    [['pipelines', '4711', 'framework'], 4],
    [['pipelines', '4711', 'rules', 1], 7],
    [['pipelines', '4711', 'rules', 1, 'stages', 'from'], 9],
    [['pipelines', '4711', 'rules', 1, 'when', 'match'], 7],
    [['pipelines', '4711', 'milestones'], 3],
    [['thresholds'], null],
    [[], null],
  ])('of %j is %p', (path, line) => {
    expect(parsed.kind === 'parsed' ? parsed.lineOf(path) : parsed).toBe(line);
  });
});
