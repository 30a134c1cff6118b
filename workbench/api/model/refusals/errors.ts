/** What an error answer says beside `status` and `correlationId`. HubSpot leaves out what does not apply. */
export interface ErrorDetails {
  readonly message: string;
  readonly category?: string;
  readonly subCategory?: string;
  readonly errorType?: string;
  readonly policyName?: string;
  readonly propertiesErrorCode?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
  readonly errors?: readonly ErrorDetail[];
  readonly links?: Readonly<Record<string, string>>;
}

export interface ErrorDetail {
  readonly message: string;
  readonly code?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

/** A refusal in HubSpot's own shape; `app.ts` turns it into the answer. */
export class ApiError extends Error {
  constructor(
    readonly httpStatus: 400 | 401 | 403 | 404 | 405 | 409 | 429 | 500,
    readonly details: ErrorDetails,
  ) {
    super(details.message);
  }

  /** The body, keys in the order HubSpot sends them. */
  body(correlationId: string): Readonly<Record<string, unknown>> {
    const { message, errorType, category, subCategory, policyName, ...middle } = this.details;
    return {
      status: 'error',
      message,
      ...(errorType !== undefined && { errorType }),
      correlationId,
      ...middle,
      ...(policyName !== undefined && { policyName }),
      ...(category !== undefined && { category }),
      ...(subCategory !== undefined && { subCategory }),
    };
  }
}

/** HubSpot's 400 for a request that makes sense to nobody: what is wrong is said in `message`, and often in `more.errors`. */
export function validationError(message: string, more: Partial<ErrorDetails> = {}): ApiError {
  return new ApiError(400, { message, category: 'VALIDATION_ERROR', ...more });
}

/** The answer HubSpot gives to most searches it cannot make sense of; `why` is this stand-in's addition. */
export function problemWithRequest(why: string): ApiError {
  return new ApiError(400, { message: 'There was a problem with the request.', errors: [{ message: why }] });
}

export function objectTypeUnknown(name: string): ApiError {
  return new ApiError(400, { message: `Unable to infer object type from: ${name}` });
}

/** A numeric id that nothing has, and a path that leads nowhere. */
export function resourceNotFound(): ApiError {
  return new ApiError(404, { message: 'resource not found' });
}

export function objectIdNotNumeric(id: string): ApiError {
  return objectNotFound('Object not found.  objectId are usually numeric.', { id: [id] });
}

export function objectNotFound(message: string, context?: ErrorDetails['context']): ApiError {
  return new ApiError(404, { message, category: 'OBJECT_NOT_FOUND', ...(context && { context }) });
}

export function methodNotAllowed(): ApiError {
  return new ApiError(405, { message: 'HTTP 405 Method Not Allowed' });
}

export function unauthenticated(): ApiError {
  return new ApiError(401, {
    message:
      'Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview',
    category: 'INVALID_AUTHENTICATION',
  });
}

const SCOPES_PAGE = 'https://developers.hubspot.com/scopes';

export function missingScopes(anyOf: readonly string[]): ApiError {
  return new ApiError(403, {
    message: `This app hasn't been granted all required scopes to make this call. Read more about required scopes here: ${SCOPES_PAGE}.`,
    errors: [
      {
        message: 'One or more of the following scopes are required.',
        context: { requiredGranularScopes: anyOf },
      },
    ],
    links: { scopes: SCOPES_PAGE },
    category: 'MISSING_SCOPES',
  });
}

/** The schemas API names the scopes at the top, and has no `errors`. */
export function missingSchemaScopes(anyOf: readonly string[]): ApiError {
  return new ApiError(403, {
    message: 'One or more of the following scopes are required.',
    context: { requiredGranularScopes: anyOf, links: [SCOPES_PAGE] },
    category: 'MISSING_SCOPES',
  });
}

export function burstLimitReached(): ApiError {
  return new ApiError(429, {
    message: 'You have reached your ten_secondly_rolling limit.',
    errorType: 'RATE_LIMIT',
    policyName: 'TEN_SECONDLY_ROLLING',
  });
}

export function searchLimitReached(): ApiError {
  return new ApiError(429, {
    message: 'You have reached your secondly limit.',
    errorType: 'RATE_LIMIT',
    policyName: 'SECONDLY',
    category: 'RATE_LIMITS',
  });
}

export function internalError(): ApiError {
  return new ApiError(500, { message: 'internal error' });
}
