import type { Handler } from './props';

/**
 * Calls a handler of the extension, if there is one, and ends when the extension is done with it. A handler that throws has
 * failed in the worker, which logs it there; the page carries on.
 */
export async function fire(handler: Handler | undefined, ...args: readonly unknown[]): Promise<void> {
  try {
    await handler?.(...args);
  } catch {
    return;
  }
}

/** The event object HubSpot passes to an extension: what of a DOM event can cross to a worker. */
export function extensionEvent(event: {
  type: string;
  bubbles: boolean;
  timeStamp: number;
  target: EventTarget;
}) {
  const { type, bubbles, timeStamp, target } = event;
  return { type, bubbles, timeStamp, id: target instanceof Element ? target.id : '' };
}
