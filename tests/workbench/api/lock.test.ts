import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { claim, lockFolder, removeDead } from '../../../workbench/api/store/lock';
import { newFolder, openAccount } from './an-account';

const since = '2026-11-23T08:00:00Z';
const deadPid = () => spawnSync('true').pid;
const write = (path: string, pid: number) => writeFileSync(path, JSON.stringify({ pid, since }));

let folder: string;
let lock: string;
beforeEach(() => {
  folder = newFolder();
  lock = join(folder, 'lock');
});

describe('the lock', () => {
  test('refuses a folder that this process has open, until it is closed', async () => {
    const account = await openAccount();
    await expect(openAccount({ dataDir: account.dataDir })).rejects.toThrow(
      /is in use by process \d+.* delete .*lock/,
    );
    await account.hubspot.close();
    const reopened = await openAccount({ dataDir: account.dataDir });
    await reopened.hubspot.close();
  });

  test('refuses a folder that another living process has', () => {
    write(lock, process.ppid);
    expect(() => lockFolder(folder)).toThrow(`in use by process ${process.ppid}, since ${since}`);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  test.each([
    ['of a dead process', () => write(lock, deadPid())],
    ['of a dead process that had the id this one has', () => write(lock, process.pid)],
    ['that a crash of the machine left empty', () => writeFileSync(lock, '')],
  ])('takes over one %s, and leaves nothing behind', (_name, leave) => {
    leave();
    const unlock = lockFolder(folder);
    expect(readdirSync(folder)).toEqual(['lock']);
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
    unlock();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('two processes that find the lock of a dead one', () => {
  test('do not remove the lock that the faster of them has made since', () => {
    write(lock, deadPid());
    removeDead(lock);
    write(lock, process.ppid);
    expect(() => removeDead(lock)).toThrow(`in use by process ${process.ppid}`);
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toEqual({ pid: process.ppid, since });
  });

  test('take it over one at a time', () => {
    write(lock, deadPid());
    write(`${lock}.takeover`, process.ppid);
    expect(() => lockFolder(folder)).toThrow(
      new RegExp(`in use by process ${process.ppid}.*delete .*lock\\.takeover`),
    );
    expect(readdirSync(folder).sort()).toEqual(['lock', 'lock.takeover']);
  });

  test('claim what is free once', () => {
    expect([claim(lock), claim(lock)]).toEqual([true, false]);
  });

  test('never both get the folder', async () => {
    const folders = Array.from({ length: 100 }, (_, round) => join(folder, String(round)));
    const dead = deadPid();
    for (const each of folders) {
      mkdirSync(each);
      write(join(each, 'lock'), dead);
    }
    const startAt = Date.now() + 2_000;
    const racers = await Promise.all([
      race(folders, startAt),
      race(folders, startAt),
      race(folders, startAt),
    ]);
    for (const round of folders) expect(racers.filter((won) => won.includes(round))).toHaveLength(1);
  }, 60_000);
});

/** Lets another process lock one folder after the other, each at its moment; answers those it got. */
async function race(folders: readonly string[], startAt: number): Promise<readonly string[]> {
  const module = pathToFileURL(join(process.cwd(), 'workbench/api/store/lock.ts')).href;
  const script = `
    const { lockFolder } = await import('${module}');
    const won = [];
    await new Promise((resolve) => setTimeout(resolve, ${startAt} - Date.now()));
    for (const [round, folder] of ${JSON.stringify(folders)}.entries()) {
      while (Date.now() < ${startAt} + round * 3);
      try { lockFolder(folder); won.push(folder); } catch (error) {
        if (!error.message.includes('in use')) throw error;
      }
    }
    console.log(won.join('\\n'));
    await new Promise((resolve) => setTimeout(resolve, 500)); // A lock of a dead process would be free.`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return stdout.trim().split('\n');
}
