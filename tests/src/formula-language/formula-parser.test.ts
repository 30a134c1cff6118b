import { readFileSync } from 'node:fs';
import { generate } from 'peggy';

const room = 'src/formula-language';

test('the parser is the one that `npm run grammar` makes of the grammar', () => {
  const grammar = readFileSync(`${room}/formula.peggy`, 'utf8');
  const made = generate(grammar, {
    output: 'source',
    format: 'es',
    grammarSource: `${room}/formula.peggy`,
  });
  const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
  expect(lines(readFileSync(`${room}/formula-parser.mjs`, 'utf8'))).toEqual(lines(made));
});
