import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../../../workbench/api/store/make-folder';

test('a folder is made with those above it, and left alone when it is there', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'folders-')), 'one', 'two');
  makeFolder(folder);
  makeFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
});

test('where nobody can make one it is said at once, with its name', () => {
  expect(() => makeFolder('/proc/plumbline/data')).toThrow('/proc');
});
