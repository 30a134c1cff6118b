import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const LOCK_FILE = 'lock';
const holderSchema = z.object({ pid: z.number().int(), since: z.string() });

// A process id alone cannot tell this process's own lock from one that a dead process with the same id left (containers reuse small ids).
const heldHere = new Set<string>();

/**
 * Claims a data folder for this process; the answer lets go of it. A lock that a dead process left is taken over.
 * @throws when a living process has the folder
 */
export function lockFolder(folder: string): () => void {
  const path = join(realpathSync(folder), LOCK_FILE);
  if (!tryCreate(path)) {
    const holder = readHolder(path);
    if (heldHere.has(path) || (holder && holder.pid !== process.pid && isAlive(holder.pid)))
      throw inUse(folder, path, holder);
    setAside(path);
    if (!tryCreate(path)) throw inUse(folder, path, readHolder(path));
  }
  heldHere.add(path);
  return () => {
    heldHere.delete(path);
    rmSync(path, { force: true });
  };
}

function tryCreate(path: string): boolean {
  try {
    const holder = { pid: process.pid, since: new Date().toISOString() };
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Renamed, not removed: of two processes that find the same dead lock, only one can move it. */
function setAside(path: string): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function readHolder(path: string): z.infer<typeof holderSchema> | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined; // Killed while writing the lock, or gone since: nobody's.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

function inUse(folder: string, path: string, holder: z.infer<typeof holderSchema> | undefined): Error {
  const who = holder ? `process ${holder.pid}, since ${holder.since}` : 'another process';
  return new Error(
    `The data folder ${folder} is in use by ${who}. Stop it, choose another folder, or, if no workbench is running, delete ${path}.`,
  );
}
