import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from '../../docs/generate/generated-pages';

const docs = join(__dirname, '../../docs');

test.each([...generatedPages()])(
  'docs/%s says what the data says (else run "npm run docs")',
  (path, text) => {
    const file = join(docs, path);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : 'not there').toBe(text);
  },
);

test('docs/frameworks has no page of a framework that is gone', () => {
  const pages = [...generatedPages().keys()].filter((path) => path.startsWith('frameworks/'));
  expect(
    readdirSync(join(docs, 'frameworks'))
      .map((name) => `frameworks/${name}`)
      .sort(),
  ).toEqual(pages.sort());
});
