import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
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

describe('plumbline shows no stack trace', () => {
  const shell = (script: string) => run('sh', ['-c', script, process.execPath, bin], aFolder());

  test('where its reader is gone', () => {
    expect(shell('"$0" "$1" import deals --help | true')).toMatchObject({ status: 0, stderr: '' });
    expect(shell('"$0" "$1" provision 2>&-')).toMatchObject({ status: 2, stderr: '' });
  });

  (existsSync('/dev/full') ? test : test.skip)('where there is no room for what it says', () => {
    const { status, stderr } = shell('"$0" "$1" --help > /dev/full');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The answer cannot be written: ENOSPC.*\n$/);
  });

  test('in a folder that is gone', () => {
    const { status, stderr } = shell('mkdir gone && cd gone && rmdir ../gone && "$0" "$1" provision');
    expect(status).toBe(2);
    expect(stderr).toBe('The folder you are in is gone: change to another one, then try again.\n');
  });
});

test('plumbline without its packages says how to install them', () => {
  const folder = aFolder();
  copyFileSync(bin, join(folder, 'plumbline.mjs'));
  const { status, stderr } = run(process.execPath, [join(folder, 'plumbline.mjs')], folder);
  expect(status).toBe(1);
  expect(stderr).toContain('Run "npm install"');
});
