import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compileFunction } from 'node:vm';
import { z } from 'zod';

/** Calls a HubSpot function as if it ran at `at`, with these environment variables; others do not reach it. */
export type FunctionAsOf = (
  parameters: unknown,
  circumstances: { readonly at: Date; readonly env: Readonly<Record<string, string>> },
) => Promise<unknown>;

type Circumstances = Parameters<FunctionAsOf>[1];

const functionSchema = z.object({
  main: z.function({ input: [z.object({ parameters: z.unknown() })], output: z.promise(z.unknown()) }),
});

/**
 * Loads a built function (a CommonJS file) so that its clock and its environment are the caller's: the file's own module
 * wrapper gets a `Date` and a `process` besides what Node gives it. Nothing of this process is changed, and calls that run
 * at the same time do not see each other's.
 */
export function loadFunctionAsOf(file: string): FunctionAsOf {
  const running = new AsyncLocalStorage<Circumstances>();
  const module: { exports: unknown } = { exports: {} };
  const wrapper = compileFunction(
    readFileSync(file, 'utf8'),
    ['exports', 'require', 'module', '__filename', '__dirname', 'Date', 'process'],
    { filename: file },
  );
  Reflect.apply(wrapper, module.exports, [
    module.exports,
    createRequire(file),
    module,
    file,
    dirname(file),
    dateAsOf(() => running.getStore()?.at.getTime() ?? Date.now()),
    processWith(() => running.getStore()?.env ?? {}),
  ]);
  const { main } = functionSchema.parse(module.exports);
  return (parameters, circumstances) => running.run(circumstances, () => main({ parameters }));
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

function processWith(env: () => Readonly<Record<string, string>>): object {
  return new Proxy(process, {
    get: (real, name): unknown => (name === 'env' ? env() : Reflect.get(real, name)),
  });
}
