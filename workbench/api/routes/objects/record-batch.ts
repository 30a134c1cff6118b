import type { BatchError } from '../../model/refusals/batch-error';
import { ContactExists } from '../../model/records/unique-conflict';
import type { ApiError } from '../../model/refusals/errors';
import { InvalidValues } from '../../model/refusals/value-problem';
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
  const existing = error instanceof ContactExists &&
    error.existingId !== undefined && { existingId: [error.existingId] };
  return {
    category,
    message,
    context: { ...context, objectWriteTraceId: [objectWriteTraceId], ...existing },
  };
}

/** What a batch answers when inputs without a trace id were refused; undefined when none was. */
export function wholeRefusal(refusals: readonly ApiError[]): ApiError | undefined {
  const [first] = refusals;
  if (first instanceof ContactExists) return new ContactExists();
  if (!(first instanceof InvalidValues)) return first;
  return first.and(refusals.slice(1).filter((other) => other instanceof InvalidValues));
}
