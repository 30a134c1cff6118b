import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const LOCK_FILE = 'lock';
/** Beside the lock while a dead process's lock is removed. */
const TAKE_OVER_SUFFIX = '.takeover';
const holderSchema = z.object({ pid: z.number().int(), since: z.string() });
type Holder = z.infer<typeof holderSchema>;

// A process id alone cannot tell this process's own lock from one that a dead process with the same id left (containers reuse small ids).
const heldHere = new Set<string>();

/**
 * Claims a data folder for this process; the answer lets go of it. A lock that a dead process left is taken over.
 * @throws when a living process has the folder
 */
export function lockFolder(folder: string): () => void {
  const path = join(realpathSync(folder), LOCK_FILE);
  if (heldHere.has(path)) throw inUse(path, path);
  if (!claim(path)) {
    removeDead(path);
    if (!claim(path)) throw inUse(path, path);
  }
  heldHere.add(path);
  return () => {
    heldHere.delete(path);
    rmSync(path, { force: true });
  };
}

/** @throws when a living process has the folder: for who wants to know before there is much to do */
export function refuseFolderInUse(folder: string): void {
  const path = join(folder, LOCK_FILE);
  if (existsSync(path)) refuseLiving(realpathSync(path));
}

/** Puts a lock in place in one step, so that nobody ever reads half of one. False when there is one already. */
export function claim(path: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  const holder: Holder = { pid: process.pid, since: new Date().toISOString() };
  writeFileSync(draft, JSON.stringify(holder), { flush: true });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Removes a lock whose holder is dead. Only one process at a time may: the holder is read and the lock removed under a
 * lock of its own, or a second process could remove the fresh lock of a first. Of a process that is killed in between,
 * that second lock stays, and a person has to remove it: nobody could take it over without the same problem.
 * @throws when the holder is alive, or another process is at this
 */
export function removeDead(path: string): void {
  refuseLiving(path);
  const turn = `${path}${TAKE_OVER_SUFFIX}`;
  if (!claim(turn)) throw inUse(path, turn);
  try {
    if (refuseLiving(path) !== 'gone') rmSync(path);
  } finally {
    rmSync(turn, { force: true });
  }
}

/** What is known of the holder of a lock that may be removed. @throws when it is alive */
function refuseLiving(path: string): 'gone' | 'dead' {
  const holder = readHolder(path);
  if (holder === 'gone') return 'gone';
  // Locks appear whole, so the holder of an unreadable one was not killed: the machine went down with it.
  if (holder === 'unreadable' || holder.pid === process.pid || !isAlive(holder.pid)) return 'dead';
  throw inUse(path, path);
}

function readHolder(path: string): Holder | 'gone' | 'unreadable' {
  try {
    return holderSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? 'unreadable';
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable';
    if (codeOf(error) === 'ENOENT') return 'gone';
    throw error;
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

/** @param held the file that is in the way: the lock, or that of a take-over */
function inUse(path: string, held: string): Error {
  const holder = readHolder(held);
  const who = typeof holder === 'object' ? `process ${holder.pid}, since ${holder.since}` : 'another process';
  const folder = dirname(path);
  return new Error(
    `The data folder ${folder} is in use by ${who}. Stop it, choose another folder, or, if no workbench is running, delete ${held}.`,
  );
}
