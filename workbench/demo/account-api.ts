import { z } from 'zod';
import { apiOrigin, type Answer } from './local-request';

/** Backdates a call and says whose it is, with the headers that the workbench takes from the setup token only. */
export interface Stamp {
  readonly at?: Date;
  readonly userId?: number;
}

export interface AccountApi {
  /** POSTs `body`; throws with HubSpot's own message when it refuses or its answer does not fit `schema`. */
  post<T>(path: string, body: unknown, schema: z.ZodType<T>, stamp?: Stamp): Promise<T>;
  get<T>(path: string, schema: z.ZodType<T>): Promise<T>;
  put<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T>;
}

const refusalSchema = z.object({ message: z.string() });

/** HubSpot's API as the demo data's own integration. */
export function accountApi(answer: Answer, setupToken: string): AccountApi {
  async function call<T>(
    sent: {
      readonly method: 'GET' | 'POST' | 'PUT';
      readonly path: string;
      readonly body?: unknown;
      readonly stamp?: Stamp;
    },
    schema: z.ZodType<T>,
  ): Promise<T> {
    const { method, path, body, stamp } = sent;
    const request = new Request(new URL(path, apiOrigin), {
      method,
      headers: {
        authorization: `Bearer ${setupToken}`,
        'content-type': 'application/json',
        ...(stamp?.at && { 'x-workbench-at': stamp.at.toISOString() }),
        ...(stamp?.userId !== undefined && { 'x-workbench-user': String(stamp.userId) }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const response = await answer(request);
    const content: unknown = await response.json();
    // A batch of which a part failed is answered 207; for the demo data that is a failure.
    if (!response.ok || response.status === 207)
      throw new Error(`${method} ${path}: ${response.status} ${reason(content)}`);
    return schema.parse(content);
  }
  return {
    post: (path, body, schema, stamp = {}) => call({ method: 'POST', path, body, stamp }, schema),
    put: (path, body, schema) => call({ method: 'PUT', path, body }, schema),
    get: (path, schema) => call({ method: 'GET', path }, schema),
  };
}

function reason(content: unknown): string {
  const refusal = refusalSchema.safeParse(content);
  return refusal.success ? refusal.data.message : JSON.stringify(content);
}
