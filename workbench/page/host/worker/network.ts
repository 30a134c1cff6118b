/**
 * Refuses `hubspot.fetch`. HubSpot would send it to a host of the app's permittedUrls; nothing in the workbench calls out
 * of the machine.
 */
export function refuseFetch(url: unknown): Promise<never> {
  return Promise.reject(
    new Error(
      `hubspot.fetch(${String(url)}) is refused: nothing in the workbench calls out of this machine. ` +
        'Call a serverless function, or try this part on HubSpot.',
    ),
  );
}

const waysOut = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'importScripts',
  'Worker',
];

/** Takes the worker's own ways to the network from the bundle, as HubSpot's worker does; call it before the bundle runs. */
export function closeTheNetwork(scope: object): void {
  for (const name of waysOut) {
    const refuse = () => {
      throw new Error(`${name} is not available to a UI extension: use hubspot.fetch or hubspot.serverless.`);
    };
    Object.defineProperty(scope, name, { value: refuse, configurable: false, writable: false });
  }
}
