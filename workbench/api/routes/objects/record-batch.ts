import type { BatchError } from '../../model/refusals/batch-error';
import type { ApiError } from '../../model/refusals/errors';
import type { TypeState } from '../../model/state/type-state';

/** HubSpot does not keep the order of the inputs, so neither does this: an app that pairs by position must fail here too. */
export function shuffled(results: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const place = ({ id }: Record<string, unknown>) => (Number(id) * 7919) % 1009;
  return [...results].sort((a, b) => place(a) - place(b));
}

/** The one error that names all records of a batch which are not there; none without such ids. */
export function missingObjects({ objectType }: TypeState, ids: readonly string[]): BatchError[] {
  if (ids.length === 0) return [];
  const message = `Could not get some ${objectType.fullyQualifiedName} objects, they may be deleted or not exist. Check that ids are valid.`;
  return [{ category: 'OBJECT_NOT_FOUND', message, context: { ids } }];
}

/** The error of one input that carries a trace id, by which its sender finds it again. */
export function tracedError(error: ApiError, objectWriteTraceId: string): BatchError {
  const { category = 'VALIDATION_ERROR', message, context } = error.details;
  return { category, message, context: { ...context, objectWriteTraceId: [objectWriteTraceId] } };
}
