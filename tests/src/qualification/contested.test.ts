import { isContested } from '../../../src/qualification';

describe('isContested()', () => {
  test.each([
    ['nothing moved', '1', false],
    ['somebody else chose the same', '3', false],
    ['somebody else chose another', '2', true],
    ['somebody else cleared it', null, true],
  ])('of a change from 1 to 3: %s', (_, stored, contested) => {
    expect(isContested({ from: '1', to: '3' }, stored)).toBe(contested);
  });

  test.each([
    ['still unanswered', null, false],
    ['answered by somebody else', '0', true],
  ])('of a first answer: %s', (_, stored, contested) => {
    expect(isContested({ from: null, to: '3' }, stored)).toBe(contested);
  });

  test('of a cleared answer that is cleared already', () => {
    expect(isContested({ from: '1', to: null }, null)).toBe(false);
  });
});
