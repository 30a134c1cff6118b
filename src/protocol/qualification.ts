import * as z from 'zod/mini';
import { findFramework, milestones } from '../frameworks';

/** A deal's stored answers and the facts the rules need, as both functions give them to the card. */
export const qualificationSchema = z.object({
  deal: z.object({
    id: z.string(),
    pipelineId: z.nullable(z.string()),
    stageId: z.nullable(z.string()),
    closed: z.boolean(),
    /** What the stage stands for; null without a stage or when HubSpot gives it no probability. */
    milestone: z.nullable(z.enum(milestones)),
  }),
  /** One this version knows: an older card with a newer function is told apart here, not while drawing. */
  frameworkId: z.string().check(z.refine((id) => findFramework(id) !== undefined, 'an unknown framework')),
  /** By criterion id; every criterion of the framework is there. */
  answers: z.record(z.string(), z.object({ level: z.nullable(z.string()), evidence: z.string() })),
  assessed: z.object({ at: z.nullable(z.string()), by: z.nullable(z.string()) }),
});
export type Qualification = z.infer<typeof qualificationSchema>;
