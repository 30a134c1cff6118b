/** What tells of something as it happens. */
interface Told<T> {
  /** Calls back with everything from now on; returns the way to stop. */
  subscribe(listener: (event: T) => void): () => void;
}

/** Everything that is told from now on, as server-sent events, until the reader leaves. */
export function eventStream<T>(told: Told<T>): Response {
  const encoder = new TextEncoder();
  let stop: () => void = () => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      // A comment at once, so that the reader knows that it is connected before anything happens.
      controller.enqueue(encoder.encode(': connected\n\n'));
      stop = told.subscribe((event) =>
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(event)}\n\n`)),
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
