import { useEffect, useRef } from 'react';
import { liveProperty } from '../../../src/qualification';
import type { Functions } from './functions-port';
import type { PageProperties, RecordPage } from './record-page';

// A look is every half minute, and HubSpot follows within two: after five nobody waits for it any more.
const LOOKS = 10;

interface ListsWatch {
  readonly functions: Functions;
  readonly page: RecordPage;
  /** Told what HubSpot keeps by now. */
  readonly onSeen: (properties: PageProperties) => void;
  /** Told that it is to be there by now: the deal itself says what is the matter. */
  readonly onLate: () => unknown;
}

/** While lists are to follow, asks the record's page now and then how far they are. No function of the app runs for that. */
export function useListsWatch(areToFollow: boolean, watch: ListsWatch): void {
  const newest = useRef(watch);
  useEffect(() => {
    newest.current = watch;
  });
  const { functions } = watch;
  useEffect(() => {
    if (!areToFollow) return undefined;
    let watching = true;
    let looks = 0;
    const look = async () => {
      looks += 1;
      const { page, onSeen, onLate } = newest.current;
      if (looks % LOOKS === 0) {
        onLate();
        return;
      }
      const seen = await readOrNothing(page);
      if (watching) onSeen(seen);
    };
    const stop = functions.nowAndThen(() => void look());
    return () => {
      watching = false;
      stop();
    };
  }, [areToFollow, functions]);
}

/** A failure is none of the rep's business: the next look comes soon. */
async function readOrNothing({ read }: RecordPage): Promise<PageProperties> {
  try {
    return await read(Object.values(liveProperty));
  } catch {
    return {};
  }
}
