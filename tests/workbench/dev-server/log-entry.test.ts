import { isWorthShowing } from '../../../workbench/dev-server';

test.each([
  ['a build error', 'error', 'Unexpected token in DealTab.js', true],
  ['what a function prints', 'info', 'saving deal 7', true],
  ['a rebuild', 'info', 'Extension Deal updated, compiled', true],
  ['a warning of the build', 'warn', 'require statements are not supported', true],
  ['the missing access key', 'warn', 'Could not determine PAK scopes for accountId=12345: no key', false],
  ['the start of an extension', 'info', "Running extension 'Deal' from app 'Fixture'", false],
  ['the echo of a failure', 'warn', '2026-11-23T08:42:17.886Z - App function "save" execution failed', false],
  ['debug output', 'debug', 'Listening at http://hslocal.net:5173', false],
  ['an empty line', 'info', ' \n', false],
] as const)('isWorthShowing() of %s', (_what, level, text, shown) => {
  expect(isWorthShowing({ level, text })).toBe(shown);
});
