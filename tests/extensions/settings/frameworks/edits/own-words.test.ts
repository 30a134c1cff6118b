import {
  hasWordsPerLanguage,
  typedIn,
  typedOnce,
} from '../../../../../extensions/settings/frameworks/edits/own-words';
import { findFramework } from '../../../../../src/frameworks';
import { aWhole, bantCriterion } from '../show-frameworks';

const need = { en: 'Need', sv: 'Behov' };

describe('typedOnce()', () => {
  test.each([
    ['Reason', need, 'Reason'],
    ['  Reason ', undefined, 'Reason'],
    ['', need, undefined],
    ['   ', undefined, undefined],
    ['Behov', need, undefined],
    ['Need', need, 'Need'],
  ])('"%s" in Swedish where %j is there anyway', (typed, standard, words) => {
    expect(typedOnce(typed, standard, 'sv')).toBe(words);
  });
});

describe('typedIn()', () => {
  test.each([
    ['changes that language', 'Nöd', need, { en: 'Need', sv: 'Nöd' }],
    ['is once for all when it is the same', 'Need', need, 'Need'],
    ['is once for all when there was nothing', 'Nöd', undefined, 'Nöd'],
    ['emptied, becomes the other language’s', ' ', need, 'Need'],
    ['emptied, is nothing when the other is the same', '', { en: 'Need', sv: 'Need' }, undefined],
    ['emptied, is nothing when there was nothing', '', undefined, undefined],
  ])('in Swedish %s', (_what, typed, before, words) => {
    expect(typedIn('sv', typed, before)).toEqual(words);
  });
});

describe('hasWordsPerLanguage()', () => {
  const base = { label: 'Ours', retired: false };
  const a = aWhole('a');
  test.each([
    [false, base],
    [false, { ...base, goodFor: 'Us', criteria: [a] }],
    [true, { ...base, goodFor: need }],
    [true, { ...base, notFor: need }],
    [true, { ...base, criteria: [a, { ...a, label: need }] }],
    [true, { ...base, criteria: [{ ...a, counts: need }] }],
    [true, { ...base, criteria: [{ ...a, questions: ['Why?', need] }] }],
    [true, { ...base, criteria: [{ ...a, levels: { proven: need } }] }],
    [true, { ...base, criteria: [{ ...a, misreading: need }] }],
  ])('%p: %j', (expected, own) => {
    expect(hasWordsPerLanguage(own, undefined)).toBe(expected);
  });

  test.each([
    [false, bantCriterion('need').questions],
    [true, [...bantCriterion('need').questions].reverse()],
  ])('%p of questions that are, or are not, as in the copied framework', (expected, questions) => {
    const own = { ...base, criteria: [{ id: 'need', questions: [...questions] }] };
    expect(hasWordsPerLanguage(own, findFramework('bant'))).toBe(expected);
  });
});
