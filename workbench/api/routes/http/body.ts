import type { z } from 'zod';
import { ApiError, validationError } from '../../model/refusals/errors';
import type { ApiContext } from './context';

/**
 * Reads a request's JSON body.
 * @throws HubSpot's 400 when it is not JSON, lacks a field, has one of another type, or has one that nobody knows
 */
export async function readBody<T extends z.ZodType>(c: ApiContext, schema: T): Promise<z.output<T>> {
  const parsed = schema.safeParse(parseJson(await c.req.text()));
  if (!parsed.success) throw shapeError(parsed.error.issues);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ApiError(400, { message: `Invalid input JSON on ${position(text, why)}: ${why}` });
  }
}

/** V8 names the offset of some errors only; the others are placed at the end, where most bodies are cut. */
function position(text: string, why: string): string {
  const offset = Number(/at position (\d+)/.exec(why)?.[1] ?? text.length);
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

function shapeError(issues: readonly z.core.$ZodIssue[]): ApiError {
  const missing = issues.filter(isMissing).map((issue) => issue.path.join('.'));
  if (missing.length > 0)
    return validationError(`Some required fields were not set: [${missing.join(', ')}]`);
  const [first] = issues;
  if (first?.code === 'unrecognized_keys') {
    return new ApiError(400, {
      message: `Invalid input JSON: Unrecognized field "${first.keys.join('", "')}"`,
    });
  }
  const where = first?.path.join('.') ?? '';
  return new ApiError(400, {
    message: `Invalid input JSON: Cannot deserialize value at "${where}": ${first?.message ?? ''}`,
  });
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
}
