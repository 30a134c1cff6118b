import * as z from 'zod';
import type { HubSpotErrorCode, HubSpotErrorDetails, RateLimitPolicy } from './error-details';
import { HubSpotError } from './hubspot-error';
import { networkFailure, type NetworkFailure } from './network-failure';
import { valueProblemsOf, withoutJson } from './value-problems';

const contextSchema = z.record(z.string(), z.unknown()).optional();
const issueSchema = z.object({
  message: z.string().optional(),
  code: z.string().optional(),
  context: contextSchema,
});
const bodySchema = z.object({
  message: z.string().optional(),
  correlationId: z.string().optional(),
  category: z.string().optional(),
  policyName: z.string().optional(),
  context: contextSchema.catch(undefined),
  errors: z.array(issueSchema).optional(),
});
type ErrorBody = z.infer<typeof bodySchema>;

/** An answer that is not a success, as our client hands it over or as one of the SDK's ApiException classes carries it. */
const answerSchema = z
  .union([z.object({ status: z.number().int() }), z.object({ code: z.number().int() })])
  .and(z.object({ body: z.unknown() }));

/**
 * Turns whatever a call threw or answered into a HubSpotError. Matches the shape and never the class: HubSpot's SDK has
 * one exception class per API. `attempted` begins the message: `GET /crm/... failed: ...`; `writes` says whether the call was to
 * write something.
 */
export function toHubSpotError(problem: unknown, attempted: string, writes = true): HubSpotError {
  if (problem instanceof HubSpotError) return problem;
  const answer = answerSchema.safeParse(problem);
  const details = answer.success
    ? fromAnswer('status' in answer.data ? answer.data.status : answer.data.code, answer.data.body, writes)
    : withoutAnswer(networkFailure(problem), writes);
  return new HubSpotError(attempted, details, problem);
}

/** A call that was not begun, because who asked must answer before it could end. */
export function outOfTime(attempted: string, writes: boolean): HubSpotError {
  const reason = 'HubSpot is slow just now, and no time was left to begin it';
  return new HubSpotError(attempted, { ...blank(writes), code: 'out-of-time', reason }, undefined);
}

/** A success whose body is none that HubSpot would send. What it was to say is not known; for a read, asking again may help. */
export function brokenAnswer(
  { attempted, writes }: { readonly attempted: string; readonly writes: boolean },
  status: number,
  reason: string,
): HubSpotError {
  const details = {
    ...blank(writes),
    code: 'unavailable',
    mayHaveTakenEffect: writes,
    status,
    reason,
  } as const;
  return new HubSpotError(attempted, details, undefined);
}

function blank(writes: boolean) {
  return {
    writes,
    mayHaveTakenEffect: false,
    status: null,
    correlationId: null,
    requiredScopes: [],
    missingProperties: [],
    rateLimit: null,
  };
}

function fromAnswer(status: number, body: unknown, writes: boolean): HubSpotErrorDetails {
  const error = bodySchema.safeParse(body).data ?? {};
  const missingProperties = missingPropertiesOf(error);
  const requiredScopes = status === 403 ? listInContext(error, 'requiredGranularScopes') : [];
  return {
    code: codeOf(status, error, { missingProperties, requiredScopes }),
    writes,
    // A fault may have come after the work was done. A 423 or 477 says that it was not begun.
    mayHaveTakenEffect: writes && (status >= 500 || status < 400),
    status,
    reason: error.message === undefined ? `HubSpot answered ${status}` : withoutJson(error.message),
    correlationId: error.correlationId ?? null,
    requiredScopes,
    missingProperties,
    rateLimit: status === 429 ? rateLimitOf(error) : null,
  };
}

function codeOf(
  status: number,
  error: ErrorBody,
  { missingProperties, requiredScopes }: Pick<HubSpotErrorDetails, 'missingProperties' | 'requiredScopes'>,
): HubSpotErrorCode {
  if (missingProperties.length > 0) return 'property-missing';
  if (status === 401) return 'unauthorized';
  if (status === 403) return requiredScopes.length > 0 ? 'missing-scope' : refusalOf(error);
  if (status === 404) return 'not-found';
  if (status === 409 || isConflict(error)) return 'conflict';
  if (status === 429) return 'rate-limited';
  if (status === 400 || status === 422) return 'validation';
  // 423: locked for some seconds under heavy writes; 477: the account is being moved. Both pass.
  if (status >= 500 || status === 423 || status === 477) return 'unavailable';
  return 'unexpected';
}

function refusalOf({ message, category, correlationId }: ErrorBody): HubSpotErrorCode {
  if (category === 'MISSING_SCOPES') return 'missing-scope';
  // Whatever HubSpot refuses, it says so in its own shape.
  return message !== undefined && (category !== undefined || correlationId !== undefined)
    ? 'forbidden'
    : 'blocked';
}

function isConflict(error: ErrorBody): boolean {
  const codes = (error.errors ?? []).map((issue) => issue.code);
  const category = error.category ?? '';
  return (
    codes.includes('CONFLICTING_UNIQUE_VALUE') || ['CONFLICT', 'OBJECT_ALREADY_EXISTS'].includes(category)
  );
}

function rateLimitOf(error: ErrorBody): RateLimitPolicy {
  const words = `${error.policyName ?? ''} ${error.message ?? ''}`.toLowerCase();
  if (words.includes('daily')) return 'daily';
  // The older form of the search limit has no policyName, only "You have reached your secondly limit."
  if (words.includes('secondly') && !/ten_secondly/.test(words)) return 'secondly';
  return 'ten-secondly';
}

const MISSING_PROPERTY = 'PROPERTY_DOESNT_EXIST';

/** `errors` stops at three; the message has the problems of all values of all records. */
function missingPropertiesOf(error: ErrorBody): string[] {
  const inMessage = valueProblemsOf(error.message ?? '').filter(
    (problem) => problem.error === MISSING_PROPERTY,
  );
  const issues = (error.errors ?? []).filter(({ code }) => code === MISSING_PROPERTY);
  return [
    ...new Set([...listInContext({ errors: issues }, 'propertyName'), ...inMessage.map(({ name }) => name)]),
  ];
}

/** What the context says, at the top or of one of the errors. */
function listInContext({ context, errors = [] }: ErrorBody, key: string): string[] {
  const contexts = [context, ...errors.map((issue) => issue.context)];
  return [...new Set(contexts.flatMap((each) => z.array(z.string()).safeParse(each?.[key]).data ?? []))];
}

function withoutAnswer(failure: NetworkFailure, writes: boolean): HubSpotErrorDetails {
  const { kind, reason, sent } = failure;
  return { ...blank(writes), code: kind, reason, mayHaveTakenEffect: writes && sent };
}
