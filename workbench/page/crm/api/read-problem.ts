import { z } from 'zod';
import type { Problem } from './result';

const errorBodySchema = z.object({
  message: z.string(),
  correlationId: z.string().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/**
 * HubSpot's error answer as a problem. A validation error's own message holds a JSON list, so the messages in `errors`
 * are shown instead when there are any; a 403's say which scopes are missing only in their context, so its message stays.
 */
export function readProblem(status: number, body: unknown): Problem {
  const kind = status === 404 ? 'not-found' : 'refused';
  const parsed = errorBodySchema.safeParse(body);
  if (!parsed.success) {
    return {
      kind,
      status,
      message: `The server answered ${status} without saying why.`,
      correlationId: null,
    };
  }
  const { message, correlationId = null, errors = [] } = parsed.data;
  const details = status === 400 ? [...new Set(errors.map((error) => error.message))] : [];
  return { kind, status, message: details.length > 0 ? details.join(' ') : message, correlationId };
}
