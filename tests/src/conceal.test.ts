import { concealing } from '../../src/conceal';

const harmless = 'harmless\u200btoken\nof-a-test';

test.each([
  ['in a message', `Headers.append: "Bearer ${harmless}" is an invalid header value`],
  ['with its line break written out', JSON.stringify({ authorization: `Bearer ${harmless}` })],
  ['in a URL', `https://api.example.com/?${new URLSearchParams({ token: harmless }).toString()}`],
  ['of another app', 'Bearer pat-eu1-00000000-0000-0000-0000-000000000000'],
])('concealing() takes a token out %s', (_, text) => {
  const concealed = concealing([harmless])(text);
  expect(concealed).toContain('[secret]');
  expect(concealed).not.toMatch(/harmless|of-a-test|0000-0000/);
});

test('concealing() leaves words alone that are no secret, nor long enough to be one', () => {
  expect(concealing([undefined, '', 'token'])('Set the token, pat-...')).toBe('Set the token, pat-...');
});
