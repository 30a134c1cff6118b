import { isCorrection } from '../../../src/qualification';

describe('isCorrection()', () => {
  test.each([
    ['the same text', 'Anna said so', 'Anna said so', true],
    ['two letters turned', 'Anna siad so', 'Anna said so', true],
    ['a letter more at the end', 'Anna said s', 'Anna said so', true],
    ['a sign taken away', 'Anna, said so', 'Anna said so', true],
    ['another name', 'Anna said so', 'Bertil said so', true],
    ['a word more', 'old', 'old, and n', false],
    ['a first word', '', 'so', false],
    ['no word any more', 'so', ' ', false],
    ['a line that confirms it', 'so', 'so\nConfirmed 25 Nov 2026.', false],
    ['a short line more', 'so', 'so\nyes', false],
    ['a sentence more', 'Anna said so', 'Anna said so. The CFO agreed.', false],
    ['a sentence less', 'Anna said so. The CFO agreed.', 'Anna said so', false],
    ['a text written anew', 'Anna said so', 'We saw their report', false],
    ['a word in a text as long as HubSpot keeps', `${'x'.repeat(65_000)}a`, `${'x'.repeat(65_000)}b`, true],
  ])('%s', (_name, before, after, expected) => {
    expect(isCorrection(before, after)).toBe(expected);
  });
});
