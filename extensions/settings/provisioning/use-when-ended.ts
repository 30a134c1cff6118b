import { useEffect, useRef } from 'react';
import { isUnderWay, type Work } from '../section/use-steps';

/** Looks again once work has ended: what there is now is seen by looking, not by adding up what was done. */
export function useWhenEnded({ kind }: Work<unknown>, look: () => void): void {
  const wasUnderWay = useRef(false);
  useEffect(() => {
    const isNow = isUnderWay({ kind });
    if (wasUnderWay.current && !isNow) look();
    wasUnderWay.current = isNow;
  }, [kind, look]);
}
