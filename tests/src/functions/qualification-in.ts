import type { Failure, Qualification } from '../../../src/protocol';

/** What a function replied about the deal; fails when it replied that something went wrong. */
export function qualificationIn(
  reply: { readonly ok: true; readonly qualification: Qualification } | Failure,
): Qualification {
  if (!reply.ok) throw new Error(reply.message);
  return reply.qualification;
}
