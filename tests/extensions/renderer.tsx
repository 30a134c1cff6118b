import { createRenderer as createHubSpotRenderer } from '@hubspot/ui-extensions/testing';
import { Profiler, useEffect, useState, type ReactNode } from 'react';

// Only something that never comes takes as long, however busy the machine is.
const LIMIT_MS = 30_000;

/**
 * HubSpot's renderer, with the two ways in which a test may wait. Neither is a time, so a slow machine changes nothing:
 * `waitFor` what is expected to come, drawn or only asked for (HubSpot's own looks again only when something is drawn, and
 * gives up after a second); and for what is expected not to come, wait until the extension is `atRest`.
 */
export function createRenderer<Location extends Parameters<typeof createHubSpotRenderer>[0]>(
  location: Location,
) {
  const renderer = createHubSpotRenderer(location);
  let draws = 0;
  let send: (marker: Marker) => void = () => undefined;

  // Outside what is counted, so that a marker is no draw.
  function Marked({ children }: { readonly children: ReactNode }) {
    const [marker, setMarker] = useState<Marker | null>(null);
    send = setMarker;
    useEffect(() => marker?.passed(), [marker]);
    return children;
  }

  /** A marker sent after every reply that is there already goes through React's queue behind all they changed. */
  const markerPasses = () =>
    new Promise<void>((passed) => {
      setImmediate(() => send({ passed }));
    });

  /**
   * Until nothing more can come but from outside: a marker went through all that was to be drawn and its effects, another
   * through what the functions that these called replied at once, and nothing was drawn meanwhile.
   */
  const atRest = async () => {
    let before: number;
    do {
      before = draws;
      await markerPasses();
      await markerPasses();
    } while (draws !== before);
  };

  return {
    ...renderer,
    render: (node: ReactNode) => {
      const counted = (
        <Profiler id="extension" onRender={() => (draws += 1)}>
          {node}
        </Profiler>
      );
      return renderer.render(<Marked>{counted}</Marked>);
    },
    waitFor,
    atRest,
  };
}

interface Marker {
  readonly passed: () => void;
}

/** Until a check no longer throws; what it threw last is the test's failure. */
export async function waitFor(check: () => void): Promise<void> {
  const until = performance.now() + LIMIT_MS;
  for (;;) {
    try {
      check();
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}
