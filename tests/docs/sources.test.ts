import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formulas } from '../../src/texts';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sources = read('docs/sources.md');
const code = ['src', 'extensions', 'workbench', 'docs/generate'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .map((name) => ({ name: join(folder, name), text: read(join(folder, name)) })),
);

test('Every page of docs that the code cites is there', () => {
  const cited = code.flatMap(({ name, text }) =>
    [...text.matchAll(/\bdocs\/[\w/-]+\.md\b/g)].map(([path]) => ({ name, path })),
  );
  expect(cited.length).toBeGreaterThan(10);
  expect(cited.filter(({ path }) => !existsSync(join(root, path)))).toEqual([]);
});

test('Every heading of docs/sources.md that the code cites is there', () => {
  const cited = code.flatMap(({ text }) =>
    [...text.matchAll(/docs\/sources\.md(?:\)|,)? "([^"]+)"/g)].map(([, heading]) => heading),
  );
  expect(cited.length).toBeGreaterThan(3);
  expect(cited.filter((heading) => !sources.includes(`\n## ${heading}\n`))).toEqual([]);
});

test.each(Object.entries(formulas))(
  'The sources of %s are in docs/sources.md',
  (_id, { source, yardstickSource }) => {
    for (const cited of [source, yardstickSource]) {
      const [author, title] = cited?.en.split(', ') ?? [];
      expect(sources).toContain(author ?? '');
      expect(sources).toContain(title?.replace(/ \(.*| \d{4}.*/, '') ?? '');
    }
  },
);

test('The code cites no document that is not here', () => {
  const elsewhere = /\bproduct\.md\b|sales-methods|domain.review|Plumbline's reference|\bthe brief\b/i;
  expect(code.filter(({ text }) => elsewhere.test(text)).map(({ name }) => name)).toEqual([]);
});
