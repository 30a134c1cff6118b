import { parseJson, readJson } from '../../src/parse-json';

test.each([
  ['{"a":[1]}', { a: [1] }],
  ['\uFEFF{"a":1}', { a: 1 }],
  ['"a\uFEFFb"', 'a\uFEFFb'],
  ['null', null],
  ['0', 0],
  ['', undefined],
  ['<html>', undefined],
  ['{"a":', undefined],
])('parseJson(%j) is %j', (text, value) => {
  expect(parseJson(text)).toEqual(value);
});

test('readJson() says why a text is no JSON', () => {
  expect(readJson('<html>')).toEqual({ problem: expect.stringMatching(/^it is not JSON: .*</) });
});
