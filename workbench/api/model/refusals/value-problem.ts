import { type ApiError, validationError } from './errors';

/** One property value that was refused. */
export interface ValueProblem {
  readonly property: string;
  readonly code: string;
  readonly message: string;
}

/** HubSpot's 400 for refused values: the problems as JSON inside the message, and again under `errors`. */
export function invalidValues(problems: readonly ValueProblem[], portalId: number): ApiError {
  const details = problems.map(({ property, code, message }) => ({
    isValid: false,
    message,
    error: code,
    name: property,
    localizedErrorMessage: message,
    portalId,
  }));
  return validationError(`Property values were not valid: ${JSON.stringify(details)}`, {
    errors: problems.map(({ property, code, message }) => ({
      message,
      code,
      context: { propertyName: [property] },
    })),
  });
}
