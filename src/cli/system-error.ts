import * as z from 'zod';

const systemErrorSchema = z.object({ code: z.string(), message: z.string() });

/** Why the system refused a file, `EACCES: permission denied`; null for any other error. */
export function whySystemRefused(error: unknown): string | null {
  const parsed = systemErrorSchema.safeParse(error);
  // Node ends its words with the call and the path: `EACCES: permission denied, open '/root/x'`.
  return parsed.success ? (parsed.data.message.split(',')[0] ?? parsed.data.code) : null;
}
