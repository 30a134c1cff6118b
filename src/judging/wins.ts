import { storedValue, type DealRecord } from '../hubspot';
import { ifThereIsTime } from './if-there-is-time';
import type { Wins } from './opened-deal';
import type { JudgingPorts } from './ports';

type Ports = Pick<JudgingPorts, 'winRates' | 'now'>;

// What is left for writing the figures that follow, and for looking at them.
const TIME_TO_WRITE_MS = 3_000;

/** The wins of a deal's owner as far as they are known without a call. */
export function knownWins(record: DealRecord, { winRates, now }: Ports): Wins {
  const ownerId = storedValue(record, 'hubspot_owner_id');
  if (ownerId === null) return null;
  return asWins(winRates.known(ownerId, now()));
}

/**
 * Counts the wins of one deal's owner after another's. Searches are few for a whole account, so once one has failed no other is
 * made: the approach of those deals stays as it is stored.
 */
export function winsCounter(ports: Ports): (record: DealRecord) => Promise<Wins> {
  let failed = false;
  return async (record) => {
    const known = knownWins(record, ports);
    const ownerId = storedValue(record, 'hubspot_owner_id');
    if (known !== 'not-counted' || ownerId === null) return known;
    if (failed) return 'not-counted';
    const perMonth = await ifThereIsTime(
      () => ports.winRates.perMonth(ownerId, ports.now()),
      TIME_TO_WRITE_MS,
    );
    failed = perMonth === null;
    return asWins(perMonth ?? undefined);
  };
}

function asWins(perMonth: number | undefined): Wins {
  if (perMonth === undefined) return 'not-counted';
  return perMonth === 0 ? null : perMonth;
}
