import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, transactionSchema } from '../model/state/change';
import { CrmState } from '../model/state/crm-state';
import { lockFolder } from './lock';
import { LogFile } from './log-file';
import { makeFolder } from './make-folder';
import { loadSnapshot, writeSnapshot } from './snapshot';

const SNAPSHOT = 'snapshot.jsonl';
/** Replaying 32 MB of log takes about a second; beyond that, or beyond the snapshot's own size, a new snapshot pays. */
const LOG_BYTES_BEFORE_SNAPSHOT = 32 * 1024 * 1024;

interface StoreOptions {
  /** The size of the log, in bytes, from which a new snapshot is written; tests need not wait for the real one. */
  readonly logBytesBeforeSnapshot?: number;
  /** Tests give one that fails. */
  readonly snapshotWriter?: typeof writeSnapshot;
}

/** The account's state on disk: a snapshot, and the log of what changed since. */
export class Store {
  private readonly followers: ((changes: readonly Change[]) => void)[] = [];
  private snapshotDue: NodeJS.Immediate | undefined;
  private failing = false;
  /** After a failure the log grows as much again before the next attempt. */
  private bytesAtLastAttempt = 0;

  private constructor(
    private readonly folder: string,
    readonly state: CrmState,
    private log: LogFile,
    private generation: number,
    private readonly unlock: () => void,
    private readonly options: Required<StoreOptions>,
  ) {}

  /**
   * Loads a data folder, making it when it is missing.
   * @throws when another process has it, or when it is damaged in a way that being killed does not explain
   */
  static open(
    folder: string,
    { logBytesBeforeSnapshot = LOG_BYTES_BEFORE_SNAPSHOT, snapshotWriter = writeSnapshot }: StoreOptions = {},
  ): Store {
    makeFolder(folder);
    const unlock = lockFolder(folder);
    try {
      const state = new CrmState();
      const generation = loadSnapshot(join(folder, SNAPSHOT), state);
      refuseIncomplete(folder, generation);
      const log = LogFile.open(logPath(folder, generation), (value) => {
        for (const change of transactionSchema.parse(value)) state.apply(change);
      });
      removeOtherLogs(folder, generation);
      return new Store(folder, state, log, generation, unlock, { logBytesBeforeSnapshot, snapshotWriter });
    } catch (error) {
      unlock();
      throw error;
    }
  }

  /** Makes the changes of one request durable as one entry, then makes them visible. A snapshot follows outside the request. */
  commit(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    this.log.append(changes);
    for (const change of changes) this.state.apply(change);
    if (this.log.size - this.bytesAtLastAttempt > this.allowedLogBytes())
      this.snapshotDue ??= setImmediate(() => this.trySnapshot());
    for (const follow of this.followers) follow(changes);
  }

  /** Tells of the changes of each request, once they are visible: calculated values follow them, and pages. */
  onCommit(follow: (changes: readonly Change[]) => void): void {
    this.followers.push(follow);
  }

  close(): void {
    if (this.log.size > 0) this.trySnapshot();
    try {
      this.log.close();
    } finally {
      this.unlock();
    }
  }

  /** The log holds what a failed snapshot does not, so nothing is lost: it is said once, until one succeeds again. */
  private trySnapshot(): void {
    clearImmediate(this.snapshotDue);
    this.snapshotDue = undefined;
    try {
      this.compact();
      this.failing = false;
    } catch (error) {
      this.bytesAtLastAttempt = this.log.size;
      if (!this.failing)
        console.error(`No snapshot of ${this.folder} can be written; everything is kept in its log.`, error);
      this.failing = true;
    }
  }

  /** The next log is begun before the snapshot that names it is in place, so a kill between any two steps loses nothing. */
  private compact(): void {
    const next = this.snapshotAndNextLog(this.generation + 1);
    const old = this.log;
    // From here on the snapshot names the next log: whatever fails now, nothing may be written to the old one.
    this.log = next;
    this.generation += 1;
    this.bytesAtLastAttempt = 0;
    old.discard();
    removeOtherLogs(this.folder, this.generation);
  }

  private snapshotAndNextLog(generation: number): LogFile {
    const path = logPath(this.folder, generation);
    rmSync(path, { force: true });
    const next = LogFile.open(path, () => undefined);
    try {
      this.options.snapshotWriter(join(this.folder, SNAPSHOT), this.state, generation);
      return next;
    } catch (error) {
      next.discard();
      rmSync(path, { force: true });
      throw error;
    }
  }

  private allowedLogBytes(): number {
    return Math.max(this.options.logBytesBeforeSnapshot, this.snapshotBytes());
  }

  private snapshotBytes(): number {
    return statSync(join(this.folder, SNAPSHOT), { throwIfNoEntry: false })?.size ?? 0;
  }
}

function logPath(folder: string, generation: number): string {
  return join(folder, `log.${generation}.jsonl`);
}

/**
 * The log that the snapshot names is begun before the snapshot is in place. So where there is anything at all, that log is
 * there too, unless somebody took the log or the snapshot away: going on would show an account that has lost records.
 */
function refuseIncomplete(folder: string, generation: number): void {
  const files = readdirSync(folder).filter((name) => name === SNAPSHOT || /^log\.\d+\.jsonl$/.test(name));
  if (files.length === 0 || existsSync(logPath(folder, generation))) return;
  throw new Error(
    `${folder} is not complete: ${logPath(folder, generation)} is missing beside ${files.join(', ')}. ` +
      'Put the missing file back, or move the folder away to begin anew.',
  );
}

function removeOtherLogs(folder: string, generation: number): void {
  for (const name of readdirSync(folder)) {
    if (/^log\.\d+\.jsonl$/.test(name) && name !== `log.${generation}.jsonl`) rmSync(join(folder, name));
  }
}
