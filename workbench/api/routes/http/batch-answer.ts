import type { BatchError } from '../../model/refusals/batch-error';
import { formatInstant } from '../../model/values/instant';
import type { ApiContext } from './context';

interface BatchOutcome {
  readonly results: readonly unknown[];
  readonly errors?: readonly BatchError[];
  /** The status when nothing failed: 201 for creations, else 200. */
  readonly status?: 200 | 201;
}

/** HubSpot's envelope around the results of a batch: 207 as soon as one input failed. */
export function batchAnswer(c: ApiContext, outcome: BatchOutcome): Response {
  const { results, errors = [], status = 200 } = outcome;
  const failures = errors.map((error) => ({ status: 'error', ...error }));
  return c.json(
    {
      status: 'COMPLETE',
      results,
      ...(failures.length > 0 && { numErrors: failures.length, errors: failures }),
      startedAt: formatInstant(c.var.startedAt),
      completedAt: formatInstant(Date.now()),
    },
    failures.length > 0 ? 207 : status,
  );
}
