import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from './change';
import { transactionSchema } from './change';
import { lockFolder } from './lock';
import { LogFile } from './log-file';
import { loadSnapshot, writeSnapshot } from './snapshot';
import { CrmState } from './state';

const SNAPSHOT = 'snapshot.jsonl';
/** Replaying 32 MB of log takes about a second; beyond that, or beyond the snapshot's own size, a new snapshot pays. */
const LOG_BYTES_BEFORE_SNAPSHOT = 32 * 1024 * 1024;

/** The account's state on disk: a snapshot, and the log of what changed since. */
export class Store {
  private constructor(
    private readonly folder: string,
    readonly state: CrmState,
    private log: LogFile,
    private generation: number,
    private readonly unlock: () => void,
  ) {}

  /**
   * Loads a data folder, making it when it is missing.
   * @throws when another process has it, or when it is damaged in a way that being killed does not explain
   */
  static open(folder: string): Store {
    mkdirSync(folder, { recursive: true });
    const unlock = lockFolder(folder);
    try {
      const state = new CrmState();
      const generation = loadSnapshot(join(folder, SNAPSHOT), state);
      const log = LogFile.open(logPath(folder, generation), (value) => {
        for (const change of transactionSchema.parse(value)) state.apply(change);
      });
      removeOtherLogs(folder, generation);
      return new Store(folder, state, log, generation, unlock);
    } catch (error) {
      unlock();
      throw error;
    }
  }

  /** Makes the changes of one request durable as one entry, then makes them visible. */
  commit(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    this.log.append(changes);
    for (const change of changes) this.state.apply(change);
    if (this.log.size > Math.max(LOG_BYTES_BEFORE_SNAPSHOT, this.snapshotBytes())) this.compact();
  }

  close(): void {
    if (this.log.size > 0) this.compact();
    this.log.close();
    this.unlock();
  }

  /** The next log is begun before the snapshot that names it is in place, so a kill between any two steps loses nothing. */
  private compact(): void {
    const generation = this.generation + 1;
    const path = logPath(this.folder, generation);
    rmSync(path, { force: true });
    const next = LogFile.open(path, () => undefined);
    writeSnapshot(join(this.folder, SNAPSHOT), this.state, generation);
    this.log.close();
    this.log = next;
    this.generation = generation;
    removeOtherLogs(this.folder, generation);
  }

  private snapshotBytes(): number {
    return statSync(join(this.folder, SNAPSHOT), { throwIfNoEntry: false })?.size ?? 0;
  }
}

function logPath(folder: string, generation: number): string {
  return join(folder, `log.${generation}.jsonl`);
}

function removeOtherLogs(folder: string, generation: number): void {
  for (const name of readdirSync(folder)) {
    if (/^log\.\d+\.jsonl$/.test(name) && name !== `log.${generation}.jsonl`) rmSync(join(folder, name));
  }
}
