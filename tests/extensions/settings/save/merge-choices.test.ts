import { mergeOf } from '../../../../extensions/settings/save/merge-choices';
import { settingsWith, type SettingsInput } from '../../../builders/settings';

const sides = (base: SettingsInput, mine: SettingsInput, theirs: SettingsInput) => ({
  base: settingsWith(base),
  mine: settingsWith(mine),
  theirs: settingsWith(theirs),
});
const bands = (strong: number, developing = 60): SettingsInput => ({ thresholds: { strong, developing } });

describe('mergeOf()', () => {
  test('needs no choice where nothing clashes', () => {
    const { clashes, merged } = mergeOf(sides({}, bands(85), { defaultFramework: 'bant' }), {});
    expect(clashes).toEqual([]);
    expect(merged).toEqual({
      kind: 'read',
      settings: settingsWith({ ...bands(85), defaultFramework: 'bant' }),
      notes: [],
    });
  });

  test('comes to nothing until each clash is settled', () => {
    const both = sides({}, bands(85, 50), bands(90, 65));
    expect(mergeOf(both, {}).merged).toBeNull();
    expect(mergeOf(both, { 'thresholds.strong': 'mine' }).merged).toBeNull();
    expect(mergeOf(both, { 'thresholds.strong': 'mine', 'thresholds.developing': 'theirs' }).merged).toEqual({
      kind: 'read',
      settings: settingsWith(bands(85, 65)),
      notes: [],
    });
  });
});

test('mergeOf() says what is wrong with what came of it', () => {
  const many = (name: string): SettingsInput => ({
    ownFrameworks: Object.fromEntries(
      Array.from({ length: 16 }, (_, index) => [`${name}_${index}`, { label: name, copyOf: 'bant' }]),
    ),
  });
  // Each may have thirty, and both together have more.
  expect(mergeOf(sides({}, many('ours'), many('theirs')), {}).merged?.kind).toBe('broken');
});
