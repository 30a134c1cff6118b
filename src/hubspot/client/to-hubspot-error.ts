import * as z from 'zod';
import { HubSpotError, type HubSpotErrorCode, type RateLimitPolicy } from './hubspot-error';

const issueSchema = z.object({
  message: z.string().optional(),
  code: z.string().optional(),
  context: z.record(z.string(), z.unknown()).optional(),
});
const bodySchema = z.object({
  message: z.string().optional(),
  correlationId: z.string().optional(),
  category: z.string().optional(),
  policyName: z.string().optional(),
  errors: z.array(issueSchema).optional(),
});
type ErrorBody = z.infer<typeof bodySchema>;

/** An answer that is not a success, as our client hands it over or as one of the SDK's ApiException classes carries it. */
const answerSchema = z
  .union([z.object({ status: z.number().int() }), z.object({ code: z.number().int() })])
  .and(z.object({ body: z.unknown() }));
const networkSchema = z.object({
  message: z.string(),
  // Node's codes are words; a DOMException has a number, which says nothing its name does not.
  code: z.string().optional().catch(undefined),
  name: z.string().optional(),
});

/**
 * Turns whatever a call threw or answered into a HubSpotError. Matches the shape and never the class: HubSpot's SDK has
 * one exception class per API. `attempted` begins the message: `GET /crm/... failed: ...`.
 */
export function toHubSpotError(problem: unknown, attempted: string): HubSpotError {
  if (problem instanceof HubSpotError) return problem;
  const answer = answerSchema.safeParse(problem);
  if (answer.success) {
    const status = 'status' in answer.data ? answer.data.status : answer.data.code;
    return fromAnswer(status, answer.data.body, attempted, problem);
  }
  const network = networkSchema.safeParse(problem);
  return withoutAnswer(network.success ? network.data : { message: String(problem) }, attempted, problem);
}

function fromAnswer(status: number, body: unknown, attempted: string, cause: unknown): HubSpotError {
  const error = bodySchema.safeParse(body).data ?? {};
  const missingProperties = listInContext(error, 'propertyName', 'PROPERTY_DOESNT_EXIST');
  return new HubSpotError(
    attempted,
    {
      code: codeOf(status, error, missingProperties),
      status,
      reason: error.message ?? `HubSpot answered ${status}`,
      correlationId: error.correlationId ?? null,
      requiredScopes: status === 403 ? listInContext(error, 'requiredGranularScopes') : [],
      missingProperties,
      rateLimit: status === 429 ? rateLimitOf(error) : null,
    },
    cause,
  );
}

function codeOf(status: number, error: ErrorBody, missingProperties: readonly string[]): HubSpotErrorCode {
  if (missingProperties.length > 0) return 'property-missing';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'missing-scope';
  if (status === 404) return 'not-found';
  if (status === 409 || isConflict(error)) return 'conflict';
  if (status === 429) return 'rate-limited';
  if (status === 400 || status === 422) return 'validation';
  // 423: locked for some seconds under heavy writes; 477: the account is being moved. Both pass.
  if (status >= 500 || status === 423 || status === 477) return 'unavailable';
  return 'unexpected';
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

function listInContext(error: ErrorBody, key: string, issueCode?: string): string[] {
  const issues = (error.errors ?? []).filter((issue) => issueCode === undefined || issue.code === issueCode);
  return [
    ...new Set(issues.flatMap((issue) => z.array(z.string()).safeParse(issue.context?.[key]).data ?? [])),
  ];
}

function withoutAnswer(
  problem: z.infer<typeof networkSchema>,
  attempted: string,
  cause: unknown,
): HubSpotError {
  const timedOut = problem.name === 'TimeoutError' || problem.name === 'AbortError';
  return new HubSpotError(
    attempted,
    {
      code: timedOut ? 'timeout' : problem.code === undefined ? 'unexpected' : 'unavailable',
      status: null,
      reason: reasonOf(problem),
      correlationId: null,
      requiredScopes: [],
      missingProperties: [],
      rateLimit: null,
    },
    cause,
  );
}

/** Node's message is empty when a name has several addresses and none answers; the code still says why. */
function reasonOf({ message, code }: z.infer<typeof networkSchema>): string {
  return code === undefined || message.includes(code) ? message : `${message} (${code})`;
}
