import * as z from 'zod';
import type { HubSpotClient } from './client';
import { crmObjectSchema, type CrmObject } from './crm-object';
import { paths, type ObjectType } from './paths';
import { brokenAnswer, toHubSpotError } from './to-hubspot-error';

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

/**
 * Makes sure that a batch read answers for every input: with a record, or by naming it among those that are not there. Throws for
 * any other error, and where the answer leaves an input out: what is not known must not count as not there.
 */
export function refuseAllButMissing(
  { results, errors }: { readonly results: readonly unknown[]; readonly errors: readonly BatchError[] },
  inputs: readonly string[],
  attempted: string,
): void {
  const other = errors.find((error) => error.category !== 'OBJECT_NOT_FOUND');
  if (other !== undefined) throw toHubSpotError({ status: 400, body: other }, attempted, false);
  const missing = errors.map(({ context }) => context?.ids);
  // An error that names none is about all that are not there.
  if (missing.includes(undefined)) return;
  // Counted, not compared: HubSpot may write a unique value otherwise than it was asked for.
  const leftOut = new Set(inputs).size - results.length - new Set(missing.flat()).size;
  if (leftOut > 0)
    throw brokenAnswer({ attempted, writes: false }, 200, `the answer leaves ${leftOut} of the records out`);
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
  refuseAllButMissing(answer, request.values, `Reading ${request.type} by ${request.idProperty}`);
  return answer.results;
}
