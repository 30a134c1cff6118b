import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPage } from '../../../../workbench/page/build-page';

test('buildPage() bundles all that index.html asks for, and the worker that extensions run in', async () => {
  const files = await buildPage();
  const index = Buffer.from(files.get('/index.html')?.body ?? []).toString();
  const asked = [...index.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path);
  expect(asked).toEqual(expect.arrayContaining(['/assets/main.js', '/assets/main.css']));
  for (const path of [...asked, '/assets/extension-worker.js']) {
    expect([path, (files.get(path ?? '')?.body.length ?? 0) > 1000]).toEqual([path, true]);
  }
  expect(files.get('/assets/main.js')?.contentType).toMatch(/^text\/javascript/);
  expect(files.get('/assets/main.css')?.contentType).toMatch(/^text\/css/);
});

test('buildPage() makes a page that fetches nothing from elsewhere', async () => {
  const files = await buildPage();
  const css = Buffer.from(files.get('/assets/main.css')?.body ?? []).toString();
  expect(css).not.toMatch(/url\(["']?https?:/);
});

test('buildPage() leaves the library of the charts out of what the page starts with', async () => {
  const files = await buildPage();
  const withCharts = [...files].filter(([, { body }]) => Buffer.from(body).includes('recharts-wrapper'));
  expect(withCharts.map(([path]) => path)).toEqual([expect.stringMatching(/^\/assets\/Plot-/)]);
});

test('buildPage() leaves out the messages of zod in other languages than English', async () => {
  const bodies = [...(await buildPage()).values()].map(({ body }) => Buffer.from(body).toString());
  expect(bodies.filter((body) => body.includes('Eingabe: erwartet'))).toEqual([]);
});

test('the page takes no icon from the index of lucide, which reads all of them', () => {
  const page = join(process.cwd(), 'workbench/page');
  const sources = readdirSync(page, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const fromIndex = sources.filter((name) =>
    /^(?!export type).*\} from 'lucide-react';/m.test(readFileSync(join(page, name), 'utf8')),
  );
  expect(fromIndex).toEqual([]);
});
