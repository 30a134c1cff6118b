import * as z from 'zod';

export interface FunctionCall {
  readonly parameters?: unknown;
  readonly propertiesToSend?: readonly string[];
}

/** The record the extension is on; null where there is none. */
export interface FunctionRecord {
  readonly objectId: number;
  readonly objectTypeId: string;
}

/** A function that failed, with its own words: for the log, never for the extension. */
export class FunctionError extends Error {
  override name = 'FunctionError';
}

const succeeded = z.object({ response: z.unknown() });
const failed = z.object({
  message: z.string(),
  errors: z.array(z.object({ message: z.string() })).default([]),
});

/** The dev server ends a function after 15 s; a server that hangs itself is given up a little later. */
const timeoutMs = 20_000;
/** The workbench has one app; HubSpot's dev server ignores the number. */
const appId = 1;

/**
 * Runs a function in HubSpot's own executor and returns what it returned.
 * @throws FunctionError with the executor's words when the function is unknown, throws, or takes too long.
 */
export async function callFunction(
  devServerPath: string,
  name: string,
  { parameters, propertiesToSend = [] }: FunctionCall,
  record: FunctionRecord | null,
): Promise<unknown> {
  const objectQuery =
    record === null || propertiesToSend.length === 0
      ? undefined
      : { ...record, objectPropertyNames: propertiesToSend };
  const address = `${devServerPath}/api/crm-extensibility/execution/internal/v3/action/function/${appId}`;
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ serverlessFunction: name, parameters, objectQuery }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return succeeded.parse(body).response;
  const said = failed.safeParse(body);
  const words = said.success
    ? [...said.data.errors.map((error) => error.message), said.data.message][0]
    : undefined;
  throw new FunctionError(
    words ?? `HubSpot's dev server answered ${response.status} to the function "${name}"`,
  );
}
