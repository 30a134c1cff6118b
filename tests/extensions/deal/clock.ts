import { millisecondsInDay } from 'date-fns/constants';
import { standStill } from '../../builders/standing-clock';

/** The instant all tests of time take place at. */
export const NOW = new Date('2026-11-25T12:00:00.000Z');

/** Every test of the file takes place at NOW. Timers go on: cards and replies need them. */
export function stopTheClock(): void {
  beforeEach(() => standStill(NOW));
  afterEach(() => jest.useRealTimers());
}

/** So many days before NOW, ISO. */
export function daysAgo(days: number): string {
  return new Date(NOW.getTime() - days * millisecondsInDay).toISOString();
}
