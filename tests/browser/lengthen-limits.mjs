/**
 * Makes limits ten times as long: signals that time out, and timers from 15 seconds (HubSpot's for a function) over 20 (the
 * workbench's for a card that draws nothing) to 90 (for the start of HubSpot's dev server). For Node and for pages, which
 * get this function as text.
 */
export function lengthenLimits() {
  const times = 10;
  const isLimit = (ms) => ms >= 15_000 && ms <= 90_000;

  const { timeout } = AbortSignal;
  AbortSignal.timeout = (ms) => timeout.call(AbortSignal, ms * times);

  const { setTimeout } = globalThis;
  const patient = (callback, ms, ...args) => setTimeout(callback, isLimit(ms) ? ms * times : ms, ...args);
  // Node's has properties, one of which makes it a promise.
  globalThis.setTimeout = Object.defineProperties(patient, Object.getOwnPropertyDescriptors(setTimeout));
}
