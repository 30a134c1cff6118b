import type { Context, Hono } from 'hono';
import type { Caller } from './caller';

export interface ApiEnv {
  Variables: { correlationId: string; caller: Caller };
}
export type ApiContext = Context<ApiEnv>;
export type ApiApp = Hono<ApiEnv>;
export type Handler = (c: ApiContext) => Response | Promise<Response>;
