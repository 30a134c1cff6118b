import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { encodeLine, readLines } from './line';

/**
 * How long a finished write may live in the operating system only. Every change is handed to the system before its
 * request is answered, so killing the process loses nothing; a power failure may lose the last second.
 */
const SYNC_EVERY_MS = 1000;

/** An append-only file of checksummed lines. */
export class LogFile {
  private syncTimer: NodeJS.Timeout | undefined;

  private constructor(
    private readonly descriptor: number,
    private bytes: number,
  ) {}

  /**
   * Replays the file's whole lines, cuts off what a kill left half-written, and opens it for appending.
   * @throws when a damaged line has sound ones after it: that is not a cut, and going on would lose them
   */
  static open(path: string, replay: (value: unknown) => void): LogFile {
    const content = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
    const { wholeBytes, damagedAt } = readLines(content, replay);
    if (damagedAt !== null) {
      throw new Error(
        `${path} is damaged at byte ${damagedAt} and has sound entries after it. Restore the file from a copy, or cut it there to lose what follows.`,
      );
    }
    const descriptor = openSync(path, 'a');
    if (wholeBytes < content.length) ftruncateSync(descriptor, wholeBytes);
    return new LogFile(descriptor, wholeBytes);
  }

  get size(): number {
    return this.bytes;
  }

  /** Hands one line to the operating system. When that fails (a full disk), the file is as it was before. */
  append(value: unknown): void {
    const line = Buffer.from(encodeLine(value));
    try {
      for (let written = 0; written < line.length;) written += writeSync(this.descriptor, line, written);
    } catch (cause) {
      ftruncateSync(this.descriptor, this.bytes);
      throw cause;
    }
    this.bytes += line.length;
    this.syncTimer ??= setTimeout(() => this.sync(), SYNC_EVERY_MS).unref();
  }

  /** @throws when the disk refuses what the system still holds; the file is closed all the same */
  close(): void {
    try {
      if (this.syncTimer !== undefined) this.sync();
    } finally {
      closeSync(this.descriptor);
    }
  }

  /** Closes a file that a snapshot has made needless. */
  discard(): void {
    clearTimeout(this.syncTimer);
    closeSync(this.descriptor);
  }

  private sync(): void {
    clearTimeout(this.syncTimer);
    this.syncTimer = undefined;
    fsyncSync(this.descriptor);
  }
}
