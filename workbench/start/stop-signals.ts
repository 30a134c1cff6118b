import { isAlive } from './is-alive';
import { starters } from './starters';

/**
 * npm passes a Ctrl-C on to a process that the terminal has sent it to already; a second one within this time is the same
 * one.
 */
const sameKeyPressMs = 500;

/** How soon an orphaned workbench notices that whoever started it is gone. */
const parentCheckMs = 2_000;

/**
 * Calls `stop` once at the first Ctrl-C, termination, closed terminal or when the process that started this one is gone.
 * A second Ctrl-C calls `force`.
 */
export function onStopSignal(stop: () => void, force: () => void): void {
  let stoppingSince: number | undefined;
  const onSignal = (): void => {
    if (stoppingSince === undefined) {
      stoppingSince = Date.now();
      stop();
    } else if (Date.now() - stoppingSince > sameKeyPressMs) {
      force();
    }
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal).on('SIGHUP', onSignal);

  const pids = starters();
  setInterval(() => {
    const orphaned = process.ppid !== pids[0] || !pids.every(isAlive);
    if (orphaned && stoppingSince === undefined) onSignal();
  }, parentCheckMs).unref();
}
