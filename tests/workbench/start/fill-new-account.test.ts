import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isNew, setAsideUnfinished } from '../../../workbench/start/fill-new-account';

const pidOfNobody = '4194304999';
let folder: string;
let dataDir: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-data-'));
  dataDir = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true }));

function anAccount(): void {
  mkdirSync(dataDir);
  writeFileSync(join(dataDir, 'log'), 'records');
}

test('isNew() of a folder that is not there, one that is empty, and one that holds an account', () => {
  expect(isNew(dataDir)).toBe(true);
  mkdirSync(dataDir);
  expect(isNew(dataDir)).toBe(true);
  writeFileSync(join(dataDir, 'log'), 'records');
  expect(isNew(dataDir)).toBe(false);
});

test('setAsideUnfinished() leaves an account alone that was filled to the end', () => {
  anAccount();
  expect(setAsideUnfinished(dataDir)).toBeUndefined();
  expect(readdirSync(dataDir)).toEqual(['log']);
});

test('setAsideUnfinished() moves a half-filled account away, where it can still be looked at', () => {
  anAccount();
  writeFileSync(`${dataDir}.filling`, pidOfNobody);
  const aside = setAsideUnfinished(dataDir);
  expect(aside).toBe(`${dataDir}.unfinished`);
  expect(readdirSync(`${dataDir}.unfinished`)).toEqual(['log']);
  expect(isNew(dataDir)).toBe(true);
  expect(existsSync(`${dataDir}.filling`)).toBe(false);
});

test('setAsideUnfinished() does not touch an account that another workbench is filling', () => {
  anAccount();
  writeFileSync(`${dataDir}.filling`, String(process.ppid));
  expect(setAsideUnfinished(dataDir)).toBeUndefined();
  expect(readdirSync(dataDir)).toEqual(['log']);
});
