import { mergeOf } from '../../../../extensions/settings/save/merge-choices';
import { settingsWith, type SettingsInput } from '../../../builders/settings';

const sides = (base: SettingsInput, mine: SettingsInput, theirs: SettingsInput) => ({
  base: settingsWith(base),
  mine: settingsWith(mine),
  theirs: settingsWith(theirs),
});
const bands = (strong: number, developing = 40): SettingsInput => ({ bands: { strong, developing } });

describe('mergeOf()', () => {
  test('needs no choice where nothing clashes', () => {
    const { clashes, merged } = mergeOf(sides({}, bands(80), { defaultFramework: 'bant' }), {});
    expect(clashes).toEqual([]);
    expect(merged).toEqual({
      kind: 'read',
      settings: settingsWith({ ...bands(80), defaultFramework: 'bant' }),
    });
  });

  test('comes to nothing until each clash is settled', () => {
    const both = sides({}, bands(80, 50), bands(90, 60));
    expect(mergeOf(both, {}).merged).toBeNull();
    expect(mergeOf(both, { 'bands.strong': 'mine' }).merged).toBeNull();
    expect(mergeOf(both, { 'bands.strong': 'mine', 'bands.developing': 'theirs' }).merged).toEqual({
      kind: 'read',
      settings: settingsWith(bands(80, 60)),
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
