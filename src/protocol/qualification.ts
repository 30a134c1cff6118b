import * as z from 'zod';
import { milestones } from '../frameworks';

/** A deal's stored answers and the facts the rules need, as both functions give them to the card. */
export const qualificationSchema = z.object({
  deal: z.object({
    id: z.string(),
    pipelineId: z.string().nullable(),
    stageId: z.string().nullable(),
    closed: z.boolean(),
    /** What the stage stands for; null without a stage or when HubSpot gives it no probability. */
    milestone: z.enum(milestones).nullable(),
  }),
  frameworkId: z.string(),
  /** By criterion id; every criterion of the framework is there. */
  answers: z.record(z.string(), z.object({ level: z.string().nullable(), evidence: z.string() })),
  assessed: z.object({ at: z.string().nullable(), by: z.string().nullable() }),
});
export type Qualification = z.infer<typeof qualificationSchema>;
