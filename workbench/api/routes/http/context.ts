import type { Context, Hono } from 'hono';
import type { Caller } from '../../model/access/caller';

export interface ApiEnv {
  Variables: {
    correlationId: string;
    caller: Caller;
    /** When the call came in, in epoch milliseconds; a caller's writes may be dated otherwise. */
    startedAt: number;
  };
}
export type ApiContext = Context<ApiEnv>;
export type ApiApp = Hono<ApiEnv>;
export type Handler = (c: ApiContext) => Response | Promise<Response>;
