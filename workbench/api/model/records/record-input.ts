import { z } from 'zod';
import { validationError } from '../refusals/errors';

/** HubSpot's limit for every batch of records, and the smaller one when histories are read. */
export const MAX_BATCH_INPUTS = 100;
export const MAX_HISTORY_INPUTS = 50;

const rawValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const properties = z.record(z.string(), rawValue);

/** Clients send ids as strings, some as numbers. */
export const idSchema = z.union([z.string(), z.number()]).transform(String);

export const associationSpecSchema = z.strictObject({
  associationCategory: z.enum(['HUBSPOT_DEFINED', 'USER_DEFINED', 'INTEGRATOR_DEFINED']),
  associationTypeId: z.number().int(),
});

export const createInputSchema = z.strictObject({
  properties,
  associations: z
    .array(
      z.strictObject({ to: z.strictObject({ id: idSchema }), types: z.array(associationSpecSchema).min(1) }),
    )
    .optional(),
  objectWriteTraceId: z.string().optional(),
});
export const updateBodySchema = z.strictObject({ properties, objectWriteTraceId: z.string().optional() });
const updateInputSchema = updateBodySchema.extend({ id: idSchema, idProperty: z.string().optional() });

export const batchCreateSchema = z.strictObject({ inputs: z.array(createInputSchema) });
export const batchUpdateSchema = z.strictObject({ inputs: z.array(updateInputSchema) });
export const batchArchiveSchema = z.strictObject({ inputs: z.array(z.strictObject({ id: idSchema })) });
export const batchReadSchema = z.strictObject({
  inputs: z.array(z.strictObject({ id: idSchema })),
  properties: z.array(z.string()).optional(),
  propertiesWithHistory: z.array(z.string()).optional(),
  idProperty: z.string().optional(),
});

/** @throws HubSpot's refusal of a batch that is too large */
export function checkCount(inputs: readonly unknown[], max: number): void {
  if (inputs.length <= max) return;
  throw validationError(
    max === MAX_HISTORY_INPUTS
      ? `The maximum number of inputs supported in a batch request for property histories is ${max}`
      : `The maximum number of inputs supported in a batch request is ${max}. ${inputs.length} inputs were received.`,
  );
}

/** @throws HubSpot's refusal of a batch that is too large or names a record twice */
export function checkBatch(ids: readonly string[], max: number): void {
  checkCount(ids, max);
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  if (twice.length === 0) return;
  throw validationError(`Duplicate IDs found in batch input: [${twice.join(', ')}]. IDs must be unique`, {
    context: { ids: twice },
  });
}
