import type { ApiContext } from '../http/context';
import type { ApiError } from '../http/errors';
import { formatInstant } from '../http/instant';
import type { TypeState } from '../store/type-state';

export interface BatchError {
  readonly category: string;
  readonly message: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
}

interface BatchOutcome {
  readonly results: readonly Record<string, unknown>[];
  readonly errors: readonly BatchError[];
  readonly startedAt: number;
  readonly completedAt: number;
  /** The status when nothing failed: 201 for creations, else 200. */
  readonly status: 200 | 201;
}

/** The answer to a batch: 207 as soon as one input failed. */
export function batchAnswer(c: ApiContext, outcome: BatchOutcome): Response {
  const { results, errors, status } = outcome;
  const failures = errors.map((error) => ({ status: 'error', ...error }));
  return c.json(
    {
      status: 'COMPLETE',
      results: shuffled(results),
      ...(failures.length > 0 && { numErrors: failures.length, errors: failures }),
      startedAt: formatInstant(outcome.startedAt),
      completedAt: formatInstant(outcome.completedAt),
    },
    failures.length > 0 ? 207 : status,
  );
}

/** HubSpot does not keep the order of the inputs, so neither does this: an app that pairs by position must fail here too. */
function shuffled(results: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const place = ({ id }: Record<string, unknown>) => (Number(id) * 7919) % 1009;
  return [...results].sort((a, b) => place(a) - place(b));
}

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
