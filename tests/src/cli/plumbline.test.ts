import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from './run-plumbline';

const root = join(__dirname, '../../..');
const bin = join(root, 'src/cli/plumbline.mjs');
const run = (command: string, words: readonly string[], cwd: string) =>
  spawnSync(command, words, { cwd, encoding: 'utf8', env: { ...process.env, PRIVATE_APP_ACCESS_TOKEN: '' } });

test.each([
  ['in the repository', root],
  ['in a folder of it', join(root, 'docs')],
])('npx plumbline works %s', (_, cwd) => {
  const { status, stdout } = run('npx', ['--offline', 'plumbline', '--version'], cwd);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(status).toBe(0);
});

test('plumbline ends with the exit code of its command', () => {
  expect(run(process.execPath, [bin, 'provision'], aFolder()).status).toBe(2);
});

test('plumbline without its packages says how to install them', () => {
  const folder = aFolder();
  copyFileSync(bin, join(folder, 'plumbline.mjs'));
  const { status, stderr } = run(process.execPath, [join(folder, 'plumbline.mjs')], folder);
  expect(status).toBe(1);
  expect(stderr).toContain('Run "npm install"');
});
