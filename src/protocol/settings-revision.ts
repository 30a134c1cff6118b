import * as z from 'zod/mini';
import { failureSchema } from './failure';

export const settingsRevisionRequestSchema = z.strictObject({});
export type SettingsRevisionRequest = z.infer<typeof settingsRevisionRequestSchema>;

export const settingsRevisionReplySchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    /** Of the settings saved last; 0 when none ever were. */
    revision: z.number(),
  }),
  failureSchema,
]);
export type SettingsRevisionReply = z.infer<typeof settingsRevisionReplySchema>;
