import {
  shownFramework,
  shownFrameworks,
  standardOf,
} from '../../../../../extensions/settings/frameworks/edits/shown-framework';
import { findFramework, frameworks } from '../../../../../src/frameworks';
import { rulebookOf, type OwnFramework, type Settings } from '../../../../../src/settings';
import { aWhole, someSettings, withOurs } from '../show-frameworks';

const shown = (settings: Settings, id = 'ours') => shownFramework(rulebookOf(settings, 0), id);
const ids = (settings: Settings, id = 'ours') => shown(settings, id)?.criteria.map((each) => each.id);
const bantIds = ['budget', 'authority', 'need', 'timing'];

describe('shownFramework()', () => {
  test('shows a built-in one with ops’ changes', () => {
    const adjustments = { bant: { weights: { need: 60 }, expected: {}, staleDays: 9 } };
    const found = shown(someSettings({ adjustments }), 'bant');
    expect([found?.staleDays, found?.criteria[2]?.weight]).toEqual([9, 60]);
  });

  test('shows a whole own one as deals are judged by it', () => {
    const rulebook = rulebookOf(withOurs({ copyOf: 'bant', criteria: [{ id: 'need', weight: 1 }] }), 0);
    expect(shownFramework(rulebook, 'ours')).toEqual(rulebook.frameworks.at(-1));
  });

  test.each<[string, Partial<OwnFramework>, readonly string[]]>([
    ['without a criterion', {}, []],
    ['with a criterion that lacks its words', { criteria: [{ id: 'legal' }] }, ['legal']],
    ['that copies what is gone', { copyOf: 'gone' }, []],
    ['that copies itself', { copyOf: 'ours', criteria: [aWhole('a')] }, ['a']],
    ['with an added criterion', { copyOf: 'bant', criteria: [{ id: 'need' }, { id: 'x' }] }, ['need', 'x']],
  ])('shows one %s', (_how, ours, expected) => {
    const settings = withOurs(ours);
    expect(ids(settings)).toEqual(expected);
    expect(shown(settings)).toMatchObject({ id: 'ours', label: 'Ours', staleDays: expect.any(Number) });
  });

  test('shows a copy of one that is not whole with what that one has', () => {
    const own = {
      ours: { label: 'Ours', retired: false, criteria: [{ id: 'legal', label: 'Legal' }] },
      copy: { label: 'Copy', copyOf: 'ours', retired: false },
      second: { label: 'Second', copyOf: 'copy', retired: false, criteria: [{ id: 'legal' }, { id: 'new' }] },
    };
    const settings = someSettings({ ownFrameworks: own });
    expect(shown(settings, 'second')?.criteria.map(({ label }) => label.en)).toEqual(['Legal', 'new']);
  });

  test('knows no framework that is nowhere', () => {
    expect(shown(someSettings(), 'gone')).toBeUndefined();
  });
});

describe('shownFrameworks()', () => {
  test('are the built-in ones, then ops’ own, and none twice', () => {
    const { ownFrameworks } = withOurs({});
    const clash = { label: 'Not BANT', retired: false, criteria: [aWhole('a')] };
    const settings = someSettings({ ownFrameworks: { ...ownFrameworks, bant: clash } });
    expect(shownFrameworks(rulebookOf(settings, 0)).map(({ id }) => id)).toEqual([
      ...frameworks.map(({ id }) => id),
      'ours',
    ]);
  });
});

describe('standardOf()', () => {
  test.each<[string, Partial<OwnFramework>, readonly string[] | undefined]>([
    ['a copy', { copyOf: 'bant', criteria: [{ id: 'need' }] }, bantIds],
    ['no copy', { criteria: [aWhole('a')] }, undefined],
    ['a copy in a circle', { copyOf: 'ours' }, undefined],
  ])('of %s', (_what, ours, expected) => {
    expect(standardOf(withOurs(ours), 'ours')?.criteria.map(({ id }) => id)).toEqual(expected);
  });

  test('of a built-in one is that without ops’ changes', () => {
    const adjustments = { bant: { weights: { need: 60 }, expected: {} } };
    expect(standardOf(someSettings({ adjustments }), 'bant')).toBe(findFramework('bant'));
  });
});
