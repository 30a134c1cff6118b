import { hubspot, type JsonValue } from '@hubspot/ui-extensions';
import type { Failure } from '../../src/protocol';

/** What zod says of a reply; see `safeParse`. */
type Parsed<Reply> = { success: true; data: Reply } | { success: false; error: { message: string } };

/** Calls one of the app's functions and parses its reply. Never rejects: what goes wrong on the way is a failure too. */
export async function callFunction<Reply>(
  uid: string,
  parameters: JsonValue,
  parse: (value: unknown) => Parsed<Reply>,
): Promise<Reply | Failure> {
  let value: unknown;
  // HubSpot rejects, without saying why, when a function crashed or ran out of time, or the browser is offline.
  try {
    value = await hubspot.serverless(uid, { parameters });
  } catch (error) {
    return localFailure('unavailable', error instanceof Error ? error.message : String(error));
  }
  const reply = parse(value);
  return reply.success
    ? reply.data
    : localFailure('unexpected', `Reply not understood: ${reply.error.message}`);
}

function localFailure(code: 'unavailable' | 'unexpected', message: string): Failure {
  return { ok: false, code, message, details: [], correlationId: null };
}
