import { z } from 'zod';

export const stageSchema = z.object({
  id: z.string(),
  label: z.string(),
  displayOrder: z.number().int(),
  /** Deal stages have `probability` ("0.2") and `isClosed` ("true" or "false"), both strings. */
  metadata: z.record(z.string(), z.string()),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type Stage = z.infer<typeof stageSchema>;

export const pipelineSchema = z.object({
  id: z.string(),
  label: z.string(),
  displayOrder: z.number().int(),
  stages: z.array(stageSchema),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type Pipeline = z.infer<typeof pipelineSchema>;

/** HubSpot's limit for one pipeline. */
export const MAX_STAGES = 100;
