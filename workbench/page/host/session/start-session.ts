import { createRemoteReceiver, type RemoteReceiver } from '@remote-ui/core';
import { createEndpoint } from '@remote-ui/rpc';
import type { ExtensionContext } from '../contract';
import { errorMessage } from '../error-message';
import type { AppPageLocation, WorkerSide } from '../protocol';
import { wireNames } from '../wire-names';
import { createPageSide } from './page-side';
import type { SessionHost } from './session-host';

/** One run of an extension in a worker of its own. */
export interface Session {
  readonly receiver: RemoteReceiver;
  updateContext(context: ExtensionContext): void;
  moveTo(location: AppPageLocation): void;
  /** Ends the worker and everything it subscribed to; safe to call twice. */
  stop(): void;
}

export interface SessionStart {
  readonly workerUrl: string;
  readonly bundleUrl: string;
  readonly context: ExtensionContext;
  /** Where in the app's pages the extension begins: it must not draw another of its pages first. */
  readonly location?: AppPageLocation | undefined;
  readonly host: SessionHost;
  readonly onMounted: () => void;
}

/** A bundle that has not drawn anything by then hangs, perhaps in an endless loop; its worker is ended. */
const mountTimeoutMs = 20_000;

/** Starts a worker, loads the bundle and renders it into the session's receiver; every failure arrives at `host.onCrash`. */
export function startSession(start: SessionStart): Session {
  const { workerUrl, bundleUrl, host, onMounted } = start;
  const receiver = createRemoteReceiver();
  const worker = new Worker(workerUrl, { name: bundleUrl });
  const endpoint = createEndpoint<WorkerSide>(worker);
  const stops: (() => void)[] = [];
  let over = false;

  const stop = () => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    stops.forEach((end) => {
      end();
    });
    endpoint.terminate();
  };
  const whenOver = (end: () => void) => {
    // What was asked for before the end may be answered after it.
    if (over) end();
    else stops.push(end);
  };
  const crash = (message: string) => {
    if (over) return;
    stop();
    host.onCrash(message);
  };
  const timer = setTimeout(() => {
    crash(`The card drew nothing within ${mountTimeoutMs / 1_000} seconds.`);
  }, mountTimeoutMs);
  receiver.on('mount', () => {
    clearTimeout(timer);
    if (!over) onMounted();
  });

  endpoint.expose({ ...createPageSide({ ...host, onCrash: crash }, whenOver) });
  worker.addEventListener('error', (event) => {
    // An event without a message is no error in the script, but its absence.
    crash(event.message ? event.message : `The worker ${workerUrl} could not be loaded.`);
  });
  void loadAndRender(endpoint.call, receiver, start).catch((error: unknown) => {
    crash(errorMessage(error));
  });
  return {
    receiver,
    updateContext: (next) =>
      void endpoint.call.updateContext(next).catch((error: unknown) => crash(errorMessage(error))),
    moveTo: (location) => void endpoint.call.moveTo(location),
    stop,
  };
}

type Remote = ReturnType<typeof createEndpoint<WorkerSide>>['call'];

async function loadAndRender(
  remote: Remote,
  receiver: RemoteReceiver,
  { bundleUrl, context, location }: SessionStart,
) {
  await remote.load(new URL(bundleUrl, document.baseURI).href);
  if (location !== undefined) await remote.moveTo(location);
  await remote.render(receiver.receive, context, wireNames);
}
