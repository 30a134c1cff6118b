import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from '../../docs/generate/generated-pages';

const root = join(__dirname, '../..');
const docs = join(root, 'docs');
const made = generatedPages(root);

test.each([...made])('docs/%s says what the data says (else run "npm run docs")', (path, text) => {
  const file = join(docs, path);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : 'not there').toBe(text);
});

test('docs/frameworks has no page of a framework that is gone', () => {
  const pages = [...made.keys()].filter((path) => path.startsWith('frameworks/'));
  expect(
    readdirSync(join(docs, 'frameworks'))
      .map((name) => `frameworks/${name}`)
      .sort(),
  ).toEqual(pages.sort());
});
