import type { FormulaRefusal } from '../../../../src/formula-language';
import { ApiError } from '../refusals/errors';

/** HubSpot's 400 for a formula that it does not take, in the shape seen on a live account. */
export function formulaRefused(message: string): ApiError {
  return new ApiError(400, { message, propertiesErrorCode: 'PROPERTY_INVALID' });
}

/** Its refusal of a text that is no formula: the place twice, what could stand there, and what does. */
export function unableToParse({ line, column, found, expected }: FormulaRefusal): ApiError {
  const place = `line ${line} and column ${column} - line ${line}, column ${column}`;
  const tokens = [expected.slice(0, -1).join(', '), ...expected.slice(-1)].filter((each) => each !== '');
  return formulaRefused(
    `Unable to parse calculation formula in ${place}:\n${tokens.join(' or ')} expected, ${found} encountered.`,
  );
}
