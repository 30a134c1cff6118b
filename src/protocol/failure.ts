import * as z from 'zod/mini';

/** Why a function could not do what it was asked. The card puts each into the user's words; `message` is for the log. */
const failureCodes = [
  'bad-request',
  'deal-not-found',
  'deal-closed',
  'framework-changed',
  'evidence-too-long',
  'level-not-offered',
  'not-provisioned',
  'label-missing',
  'contact-gone',
  'person-not-named',
  'not-stored',
  'settings-newer',
  'settings-unreadable',
  'revision-gone',
  'missing-scope',
  'forbidden',
  'blocked',
  'unauthorized',
  'rate-limited',
  'daily-limit',
  'refused',
  'unavailable',
  'timeout',
  'uncertain',
  'out-of-time',
  'unexpected',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export const failureSchema = z.object({
  ok: z.literal(false),
  code: z.enum(failureCodes),
  message: z.string(),
  /** What the code is about: property names, scopes, criterion ids, or why HubSpot refused in its own words. */
  details: z.array(z.string()),
  /** HubSpot's own id of the failed call, for its support. */
  correlationId: z.nullable(z.string()),
});
export type Failure = z.infer<typeof failureSchema>;
