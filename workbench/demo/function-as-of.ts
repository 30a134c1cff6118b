import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compileFunction } from 'node:vm';
import { z } from 'zod';
import type { Answer } from './local-request';

/** Calls a HubSpot function as if it ran at `at`. One call at a time: they share a clock. */
export type FunctionAsOf = (parameters: unknown, at: Date) => Promise<unknown>;

const functionSchema = z.object({
  main: z.function({ input: [z.object({ parameters: z.unknown() })], output: z.promise(z.unknown()) }),
});

/**
 * Loads a built function (a CommonJS file) so that its clock and its environment are ours, and nothing else of this process
 * is changed: the file's own module wrapper gets a `Date`, a `process` and a `fetch` of its own. What it sends is dated with
 * the header that the workbench takes from the setup token, so that the token stays one and the function remembers between
 * calls what it would remember on HubSpot.
 */
export function loadFunctionAsOf(
  file: string,
  env: Readonly<Record<string, string>>,
  answer: Answer,
): FunctionAsOf {
  let now: Date | undefined;
  const given = {
    require: createRequire(file),
    fetch: (...sent: ConstructorParameters<typeof Request>) => {
      const request = new Request(...sent);
      if (now !== undefined) request.headers.set('x-workbench-at', now.toISOString());
      return answer(request);
    },
    Date: dateAsOf(() => now?.getTime() ?? Date.now()),
    process: new Proxy(process, {
      get: (real, name): unknown => (name === 'env' ? env : Reflect.get(real, name)),
    }),
    AbortSignal: withoutTimeLimit,
    performance: standingStill,
  };
  const { main } = functionSchema.parse(exportsOf(file, given));
  return async (parameters, at) => {
    if (now !== undefined) throw new Error(`${file} is still running as of ${now.toISOString()}`);
    now = at;
    try {
      return await main({ parameters });
    } finally {
      now = undefined;
    }
  };
}

// A function gives up after seconds so that its user gets an answer. Nobody waits for these calls, and a slow machine must not end them.
const standingStill = { now: () => 0 };
const withoutTimeLimit = { timeout: () => new AbortController().signal };

function exportsOf(file: string, given: Readonly<Record<string, unknown>>): unknown {
  const module: { exports: unknown } = { exports: {} };
  const scope = { module, exports: module.exports, __filename: file, __dirname: dirname(file), ...given };
  const wrapper = compileFunction(readFileSync(file, 'utf8'), Object.keys(scope), { filename: file });
  Reflect.apply(wrapper, module.exports, Object.values(scope));
  return module.exports;
}

/** `Date` with another idea of now; its dates are ordinary ones. */
function dateAsOf(now: () => number): DateConstructor {
  return new Proxy(Date, {
    // Written for one of the constructor's forms, handed on in whichever it came.
    construct: (real, given: [] | [year: number, month: number]) =>
      given.length === 0 ? new real(now()) : new real(...given),
    apply: () => new Date(now()).toString(),
    get: (real, name): unknown => (name === 'now' ? now : Reflect.get(real, name)),
  });
}
