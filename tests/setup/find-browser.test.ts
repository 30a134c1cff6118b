import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'plumbline-browser-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function aProgram(path: string): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

test('findBrowser() takes the one that PLUMBLINE_BROWSER names before any other', () => {
  const mine = aProgram('my-chrome');
  expect(findBrowser({ PLUMBLINE_BROWSER: mine, PATH: process.env['PATH'] })).toBe(mine);
});

test('findBrowser() does not pass over a PLUMBLINE_BROWSER that is not there', () => {
  expect(findBrowser({ PLUMBLINE_BROWSER: join(folder, 'nothing'), PATH: process.env['PATH'] })).toBeNull();
});

test('findBrowser() does not take a folder for a program', () => {
  expect(findBrowser({ PLUMBLINE_BROWSER: folder })).toBeNull();
});
