import fc from 'fast-check';
import {
  changesBetween,
  mergeSettings,
  pathWords,
  settingsSchema,
  type Settings,
} from '../../../../src/settings';
import { anySettings } from '../../../builders/any-settings';
import { settingsWith, type SettingsInput } from '../../../builders/settings';

const pain = { id: 'pain', label: 'Pain', counts: 'It hurts.', questions: ['Where?'] };
const ours = { label: 'Ours', criteria: [pain] };
const base: SettingsInput = {
  pipelines: { enterprise: { framework: 'meddic' }, partners: { framework: 'bant' } },
  adjustments: { meddic: { weights: { champion: 20, metrics: 10 } } },
  ownFrameworks: { ours },
};

/** What three people's settings come to: what is merged, and the paths where they clash. */
function merged(mine: SettingsInput, theirs: SettingsInput, choose?: 'mine' | 'theirs') {
  const sides = { base: settingsWith(base), mine: settingsWith(mine), theirs: settingsWith(theirs) };
  const { settings, clashes } = mergeSettings(sides, choose && (() => choose));
  return { settings: settingsSchema.parse(settings), clashes: clashes.map(({ path }) => pathWords(path)) };
}

describe('changesBetween()', () => {
  const paths = (to: SettingsInput) =>
    changesBetween(settingsWith(base), settingsWith(to)).map(({ path }) => pathWords(path));

  test('are none between the same, in whichever order it is written', () => {
    expect(
      paths({ ...base, pipelines: { partners: { framework: 'bant' }, enterprise: { framework: 'meddic' } } }),
    ).toEqual([]);
  });

  test('are told thing by thing, with what it was and is', () => {
    const to = { ...base, adjustments: { meddic: { weights: { champion: 40, metrics: 10 } } } };
    expect(changesBetween(settingsWith(base), settingsWith(to))).toEqual([
      { path: ['adjustments', 'meddic', 'weights', 'champion'], from: 20, to: 40 },
    ]);
  });

  test.each<[string, SettingsInput, readonly string[]]>([
    ['what is gone', { ...base, adjustments: {} }, ['adjustments.meddic']],
    [
      'what is new',
      { ...base, pipelines: { ...base.pipelines, renewals: { framework: 'neat' } } },
      ['pipelines.renewals'],
    ],
    ['a list as one thing', { ...base, enabledFrameworks: ['meddic', 'bant'] }, ['enabledFrameworks']],
    [
      'several things',
      { ...base, thresholds: { strong: 90, developing: 60 }, belowExpectation: 'informs' },
      ['thresholds.strong', 'belowExpectation'],
    ],
  ])('tell %s', (_name, to, expected) => {
    expect(paths(to)).toEqual(expected);
  });
});

describe('mergeSettings() by example', () => {
  const mine = { ...base, thresholds: { strong: 90, developing: 60 } };

  test('keeps both where each changed something else', () => {
    const theirs = { ...base, pipelines: { ...base.pipelines, enterprise: { framework: 'spin' } } };
    const { settings, clashes } = merged(mine, theirs);
    expect(clashes).toEqual([]);
    expect(settings).toEqual(settingsWith({ ...theirs, thresholds: mine.thresholds }));
  });

  test('keeps both where each changed another part of the same', () => {
    const champion = { ...base, adjustments: { meddic: { weights: { champion: 50, metrics: 10 } } } };
    const metrics = { ...base, adjustments: { meddic: { weights: { champion: 20, metrics: 5 } } } };
    const { settings, clashes } = merged(champion, metrics);
    expect(clashes).toEqual([]);
    expect(settings.adjustments['meddic']?.weights).toEqual({ champion: 50, metrics: 5 });
  });

  test('is no clash where both made the same change', () => {
    expect(merged(mine, mine)).toEqual({ settings: settingsWith(mine), clashes: [] });
  });

  test.each([
    ['mine', undefined, 90],
    ['mine', 'mine', 90],
    ['theirs', 'theirs', 70],
  ] as const)('where both changed the same keeps %s as it is told', (_whose, choose, strong) => {
    const theirs = { ...base, thresholds: { strong: 70, developing: 60 } };
    const { settings, clashes } = merged(mine, theirs, choose);
    expect(clashes).toEqual(['thresholds.strong']);
    expect(settings.thresholds.strong).toBe(strong);
  });

  test('shows what it was, what I made of it and what they did', () => {
    const theirs = { ...base, thresholds: { strong: 70, developing: 60 } };
    const sides = { base: settingsWith(base), mine: settingsWith(mine), theirs: settingsWith(theirs) };
    expect(mergeSettings(sides).clashes).toEqual([
      { path: ['thresholds', 'strong'], from: 80, to: 90, theirs: 70 },
    ]);
  });

  test('asks about each list as a whole: rules depend on each other’s place', () => {
    const rule = (framework: string) => ({
      ...base,
      pipelines: { enterprise: { framework: 'meddic', rules: [{ framework }] } },
    });
    expect(merged(rule('bant'), rule('neat')).clashes).toEqual(['pipelines.enterprise.rules']);
  });

  describe('where they deleted what I changed', () => {
    const changed = { ...base, ownFrameworks: { ours: { ...ours, label: 'Still ours', staleDays: 9 } } };
    const deleted = { ...base, ownFrameworks: {} };

    test('asks once about the whole, and brings the whole of it back', () => {
      const { settings, clashes } = merged(changed, deleted, 'mine');
      expect(clashes).toEqual(['ownFrameworks.ours']);
      expect(settings).toEqual(settingsWith(changed));
    });

    test('or leaves it deleted', () => {
      expect(merged(changed, deleted, 'theirs').settings).toEqual(settingsWith(deleted));
    });
  });

  describe('where I deleted what they changed', () => {
    const deleted = { ...base, adjustments: {} };
    const changed = { ...base, adjustments: { meddic: { weights: { champion: 50, metrics: 10 } } } };

    test('asks, and deletes it', () => {
      const { settings, clashes } = merged(deleted, changed, 'mine');
      expect(clashes).toEqual(['adjustments.meddic']);
      expect(settings).toEqual(settingsWith(deleted));
    });

    test('or keeps theirs', () => {
      expect(merged(deleted, changed, 'theirs').settings).toEqual(settingsWith(changed));
    });
  });
});

