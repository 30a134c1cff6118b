import { z } from 'zod';
import { readProblem } from './read-problem';
import type { ApiResult } from './result';
import { parseJson } from '../../parse-json';

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
}

export type Send = <T>(schema: z.ZodType<T>, call: Call) => Promise<ApiResult<T>>;

/** The page's one way out: same origin, JSON both ways, every failure a value. `token` null: a control route. */
export function createSend(token: string | null): Send {
  const headers = {
    'content-type': 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  return async (schema, call) => {
    const answer = await reach(call, headers);
    if (answer === null) {
      const message = 'The workbench does not answer. Is npm start still running?';
      return { ok: false, problem: { kind: 'unreachable', status: 0, message, correlationId: null } };
    }
    if (!answer.response.ok)
      return { ok: false, problem: readProblem(answer.response.status, answer.content) };
    const parsed = schema.safeParse(answer.content);
    if (parsed.success) return { ok: true, value: parsed.data };
    const message = `${call.method} ${call.path} answered something unexpected: ${z.prettifyError(parsed.error)}`;
    const correlationId = answer.response.headers.get('x-hubspot-correlation-id');
    return {
      ok: false,
      problem: { kind: 'unreadable', status: answer.response.status, message, correlationId },
    };
  };
}

async function reach(
  { method, path, body }: Call,
  headers: Record<string, string>,
): Promise<{ response: Response; content: unknown } | null> {
  try {
    const response = await fetch(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { response, content: parseJson(await response.text()) };
  } catch (error) {
    if (error instanceof TypeError) return null; // fetch's one error for "no connection"
    throw error;
  }
}
