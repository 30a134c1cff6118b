import * as z from 'zod/mini';
import { failureSchema } from './failure';

/** One of the app's functions as both sides of the wire know it. */
export interface FunctionContract<Request, Reply> {
  /** Its uid in app.json; its entry is the file of that name in src/functions, with hyphens. */
  readonly name: string;
  readonly request: z.ZodMiniType<Request>;
  /** What it replies: what it was asked for, or a failure. */
  readonly reply: z.ZodMiniType<Reply>;
}

/** What a function is called with. */
export type RequestOf<Contract extends { readonly request: z.ZodMiniType }> = z.infer<Contract['request']>;

/** What a function replies, failures included. */
export type ReplyOf<Contract extends { readonly reply: z.ZodMiniType }> = z.infer<Contract['reply']>;

/**
 * A contract, from what a reply holds besides `ok: true`.
 *
 * @example
 * export const settingsRevisionContract = defineFunction({
 *   name: 'settings_revision',
 *   request: z.strictObject({}),
 *   reply: { revision: z.number() },
 * });
 */
export function defineFunction<Request extends z.ZodMiniType, Shape extends z.core.$ZodShape>(about: {
  readonly name: string;
  readonly request: Request;
  readonly reply: Shape;
}) {
  const done = z.object({ ok: z.literal(true), ...about.reply });
  return { ...about, reply: z.discriminatedUnion('ok', [done, failureSchema]) };
}
