import { readToken } from '../../../../src/hubspot';

test.each([
  ['as it is', 'harmless-token'],
  ['with a line break behind it', 'harmless-token\r\n'],
  ['with space around it', '  harmless-token '],
])('readToken() takes a token %s', (_, text) => {
  expect(readToken(text)).toEqual({ token: 'harmless-token' });
});

test.each([
  ['nothing', ' \n', 'it is empty'],
  ['a line break', 'harmless\ntoken', 'character 9 of it is a line break'],
  ['a space', 'harmless token', 'character 9 of it is a space'],
  ['an invisible character', 'harmless\u200btoken', 'character 9 of it is an invisible one'],
  ['a letter that no header takes', 'harmlessåtoken', 'character 9 of it is one outside ASCII'],
])('readToken() refuses %s, and does not repeat it', (_, text, problem) => {
  expect(readToken(text)).toEqual({ problem: expect.stringContaining(problem) });
  expect(JSON.stringify(readToken(text))).not.toContain('harmless');
});
