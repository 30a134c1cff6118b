import { languageOf, languages, settingsTextsIn, textsIn } from '../../../src/texts';

test.each([
  ['sv-SE', 'sv'],
  ['sv', 'sv'],
  ['SV_se', 'sv'],
  ['en-us', 'en'],
  ['de-DE', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('languageOf() reads %s as %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test.each(languages)('settingsTextsIn(%s) has no empty text', (language) => {
  const empty = JSON.stringify(settingsTextsIn(language)).includes('""');
  expect(empty).toBe(false);
});

test.each([
  [1, 'Save 1 answer', 'Spara 1 svar'],
  [3, 'Save 3 answers', 'Spara 3 svar'],
])('textsIn() counts %d answer(s) as its language does', (count, en, sv) => {
  expect([textsIn('en').save(count), textsIn('sv').save(count)]).toEqual([en, sv]);
});
