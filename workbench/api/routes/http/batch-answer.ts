import { formatInstant } from '../../model/values/instant';
import type { ApiContext } from './context';

/** One input, or several, that a batch could not serve. */
export interface BatchError {
  readonly category: string;
  readonly subCategory?: string;
  readonly message: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
}

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
