import { findFramework } from '../../../../src/frameworks';
import { copyChain, ownFrameworkOf, textOf } from '../../../../src/settings';
import { settingsWith, type SettingsInput } from '../../../builders/settings';

type Own = NonNullable<SettingsInput['ownFrameworks']>;
const ownWith = (own: Own) => settingsWith({ ownFrameworks: own }).ownFrameworks;
const frameworkFrom = (own: Own, id = 'ours') => ownFrameworkOf(ownWith(own), id);
const pain = { id: 'pain', label: 'Pain', counts: 'It hurts.', questions: ['Where does it hurt?'] };
const bant = findFramework('bant');
const valueSelling = findFramework('value_selling');

describe('ownFrameworkOf() made from scratch', () => {
  test('fills in what may be left out', () => {
    expect(frameworkFrom({ ours: { label: 'Ours', criteria: [pain] } })).toMatchObject({
      id: 'ours',
      label: 'Ours',
      origin: { en: 'Made in this account.' },
      staleDays: 60,
      criteria: [
        {
          id: 'pain',
          label: { en: 'Pain', sv: 'Pain' },
          counts: { en: 'It hurts.', sv: 'It hurts.' },
          questions: [{ en: 'Where does it hurt?', sv: 'Where does it hurt?' }],
          levels: { assumed: { en: 'We believe so.' }, stated: { en: 'The buyer said so.' } },
          weight: 10,
          expected: {},
        },
      ],
    });
  });

  test('keeps all that ops say', () => {
    const criterion = {
      ...pain,
      label: { en: 'Pain', sv: 'Smärta' },
      levels: { proven: 'Shown' },
      misreading: 'A symptom',
      weight: 0,
      expected: { proposal: 2 },
      person: 'champion',
      topic: 'need',
    } as const;
    const about = { label: 'Ours', goodFor: 'Us', notFor: 'Others', staleDays: 5, factors: [['pain']] };
    expect(frameworkFrom({ ours: { ...about, criteria: [criterion] } })).toMatchObject({
      goodFor: { en: 'Us', sv: 'Us' },
      notFor: { en: 'Others', sv: 'Others' },
      staleDays: 5,
      factors: [['pain']],
      criteria: [
        {
          label: { en: 'Pain', sv: 'Smärta' },
          levels: { assumed: { en: 'We believe so.' }, proven: { en: 'Shown', sv: 'Shown' } },
          misreading: { en: 'A symptom' },
          weight: 0,
          expected: { proposal: 2 },
          person: 'champion',
          topic: 'need',
        },
      ],
    });
  });

  test.each([
    ['label', { id: 'pain', counts: 'It hurts.', questions: ['Where?'] }],
    ['counts', { id: 'pain', label: 'Pain', questions: ['Where?'] }],
    ['questions', { id: 'pain', label: 'Pain', counts: 'It hurts.' }],
  ])('is not whole where a criterion has no %s', (_part, criterion) => {
    expect(
      frameworkFrom({ ours: { label: 'Ours', criteria: [pain, { ...criterion, id: 'other' }] } }),
    ).toBeUndefined();
  });

  test('is not whole without criteria, and none for an id that is not defined', () => {
    expect(frameworkFrom({ ours: { label: 'Ours' } })).toBeUndefined();
    expect(frameworkFrom({}, 'ours')).toBeUndefined();
    expect(frameworkFrom({}, 'bant')).toBeUndefined();
  });
});

