import { z } from 'zod';
import { savedViewSchema } from '../../../wire';
import { associationLabelSchema } from '../definitions/association-label';
import { objectTypeSchema } from '../definitions/object-type';
import { pipelineSchema } from '../definitions/pipeline';
import { propertyGroupSchema, propertySchema } from '../definitions/property';

/** Who wrote a value, in the words of HubSpot's property history. */
export const sourceSchema = z.object({
  type: z.enum(['CRM_UI', 'INTEGRATION', 'CALCULATED']),
  /** Null for what HubSpot calculates. */
  id: z.string().nullable(),
  userId: z.number().int().optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** When a write happened, in epoch milliseconds, and who made it. */
export interface Stamp {
  readonly at: number;
  readonly by: Source;
}

// Lines are checksummed, so what was written is what is read; looking into each of 2,000,000 values again would only cost seconds.
const values = z.custom<Readonly<Record<string, string>>>(
  (value) => typeof value === 'object' && value !== null,
);

const record = { type: z.string(), id: z.string() };

/**
 * One change of the account's state, as it stands in the log. Record values are deltas; everything else replaces the
 * whole of what it names, which keeps replaying trivial.
 */
export const changeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('create'), ...record, at: z.number(), by: sourceSchema, set: values }),
  z.object({ kind: z.literal('write'), ...record, at: z.number(), by: sourceSchema, set: values }),
  z.object({ kind: z.literal('archive'), ...record, at: z.number() }),
  z.object({ kind: z.literal('property'), type: z.string(), property: propertySchema }),
  z.object({ kind: z.literal('groups'), type: z.string(), groups: z.array(propertyGroupSchema) }),
  z.object({ kind: z.literal('pipelines'), type: z.string(), pipelines: z.array(pipelineSchema) }),
  z.object({ kind: z.literal('object-type'), objectType: objectTypeSchema }),
  z.object({ kind: z.literal('labels'), labels: z.array(associationLabelSchema) }),
  z.object({
    kind: z.literal('link'),
    fromType: z.string(),
    fromId: z.string(),
    toType: z.string(),
    toId: z.string(),
    typeIds: z.array(z.number().int()),
  }),
  z.object({ kind: z.literal('departure'), userId: z.number().int(), at: z.number() }),
  z.object({ kind: z.literal('views'), type: z.string(), views: z.array(savedViewSchema) }),
]);
export type Change = z.infer<typeof changeSchema>;
export type CreateChange = Extract<Change, { kind: 'create' }>;
export type WriteChange = Extract<Change, { kind: 'write' }>;
export type LinkChange = Extract<Change, { kind: 'link' }>;

/** What one request changed: written as one line, so it is kept or lost as a whole. */
export const transactionSchema = z.array(changeSchema);
