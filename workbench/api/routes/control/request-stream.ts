import type { RequestLog } from './request-log';

/** Every request from now on, as server-sent events, until the reader leaves. */
export function streamRequests(log: RequestLog): Response {
  const encoder = new TextEncoder();
  let stop: () => void = () => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      // A comment at once, so that the reader knows that it is connected before anything happens.
      controller.enqueue(encoder.encode(': connected\n\n'));
      stop = log.subscribe((request) =>
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(request)}\n\n`)),
      );
    },
    cancel() {
      stop();
    },
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}
