import fc from 'fast-check';
import { readOptions, splitText, toOptions } from '../../../../src/hubspot/settings/settings-options';
import type { StoredRevision } from '../../../../src/settings';

const revision = (given: Partial<StoredRevision> = {}): StoredRevision => ({
  revision: 7,
  changedBy: 'olle@example.com',
  changedAt: '2026-11-25T10:00:00.000Z',
  summary: 'Weights',
  payload: 'x'.repeat(6_000),
  ...given,
});
const foreign = { label: 'Ours', value: 'ours', hidden: false, description: null };

describe('splitText()', () => {
  test.each([
    ['', 4, []],
    ['abcd', 4, ['abcd']],
    ['abcde', 4, ['abcd', 'e']],
    ['abc👍e', 4, ['abc', '👍e']],
    ['👍👍', 2, ['👍', '👍']],
    ['a👍👍', 3, ['a👍', '👍']],
    ['abc👍', 5, ['abc👍']],
  ])('of %j into parts of %d', (text, maxLength, parts) => {
    expect(splitText(text, maxLength)).toEqual(parts);
  });

  test('loses nothing, cuts no character, and keeps within the length', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 7 }), (given, maxLength) => {
        const parts = splitText(given, maxLength);
        expect(parts.join('')).toBe(given);
        expect(parts.every((part) => part.length > 0 && part.length <= maxLength)).toBe(true);
        expect(parts.filter((part) => /[\ud800-\udbff]$/.test(part))).toEqual([]);
      }),
    );
  });
});

describe('toOptions()', () => {
  test('keeps every option within 3,000 characters, hidden, and each label and value once', () => {
    const options = toOptions(revision({ revision: 123_456_789, payload: '"'.repeat(65_536) }));
    expect(options.length).toBeGreaterThan(23);
    for (const { label, value, description = '', hidden } of options) {
      expect(label.length + value.length + description.length).toBeLessThanOrEqual(3_000);
      expect(hidden).toBe(true);
    }
    expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
  });
});

describe('readOptions()', () => {
  test('is the inverse of toOptions(), in whatever order the options are', () => {
    const stored = fc.record({
      payload: fc.string({ unit: 'binary', maxLength: 9_000 }),
      summary: fc.string({ unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(stored, (given) => {
        const options = [...toOptions(revision({ revision: 12 })), ...toOptions(revision(given))];
        const { revisions } = readOptions(options.toReversed());
        expect(revisions).toEqual([revision({ revision: 12 }), revision(given)]);
      }),
    );
  });

  test('has the newest first, by number', () => {
    const options = [9, 10, 8].flatMap((number) => toOptions(revision({ revision: number })));
    expect(readOptions(options).revisions.map((each) => each.revision)).toEqual([10, 9, 8]);
  });

  test('reads parts whose descriptions HubSpot would trim', () => {
    const blank = revision({ payload: ' '.repeat(9_000) });
    const trimmed = toOptions(blank).map((option) => ({
      ...option,
      description: option.description?.trim(),
    }));
    expect(readOptions(trimmed).revisions).toEqual([blank]);
  });

  test.each([
    ['has lost a part', (options: typeof whole) => options.slice(1)],
    ['has lost its last part', (options: typeof whole) => options.slice(0, -1)],
    [
      'has a part that was edited into no JSON',
      (options: typeof whole) =>
        options.map((option, index) => (index === 1 ? { ...option, description: 'x"' } : option)),
    ],
    [
      'has a part without a description',
      (options: typeof whole) => options.map((option) => ({ ...option, description: null })),
    ],
  ])('does not keep a revision that %s, nor takes it for foreign', (_what, edit) => {
    const earlier = toOptions(revision({ revision: 6 }));
    expect(readOptions([...earlier, ...edit(whole)])).toEqual({
      revisions: [revision({ revision: 6 })],
      foreign: [],
    });
  });
  const whole = toOptions(revision()).map((option) => ({
    ...option,
    description: option.description ?? null,
  }));

  test('keeps no revision 0, which stands for the built-in settings', () => {
    expect(readOptions(toOptions(revision({ revision: 0 })))).toEqual({
      revisions: [],
      foreign: [],
    });
  });

  test('tells what is not ours', () => {
    expect(readOptions([foreign, ...whole])).toEqual({ revisions: [revision()], foreign: [foreign] });
  });
});
