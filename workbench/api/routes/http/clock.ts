/** The account's clock: the machine's, or one that was set and runs on from there. Not kept across restarts. */
export class Clock {
  private offsetMs = 0;
  private isSet = false;

  /** Epoch milliseconds. */
  now(): number {
    return Date.now() + this.offsetMs;
  }

  /** @param at epoch milliseconds the clock stands at from now on, or null for the machine's time */
  set(at: number | null): void {
    this.isSet = at !== null;
    this.offsetMs = at === null ? 0 : at - Date.now();
  }

  /** What the clock shows when it was set, else null. */
  get reading(): number | null {
    return this.isSet ? this.now() : null;
  }
}
