import { defineFramework } from '../../../src/frameworks';
import { aCriterion } from '../../builders/framework';

const define = (...criteria: readonly ReturnType<typeof aCriterion>[]) =>
  defineFramework({ id: 'x', label: 'X', criteria });

test.each([
  ['no criteria', () => define(), 'Framework "x": it has no criteria'],
  [
    'weights that do not add up',
    () => define(aCriterion({ weight: 90 })),
    'weights add up to 90, expected 100',
  ],
  [
    'a criterion twice',
    () => define(aCriterion({ weight: 50 }), aCriterion({ weight: 50 })),
    'criterion "pain" is there twice',
  ],
  ['a bad id', () => define(aCriterion({ id: 'Pain!' })), 'criterion "Pain!": the id may hold only'],
  [
    'an empty text',
    () => define(aCriterion({ question: { en: 'Why?', sv: ' ' } })),
    'criterion "pain": a text is empty',
  ],
  [
    'a weight of nothing',
    () => define(aCriterion({ id: 'a', weight: 0 }), aCriterion({ id: 'b' })),
    'criterion "a": its weight is 0',
  ],
  [
    'an expectation that falls',
    () => define(aCriterion({ expected: { discovery: 2, commit: 1 } })),
    'it expects less at a later milestone',
  ],
  [
    'a bad framework id',
    () => defineFramework({ id: 'Not an id', label: 'X', criteria: [aCriterion()] }),
    'Framework "Not an id": the id may hold only',
  ],
])('defineFramework() refuses %s and names the culprit', (_name, broken, message) => {
  expect(broken).toThrow(message);
});
