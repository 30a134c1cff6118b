import * as z from 'zod';
import type { HubSpotClient } from './client';
import { crmObjectSchema, type CrmObject } from './crm-object';
import { paths, type ObjectType } from './paths';
import { toHubSpotError } from './to-hubspot-error';

const batchErrorSchema = z.object({
  category: z.string().optional(),
  message: z.string().optional(),
  context: z.record(z.string(), z.array(z.string())).optional(),
});
export type BatchError = z.infer<typeof batchErrorSchema>;

/** A batch's answer: what worked, in any order, and with status 207 what did not. */
export function objectBatchSchema<T extends z.ZodType>(result: T) {
  return z.object({
    results: z.array(result),
    errors: z.array(batchErrorSchema).default([]),
  });
}

/** That records are not there is all that a batch read may complain of: the answer says so by leaving them out. Else this throws. */
export function refuseAllButMissing(
  { errors }: { readonly errors: readonly BatchError[] },
  attempted: string,
): void {
  const other = errors.find((error) => error.category !== 'OBJECT_NOT_FOUND');
  if (other !== undefined) throw toHubSpotError({ status: 400, body: other }, attempted, false);
}

const objectsSchema = objectBatchSchema(crmObjectSchema);

/** Reads at most BATCH_SIZE records by a property with unique values; those that do not exist are absent from the answer. */
export async function readByUniqueProperty(
  client: HubSpotClient,
  request: { type: ObjectType; idProperty: string; values: readonly string[]; properties: readonly string[] },
): Promise<CrmObject[]> {
  const answer = await client.request({
    method: 'POST',
    path: paths.objectBatch(request.type, 'read'),
    repeatable: true,
    body: {
      idProperty: request.idProperty,
      properties: [...new Set([request.idProperty, ...request.properties])],
      inputs: request.values.map((id) => ({ id })),
    },
    schema: objectsSchema,
  });
  refuseAllButMissing(answer, `Reading ${request.type} by ${request.idProperty}`);
  return answer.results;
}
