import * as z from 'zod/mini';
import { defineFunction, type ReplyOf } from './contract';

export const settingsRevisionContract = defineFunction({
  name: 'settings_revision',
  request: z.strictObject({}),
  /** Of the settings saved last; 0 when none ever were. */
  reply: { revision: z.number() },
});
export type SettingsRevisionReply = ReplyOf<typeof settingsRevisionContract>;
