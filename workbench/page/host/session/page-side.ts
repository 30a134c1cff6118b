import type { PageSide } from '../protocol';
import { createActionSide } from './action-side';
import { createAnswering } from './answering';
import { createHookSide } from './hook-side';
import { functionCall } from './requests';
import type { SessionHost, WhenOver } from './session-host';

/** All that an extension ever learns of a function that failed; the function's own words are for the log. */
export const functionFailedMessage =
  "There was a problem reaching the app's API. Contact the app developer for more information.";

/** The page's half of the line: parses what the extension sent, does it, and answers with a value, never an exception. */
export function createPageSide(host: SessionHost, whenOver: WhenOver): PageSide {
  const answering = createAnswering(host.onLog);
  return {
    log: host.onLog,
    crashed: host.onCrash,
    runFunction: async (name, options) => {
      const outcome = await answering.answer(`Function ${String(name)}`, () => {
        const call = functionCall.parse({ name, options });
        return host.runFunction(call.name, call.options);
      });
      return outcome.ok ? outcome : { ok: false, message: functionFailedMessage };
    },
    ...createHookSide(host, answering, whenOver),
    ...createActionSide(host, answering, whenOver),
  };
}
