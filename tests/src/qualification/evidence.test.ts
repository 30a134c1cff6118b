import { cleanEvidence, hasInvisibleCharacters } from '../../../src/qualification';

test.each([
  ['Swedish and emoji stay', 'Kunden är nöjd 🎉 – ”ja”', 'Kunden är nöjd 🎉 – ”ja”'],
  [
    'markup stays as written',
    '<b>bold</b> & <script>alert(1)</script>',
    '<b>bold</b> & <script>alert(1)</script>',
  ],
  ['tabs and line feeds stay', 'a\tb\nc', 'a\tb\nc'],
  ['line ends become line feeds', 'a\r\nb\rc', 'a\nb\nc'],
  ['characters that turn the direction of writing go', 'paid\u202e 000 01\u2066', 'paid 000 01'],
  ['control characters go', 'a\u0000b\u0007c\u009bd', 'abcd'],
])('cleanEvidence(): %s', (_name, text, expected) => {
  expect(cleanEvidence(text)).toBe(expected);
});

test('hasInvisibleCharacters() does not mind line ends', () => {
  expect(hasInvisibleCharacters('a\r\nb')).toBe(false);
  expect(hasInvisibleCharacters('a\u0000b')).toBe(true);
});
