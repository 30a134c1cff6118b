import type { z } from 'zod';
import { ApiError, validationError } from '../../model/refusals/errors';
import type { ApiContext } from './context';
import { readLeniently } from './lenient';

/**
 * Reads a request's JSON body. The app's own is taken at its word: a field that nobody knows is a mistake there, which
 * HubSpot would let pass in silence. Everybody else's is read as HubSpot reads it.
 * @throws HubSpot's 400 when it is not JSON, lacks a field or has one of another type
 */
export async function readBody<T extends z.ZodType>(c: ApiContext, schema: T): Promise<z.output<T>> {
  const body = parseJson(await c.req.text());
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  if (isStrict(c)) throw shapeError(parsed.error.issues);
  readLeniently(body, parsed.error.issues);
  const again = schema.safeParse(body);
  if (again.success) return again.data;
  throw shapeError(again.error.issues);
}

/** Control routes have no caller, and are the page's. */
function isStrict({ var: { caller } }: { readonly var: Partial<ApiContext['var']> }): boolean {
  return caller === undefined || caller.token.kind === 'app';
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