describe('mergeSettings() of any settings', () => {
  const anySides = fc.record({ base: anySettings, mine: anySettings, theirs: anySettings });

  test('gives theirs where I changed nothing, and mine where they changed nothing', () => {
    holds(fc.tuple(anySettings, anySettings), ([one, other]) => {
      expect(mergeSettings({ base: one, mine: one, theirs: other })).toEqual({
        settings: other,
        clashes: [],
      });
      expect(mergeSettings({ base: one, mine: other, theirs: one })).toEqual({
        settings: other,
        clashes: [],
      });
    });
  });

  test('gives settings that can be read, whosever are chosen', () => {
    const anyChoice = fc.func(fc.constantFrom('mine', 'theirs'));
    holds(fc.tuple(anySides, anyChoice), ([sides, choose]) => {
      const { settings } = mergeSettings(sides, ({ path }) => choose(pathWords(path)));
      expect(settingsSchema.safeParse(settings)).toMatchObject({ success: true });
    });
  });

  test('keeps every change of either that is no clash', () => {
    holds(anySides, (sides) => {
      const { settings, clashes } = mergeSettings(sides);
      const result = settingsSchema.parse(settings);
      const contested = clashes.map(({ path }) => path);
      const free = ({ path }: { readonly path: readonly (string | number)[] }) =>
        !contested.some((clash) => startsWith(path, clash) || startsWith(clash, path));
      const kept = [...changesBetween(sides.base, sides.mine), ...changesBetween(sides.base, sides.theirs)];
      for (const { path, to } of kept.filter(free)) expect(at(result, path)).toEqual(to);
    });
  });

  test('has mine of every clash unless theirs is chosen, and then theirs', () => {
    holds(anySides, (sides) => {
      const { settings, clashes } = mergeSettings(sides);
      for (const { path, to } of clashes) expect(at(settings, path)).toEqual(to);
      const kept = mergeSettings(sides, () => 'theirs');
      expect(kept.clashes).toEqual(clashes);
      for (const { path, theirs } of clashes) expect(at(kept.settings, path)).toEqual(theirs);
    });
  });

  test('keeps both of two edits to different parts', () => {
    const anyEdits = fc.tuple(anySettings, anySettings, anySettings, fc.subarray([...parts]));
    holds(anyEdits, ([start, one, other, ofMine]) => {
      const mine = { ...start, ...only(one, ofMine) };
      const theirs = {
        ...start,
        ...only(
          other,
          parts.filter((part) => !ofMine.includes(part)),
        ),
      };
      const { settings, clashes } = mergeSettings({ base: start, mine, theirs });
      expect(clashes).toEqual([]);
      expect(settings).toEqual({ ...other, ...only(one, ofMine), version: start.version });
    });
  });
});

const parts = [
  'defaultFramework',
  'enabledFrameworks',
  'pipelines',
  'adjustments',
  'ownFrameworks',
  'mappings',
  'thresholds',
  'belowExpectation',
  'figures',
  'language',
  'approach',
  'costs',
  'yardsticks',
] as const satisfies readonly (keyof Settings)[];

function only(settings: Settings, keys: readonly string[]): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => keys.includes(key)));
}

function at(group: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? Reflect.get(value, part)
        : undefined,
    group,
  );
}

function startsWith(path: readonly (string | number)[], outer: readonly (string | number)[]): boolean {
  return outer.every((part, index) => path[index] === part);
}

function holds<T>(arbitrary: fc.Arbitrary<T>, check: (drawn: T) => void): void {
  fc.assert(fc.property(arbitrary, check), { numRuns: 40 });
}
