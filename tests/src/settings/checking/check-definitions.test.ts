import fc from 'fast-check';
import { qualificationProperties } from '../../../../src/qualification';
import { checkSettings, hasErrors, pathWords, rulebookOf } from '../../../../src/settings';
import { issueInEnglish } from '../../../../src/texts';
import { settingsWith, type SettingsInput } from '../../../builders/settings';

type Own = NonNullable<SettingsInput['ownFrameworks']>;
const criterion = (id: string, label: string) => ({ id, label, counts: 'It is.', questions: ['Is it?'] });
const need = criterion('need', 'Need');
const own = (label: string, ...criteria: readonly ReturnType<typeof criterion>[]) => ({
  label,
  criteria: criteria.length === 0 ? [need] : [...criteria],
});
const said = (ownFrameworks: Own) =>
  checkSettings(settingsWith({ ownFrameworks })).map(
    (issue) => `${pathWords(issue.path)}: ${issueInEnglish(issue)}`,
  );
const length = (count: number) => 'x'.repeat(count);

describe('checkSettings() of what provisioning would make', () => {
  test.each<[string, Own]>([
    ['names as long as HubSpot takes', { ours: own('Ours', criterion('need', length(239))) }],
    ['a criterion named as one of another framework', { ours: own('Ours'), theirs: own('Theirs') }],
    ['a copy of a built-in framework', { ours: { label: 'Ours', copyOf: 'meddic' } }],
  ])('says nothing of %s', (_name, ownFrameworks) => {
    expect(said(ownFrameworks)).toEqual([]);
  });

  const tooLong = (characters: number) =>
    `A deal property would be named with it in ${characters} characters, and HubSpot takes 255: shorten it, or the framework’s name.`;
  const taken = (name: string) =>
    `"${name}" is the name of another one already: in HubSpot’s lists nobody could tell them apart, so HubSpot refuses it.`;
  test.each<[string, Own, string]>([
    [
      'a criterion’s name that makes a property’s too long',
      { ours: own('Ours', need, criterion('pain', length(241))) },
      `ownFrameworks.ours.criteria[1].label: ${tooLong(257)}`,
    ],
    [
      'a framework’s name that does, once',
      { ours: { label: length(300), copyOf: 'bant' } },
      `ownFrameworks.ours.label: ${tooLong(308)}`,
    ],
    [
      'a framework’s name that is too long with a copied criterion’s',
      { ours: { label: length(250), copyOf: 'bant' } },
      `ownFrameworks.ours.label: ${tooLong(258)}`,
    ],
    [
      'a built-in framework’s name, in whichever letters',
      { ours: own(' medDic ') },
      `ownFrameworks.ours.label: ${taken('medDic')}`,
    ],
    [
      'the name of an archived framework, whose option stays',
      { old: { ...own('Ours'), retired: true }, ours: own('Ours') },
      `ownFrameworks.ours.label: ${taken('Ours')}`,
    ],
    [
      'a criterion’s name that its framework has twice',
      { ours: own('Ours', need, criterion('want', 'need')) },
      `ownFrameworks.ours.criteria[1].label: ${taken('need')}`,
    ],
    [
      'a criterion named as the evidence of another',
      { ours: own('Ours', need, criterion('proof', 'Need, evidence')) },
      `ownFrameworks.ours.criteria[1].label: ${taken('Need, evidence')}`,
    ],
    [
      'names that differ in line breaks only',
      { ours: own('Our own'), theirs: own('Our\nown') },
      `ownFrameworks.theirs.label: ${taken('Our\nown')}`,
    ],
  ])('refuses %s', (_name, ownFrameworks, problem) => {
    expect(said(ownFrameworks)).toEqual([problem]);
  });

  test('leaves no label that is too long or there twice, whatever is in settings without errors', () => {
    const words = fc.oneof(
      fc.constantFrom('Need', 'need', 'Need, evidence', 'Ours', 'Ours: Need', 'MEDDIC', length(200)),
      fc.string({ minLength: 1, maxLength: 260 }).filter((text) => text.trim() !== ''),
    );
    const criteria = fc.uniqueArray(
      fc
        .record({ id: fc.constantFrom('a', 'b', 'c'), label: words })
        .map(({ id, label }) => criterion(id, label)),
      { selector: ({ id }) => id, minLength: 1, maxLength: 3 },
    );
    const framework = fc.record({ label: words, criteria, retired: fc.boolean() });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('ours', 'theirs'), framework), (ownFrameworks) => {
        const settings = settingsWith({ ownFrameworks });
        fc.pre(!hasErrors(checkSettings(settings)));
        const definitions = qualificationProperties(rulebookOf(settings, 0).frameworks);
        for (const labels of [definitions, ...definitions.map(({ options }) => options)]) {
          const lower = labels.map(({ label }) => label.toLowerCase());
          expect(new Set(lower).size).toBe(lower.length);
          expect(Math.max(0, ...lower.map((label) => label.length))).toBeLessThanOrEqual(255);
        }
      }),
      { numRuns: 200 },
    );
  });
});
