/** Counts events in a window that ends now. Times come from a clock that never goes back, in milliseconds. */
export class RollingWindow {
  private times: number[] = [];

  constructor(
    readonly limit: number,
    readonly windowMs: number,
    private readonly monotonicNow: () => number,
  ) {}

  /** Counts one event, unless the window is full. */
  take(): boolean {
    if (this.used() >= this.limit) return false;
    this.times.push(this.monotonicNow());
    return true;
  }

  used(): number {
    const oldest = this.monotonicNow() - this.windowMs;
    const firstInside = this.times.findIndex((time) => time > oldest);
    this.times = firstInside < 0 ? [] : this.times.slice(firstInside);
    return this.times.length;
  }
}
