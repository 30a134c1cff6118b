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
