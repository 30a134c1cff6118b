import type { Failure } from '../../../src/protocol/failure';
import type { Qualification } from '../../../src/protocol/qualification';

/** What a function replied about the deal; fails when it replied that something went wrong. */
export function qualificationIn(
  reply: { readonly ok: true; readonly qualification: Qualification } | Failure,
): Qualification {
  if (!reply.ok) throw new Error(reply.message);
  return reply.qualification;
}
