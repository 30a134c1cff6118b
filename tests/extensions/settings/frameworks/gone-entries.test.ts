import { leftoversIn } from '../../../../extensions/settings/frameworks/gone-entries';
import { checkSettings, pathWords, rulebookOf, type Settings } from '../../../../src/settings';
import { issueInEnglish } from '../../../../src/texts';
import { aWhole, someSettings, withOurs } from './show-frameworks';

const mapping = { property: 'money', levels: { yes: '3' } } as const;
const found = (settings: Settings) => leftoversIn(rulebookOf(settings, 0), checkSettings(settings));

describe('leftoversIn()', () => {
  test.each([
    ['built-in settings', someSettings()],
    [
      'an own framework that is not whole, with a mapping',
      withOurs({ criteria: [{ id: 'a' }] }, { mappings: { ours: { a: { ...mapping } } } }),
    ],
  ])('finds none in %s', (_what, settings) => {
    expect(found(settings)).toEqual([]);
  });

  test.each<[string, Settings, Settings, RegExp]>([
    [
      'enabledFrameworks[1]',
      someSettings({ enabledFrameworks: ['meddic', 'medic'] }),
      someSettings({ enabledFrameworks: ['meddic'] }),
      /no framework "medic"/,
    ],
    [
      'adjustments.medic',
      someSettings({ adjustments: { medic: { weights: {}, expected: {}, staleDays: 9 } } }),
      someSettings(),
      /no framework "medic"/,
    ],
    [
      'adjustments.bant.weights.neat',
      someSettings({ adjustments: { bant: { weights: { neat: 1, need: 2 }, expected: {} } } }),
      someSettings({ adjustments: { bant: { weights: { need: 2 }, expected: {} } } }),
      /no criterion "neat"/,
    ],
    [
      'adjustments.bant.expected.neat',
      someSettings({ adjustments: { bant: { weights: {}, expected: { neat: { commit: 3 } } } } }),
      someSettings(),
      /no criterion "neat"/,
    ],
    [
      'mappings.medic',
      someSettings({ mappings: { medic: { a: { ...mapping } } } }),
      someSettings(),
      /no framework "medic"/,
    ],
    [
      'mappings.bant.neat',
      someSettings({ mappings: { bant: { neat: { ...mapping } } } }),
      someSettings(),
      /no criterion "neat"/,
    ],
    [
      'ownFrameworks.bant',
      someSettings({ ownFrameworks: { bant: { label: 'B', retired: false, criteria: [aWhole('a')] } } }),
      someSettings(),
      /id of a built-in framework/,
    ],
  ])('finds %s, says what is wrong with it and how it goes', (path, settings, without, said) => {
    const leftovers = found(settings);
    expect(leftovers.map((each) => pathWords(each.path))).toEqual([path]);
    expect(leftovers.map(({ issue }) => issueInEnglish(issue))).toEqual([expect.stringMatching(said)]);
    expect(leftovers[0]?.without).toEqual(without);
  });

  test('finds changes of a built-in kind for an own framework', () => {
    const settings = withOurs(
      { copyOf: 'bant' },
      { adjustments: { ours: { weights: { need: 1 }, expected: {} } } },
    );
    expect(found(settings).map(({ without }) => without)).toEqual([withOurs({ copyOf: 'bant' })]);
  });
});
