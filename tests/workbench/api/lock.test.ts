import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
    const racers = await Promise.all([racer(), racer(), racer()]);
    for (const each of folders) {
      const got = await Promise.all(racers.map((child) => answerTo(child, each)));
      expect(got.filter(Boolean)).toHaveLength(1);
    }
    for (const child of racers) child.disconnect();
  });
});

/** Another process that is ready to lock folders, and holds those it gets until it is let go. */
async function racer(): Promise<ChildProcess> {
  const child = fork(join(__dirname, 'lock-racer.ts'), { execArgv: ['--import', 'tsx'] });
  await once(child, 'message');
  return child;
}

async function answerTo(child: ChildProcess, folder: string): Promise<unknown> {
  const answered = once(child, 'message');
  child.send(folder);
  const [got]: unknown[] = await answered;
  return got;
}
