import { useEffect, useRef } from 'react';
import type { Functions } from './functions-port';

/** Asks now and then which settings were saved last, and says so when they are newer than those the card was drawn with. */
export function useSettingsWatch(
  functions: Functions,
  drawnWith: number | null,
  onNewer: (revision: number) => void,
): void {
  const drawn = useRef(drawnWith);
  useEffect(() => {
    drawn.current = drawnWith;
  });
  useEffect(() => {
    let watching = true;
    const look = async () => {
      if (drawn.current === null) return;
      const reply = await functions.settingsRevision({});
      // A failure is none of the rep's business: the next look comes soon.
      if (watching && reply.ok && reply.revision > drawn.current) onNewer(reply.revision);
    };
    const stop = functions.nowAndThen(() => void look());
    return () => {
      watching = false;
      stop();
    };
  }, [functions, onNewer]);
}
