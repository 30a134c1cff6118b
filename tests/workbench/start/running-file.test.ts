import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeRunningFile, writeRunningFile } from '../../../workbench/start/running-file';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-running-'));
  file = join(folder, '.workbench/running.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const pidOfNobody = 4_194_304_999;
const running = { page: 'http://localhost:1', api: 'http://localhost:1', token: 't', pid: pidOfNobody };

test('writeRunningFile() says where the workbench is, to its owner only', () => {
  writeRunningFile(file, running);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(running);
  expect(statSync(file).mode & 0o077).toBe(0);
});

test('removeRunningFile() takes its own note away and leaves that of another workbench', () => {
  writeRunningFile(file, running);
  removeRunningFile(file, process.pid);
  expect(existsSync(file)).toBe(true);
  removeRunningFile(file, pidOfNobody);
  expect(existsSync(file)).toBe(false);
});

test('removeRunningFile() minds neither a missing nor a half-written note', () => {
  expect(() => removeRunningFile(file, pidOfNobody)).not.toThrow();
  writeRunningFile(file, running);
  writeFileSync(file, '{"page":');
  expect(() => removeRunningFile(file, pidOfNobody)).not.toThrow();
});

test('writeRunningFile() takes the place of a workbench that was killed, not of one that runs', () => {
  writeRunningFile(file, running);
  writeRunningFile(file, { ...running, page: 'http://localhost:2', pid: process.pid });
  writeRunningFile(file, { ...running, page: 'http://localhost:3' });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ page: 'http://localhost:2' });
});
