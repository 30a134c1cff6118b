/**
 * Makes the limits of calls and functions ten times as long, and nothing else: they are signals that time out, and timers
 * of 15 seconds (HubSpot's for a function) and 20 (the workbench's for a card that draws nothing). For Node and for pages,
 * which get this function as text.
 */
export function lengthenLimits() {
  const times = 10;
  const limits = [15_000, 20_000];

  const { timeout } = AbortSignal;
  AbortSignal.timeout = (ms) => timeout.call(AbortSignal, ms * times);

  const { setTimeout } = globalThis;
  const patient = (callback, ms, ...args) =>
    setTimeout(callback, limits.includes(ms) ? ms * times : ms, ...args);
  // Node's has properties, one of which makes it a promise.
  globalThis.setTimeout = Object.defineProperties(patient, Object.getOwnPropertyDescriptors(setTimeout));
}
