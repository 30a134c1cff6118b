import { needsProperties } from '../../../../extensions/settings/save/new-properties';
import { findFramework } from '../../../../src/frameworks';
import { levelProperty } from '../../../../src/qualification';
import { settingsWith, type SettingsInput } from '../../../builders/settings';
import { anAccount, aProperty } from '../show-section';

const sandler = { enabledFrameworks: ['meddic', 'sandler'] };
const meddic = { enabledFrameworks: ['meddic'] };
const madeFor = (id: string) =>
  (findFramework(id)?.criteria ?? []).map((criterion) =>
    aProperty(levelProperty(id, criterion.id), 'x', ['A']),
  );

test.each<[string, SettingsInput, SettingsInput, boolean]>([
  ['another weight needs none', meddic, { ...meddic, adjustments: { meddic: { staleDays: 9 } } }, false],
  ['a framework that is enabled needs its own', meddic, sandler, true],
  ['a framework that is no longer enabled needs none', sandler, meddic, false],
  [
    'a criterion mapped onto another property needs none',
    meddic,
    { ...meddic, mappings: { meddic: { champion: { property: 'dealtype', levels: { new: '1' } } } } },
    false,
  ],
])('needsProperties() where %s', (_what, before, after, expected) => {
  const sides = { before: settingsWith(before), after: settingsWith(after) };
  expect(needsProperties(sides, anAccount())).toBe(expected);
});

test('needsProperties() knows those that the account has already', () => {
  const sides = { before: settingsWith(meddic), after: settingsWith(sandler) };
  expect(needsProperties(sides, anAccount({ properties: madeFor('sandler') }))).toBe(false);
  expect(needsProperties(sides, anAccount({ properties: madeFor('sandler').slice(1) }))).toBe(true);
});
