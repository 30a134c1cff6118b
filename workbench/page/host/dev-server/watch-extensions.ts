import * as z from 'zod';
import { fetchRunning } from './running-extensions';
import { parseJson } from '../../parse-json';

/** What the dev server says over its websocket, of one extension; `start` only greets. */
const message = z.discriminatedUnion('event', [
  z.object({ event: z.literal('start') }),
  z.object({ event: z.literal('update'), title: z.string() }),
  z.object({
    event: z.literal('error'),
    title: z.string(),
    error: z
      .object({ details: z.object({ formattedError: z.string().nullish(), file: z.string().nullish() }) })
      .optional(),
  }),
  z.object({ event: z.literal('shutdown') }),
]);

export interface ExtensionWatcher {
  /** A bundle was built anew, or the dev server is back after it was gone. */
  onUpdate(): void;
  /** A build failed; the bundle from before is still served. */
  onBuildError?(problem: string): void;
  onShutdown?(): void;
}

const firstRetryMs = 500;
const longestRetryMs = 10_000;

/**
 * Listens to the dev server's websocket for good: after a loss it asks for the address again and reconnects, ever slower.
 * Returns the way to stop. The page must be on `localhost`, the only origin the dev server admits.
 */
export function watchExtensions(devServerPath: string, watcher: ExtensionWatcher): () => void {
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  let retryMs = firstRetryMs;
  let wasLost = false;

  const retry = () => {
    if (isOver) return;
    wasLost = true;
    timer = setTimeout(connect, retryMs);
    retryMs = Math.min(retryMs * 2, longestRetryMs);
  };
  const connect = () => {
    fetchRunning(devServerPath).then(({ websocket }) => {
      if (isOver) return;
      socket = new WebSocket(websocket);
      socket.addEventListener('open', () => {
        retryMs = firstRetryMs;
        if (wasLost) watcher.onUpdate();
        wasLost = false;
      });
      socket.addEventListener('message', ({ data }) => {
        hear(data, watcher);
      });
      socket.addEventListener('close', retry);
    }, retry);
  };
  connect();
  return () => {
    isOver = true;
    clearTimeout(timer);
    socket?.close();
  };
}

function hear(data: unknown, watcher: ExtensionWatcher): void {
  const heard = z.string().transform(parseJson).pipe(message).safeParse(data);
  // A later dev server may say more than this one; what is not understood changes nothing here.
  if (!heard.success) return;
  switch (heard.data.event) {
    case 'start':
      return;
    case 'update':
      watcher.onUpdate();
      return;
    case 'error': {
      const { file, formattedError } = heard.data.error?.details ?? {};
      watcher.onBuildError?.(
        [`${heard.data.title} could not be built`, file, formattedError].filter(Boolean).join('\n'),
      );
      return;
    }
    case 'shutdown':
      watcher.onShutdown?.();
  }
}
