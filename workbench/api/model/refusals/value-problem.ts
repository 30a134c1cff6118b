import { ApiError } from './errors';

/** One property value that was refused. */
export interface ValueProblem {
  readonly property: string;
  readonly code: string;
  readonly message: string;
}

/** However many problems there are, HubSpot lists this many under `errors`; the message has all. */
const LISTED = 3;

/** HubSpot's 400 for refused values: the problems as JSON inside the message, and the first again under `errors`. */
export class InvalidValues extends ApiError {
  constructor(
    readonly problems: readonly ValueProblem[],
    private readonly portalId: number,
  ) {
    const details = problems.map(({ property, code, message }) => ({
      isValid: false,
      message,
      error: code,
      name: property,
      localizedErrorMessage: message,
      portalId,
    }));
    super(400, {
      message: `Property values were not valid: ${JSON.stringify(details)}`,
      category: 'VALIDATION_ERROR',
      errors: problems.slice(0, LISTED).map(({ property, code, message }) => ({
        message,
        code,
        context: { propertyName: [property] },
      })),
    });
  }

  /** The one refusal of a batch in which several inputs have problems. */
  and(others: readonly InvalidValues[]): InvalidValues {
    return new InvalidValues(
      [this, ...others].flatMap(({ problems }) => problems),
      this.portalId,
    );
  }
}