describe('ownFrameworkOf() as a copy', () => {
  test('of a built-in one is all of it under its own id and name', () => {
    const copy = frameworkFrom({ ours: { label: 'Our BANT', copyOf: 'bant' } });
    expect(copy).toEqual({ ...bant, id: 'ours', label: 'Our BANT', origin: copy?.origin });
  });

  test('takes only the criteria that it lists, and fills in what they leave out', () => {
    const copy = frameworkFrom({
      ours: {
        label: 'Ours',
        copyOf: 'bant',
        criteria: [pain, { id: 'need', label: 'Real need', weight: 70 }],
      },
    });
    const need = bant?.criteria.find(({ id }) => id === 'need');
    expect(copy?.criteria.map(({ id }) => id)).toEqual(['pain', 'need']);
    expect(copy?.criteria[1]).toEqual({ ...need, label: { en: 'Real need', sv: 'Real need' }, weight: 70 });
  });

  test('changes one level and keeps the words of the others', () => {
    const criteria = [{ id: 'need', levels: { stated: 'Said' } }];
    const need = bant?.criteria.find(({ id }) => id === 'need');
    expect(frameworkFrom({ ours: { label: 'Ours', copyOf: 'bant', criteria } })?.criteria[0]?.levels).toEqual(
      {
        ...need?.levels,
        stated: { en: 'Said', sv: 'Said' },
      },
    );
  });

  test('does not see the adjustments of what it copies: those are of the built-in framework', () => {
    const settings = settingsWith({
      adjustments: { bant: { weights: { need: 99 }, staleDays: 1 } },
      ownFrameworks: { ours: { label: 'Ours', copyOf: 'bant' } },
    });
    expect(ownFrameworkOf(settings.ownFrameworks, 'ours')?.criteria).toEqual(bant?.criteria);
  });

  test('of a copy reaches through the chain', () => {
    const own: Own = {
      ours: { label: 'Ours', copyOf: 'middle', criteria: [{ id: 'need' }, { id: 'pain' }] },
      middle: {
        label: 'Middle',
        copyOf: 'bant',
        staleDays: 9,
        criteria: [
          { ...pain, weight: 3 },
          { id: 'need', weight: 5 },
        ],
      },
    };
    expect(frameworkFrom(own)).toMatchObject({
      staleDays: 9,
      criteria: [
        { id: 'need', weight: 5, counts: bant?.criteria.find(({ id }) => id === 'need')?.counts },
        { id: 'pain', weight: 3 },
      ],
    });
  });

  test('of a retired one works', () => {
    const own: Own = {
      ours: { label: 'Ours', copyOf: 'old' },
      old: { label: 'Old', criteria: [pain], retired: true },
    };
    expect(frameworkFrom(own)?.criteria).toMatchObject([{ id: 'pain' }]);
  });

  test.each([
    ['of itself', { ours: { label: 'Ours', copyOf: 'ours', criteria: [pain] } }],
    [
      'of one that copies it',
      {
        ours: { label: 'Ours', copyOf: 'other' },
        other: { label: 'Other', copyOf: 'ours', criteria: [pain] },
      },
    ],
    ['of one that is gone', { ours: { label: 'Ours', copyOf: 'gone', criteria: [pain] } }],
    ['of one that is not whole', { ours: { label: 'Ours', copyOf: 'other' }, other: { label: 'Other' } }],
  ])('%s is not whole', (_name, own) => {
    expect(frameworkFrom(own)).toBeUndefined();
  });
});

describe('ownFrameworkOf() factors', () => {
  const copyWith = (about: object) =>
    frameworkFrom({ ours: { label: 'Ours', copyOf: 'value_selling', ...about } })?.factors;

  test('are those of the copy', () => {
    expect(copyWith({})).toEqual(valueSelling?.factors);
  });

  test('lose criteria that are left out, and give each new one a factor of its own', () => {
    const criteria = [{ id: 'value' }, { id: 'power' }, pain];
    expect(copyWith({ criteria })).toEqual([['value'], ['power'], ['pain']]);
  });

  test('that are given replace those of the copy', () => {
    const criteria = [{ id: 'value' }, { id: 'power' }, pain];
    expect(copyWith({ criteria, factors: [['value', 'power']] })).toEqual([['value', 'power'], ['pain']]);
  });

  test('are none where the copy has none', () => {
    expect(
      frameworkFrom({ ours: { label: 'Ours', copyOf: 'bant', criteria: [pain] } })?.factors,
    ).toBeUndefined();
  });
});

describe('copyChain()', () => {
  const own = ownWith({
    a: { label: 'A', copyOf: 'b' },
    b: { label: 'B', copyOf: 'bant' },
    c: { label: 'C', copyOf: 'd' },
    d: { label: 'D', copyOf: 'e' },
    e: { label: 'E', copyOf: 'd' },
  });
  test.each([
    ['ends at a built-in framework', 'a', ['a', 'b', 'bant'], false],
    ['of what copies nothing is itself', 'bant', ['bant'], false],
    ['of a circle comes back', 'd', ['d', 'e', 'd'], true],
    ['that leads into a circle comes back', 'c', ['c', 'd', 'e', 'd'], true],
  ])('%s', (_name, id, ids, circular) => {
    expect(copyChain(own, id)).toEqual({ ids, circular });
  });
});

describe('textOf()', () => {
  test('says the same in each language, or what each is given', () => {
    expect(textOf('Pain')).toEqual({ en: 'Pain', sv: 'Pain' });
    expect(textOf({ en: 'Pain', sv: 'Smärta' })).toEqual({ en: 'Pain', sv: 'Smärta' });
  });
});
