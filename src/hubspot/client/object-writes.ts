import * as z from 'zod';
import type { HubSpotClient } from './client';
import { crmObjectSchema, type CrmObject } from './crm-object';
import { HubSpotError } from './hubspot-error';
import { objectBatchSchema, type BatchError } from './object-batch';
import { paths, type ObjectType } from './paths';
import { toHubSpotError } from './to-hubspot-error';

export interface NewObject {
  /** The caller's own name for the record; comes back with what HubSpot says about it. */
  readonly trace: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly companyId?: string;
}

export interface ChangedObject {
  readonly trace: string;
  readonly id: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface RefusedObject {
  readonly trace: string;
  readonly error: HubSpotError;
}

/** HubSpot's own association from a deal to its primary company. */
const DEAL_TO_PRIMARY_COMPANY = { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 5 } as const;

/** What became of a batch, every record in one of these; in any order. */
export interface BatchOutcome {
  readonly done: readonly CrmObject[];
  readonly refused: readonly RefusedObject[];
  /** Traces of records of which HubSpot's answer says nothing: they may be written or not. */
  readonly leftOut: readonly string[];
}

/**
 * Creates at most BATCH_SIZE records, each with its association in the same call: so a record either is there whole or not
 * at all. One bad record makes HubSpot refuse the batch: then halves are tried, until the bad one stands alone.
 * Any other failure throws, and some of the records may exist.
 */
export async function createObjects(
  client: HubSpotClient,
  type: ObjectType,
  objects: readonly NewObject[],
): Promise<BatchOutcome> {
  const inputs = objects.map(({ trace, properties, companyId }) => ({
    properties,
    objectWriteTraceId: trace,
    ...(companyId === undefined
      ? {}
      : { associations: [{ to: { id: companyId }, types: [DEAL_TO_PRIMARY_COMPANY] }] }),
  }));
  return writeInHalves(client, paths.objectBatch(type, 'create'), inputs);
}

/** Updates at most BATCH_SIZE records by id; refusals as in createObjects. */
export async function updateObjects(
  client: HubSpotClient,
  type: ObjectType,
  objects: readonly ChangedObject[],
): Promise<BatchOutcome> {
  const inputs = objects.map(({ trace, id, properties }) => ({ id, properties, objectWriteTraceId: trace }));
  return writeInHalves(client, paths.objectBatch(type, 'update'), inputs);
}

interface TracedInput {
  readonly objectWriteTraceId: string;
  /** Of a record that exists; a new one has none yet. */
  readonly id?: string;
}

const writtenSchema = objectBatchSchema(
  crmObjectSchema.extend({ objectWriteTraceId: z.string().optional() }),
);
type WriteAnswer = z.infer<typeof writtenSchema>;

async function writeInHalves(
  client: HubSpotClient,
  path: string,
  inputs: readonly TracedInput[],
): Promise<BatchOutcome> {
  const [first] = inputs;
  if (first === undefined) return { done: [], refused: [], leftOut: [] };
  try {
    const answer = await client.request({ method: 'POST', path, body: { inputs }, schema: writtenSchema });
    return outcomeOf(answer, inputs, path);
  } catch (error) {
    if (!(error instanceof HubSpotError) || !isAboutTheInput(error)) throw error;
    if (inputs.length === 1)
      return { done: [], refused: [{ trace: first.objectWriteTraceId, error }], leftOut: [] };
    const middle = Math.ceil(inputs.length / 2);
    const one = await writeInHalves(client, path, inputs.slice(0, middle));
    const other = await writeInHalves(client, path, inputs.slice(middle));
    return {
      done: [...one.done, ...other.done],
      refused: [...one.refused, ...other.refused],
      leftOut: [...one.leftOut, ...other.leftOut],
    };
  }
}

function isAboutTheInput(error: HubSpotError): boolean {
  return ['validation', 'conflict', 'property-missing'].includes(error.code);
}

/** What is among the results was written, whatever an error says. */
function outcomeOf(answer: WriteAnswer, inputs: readonly TracedInput[], path: string): BatchOutcome {
  const ids = new Set<string | undefined>(answer.results.map(({ id }) => id));
  const traces = new Set(answer.results.map(({ objectWriteTraceId }) => objectWriteTraceId));
  const unwritten = inputs
    .filter((input) => !ids.has(input.id) && !traces.has(input.objectWriteTraceId))
    .map((input) => input.objectWriteTraceId);
  const errors = errorsByTrace(answer, inputs, path);
  return {
    done: answer.results,
    refused: unwritten.flatMap((trace) => {
      const error = errors.get(trace);
      return error === undefined ? [] : [{ trace, error }];
    }),
    leftOut: unwritten.filter((trace) => !errors.has(trace)),
  };
}

/** The first error about each record. */
function errorsByTrace(
  { errors }: WriteAnswer,
  inputs: readonly TracedInput[],
  path: string,
): ReadonlyMap<string, HubSpotError> {
  const found = new Map<string, HubSpotError>();
  for (const batchError of errors) {
    const status = batchError.category === 'OBJECT_NOT_FOUND' ? 404 : 400;
    const error = toHubSpotError({ status, body: batchError }, `POST ${path}`);
    for (const { objectWriteTraceId: trace } of inputsNamedBy(batchError, inputs))
      if (!found.has(trace)) found.set(trace, error);
  }
  return found;
}

/** Errors name their inputs by the trace, records that are not there by their id; an error that names none is about all. */
function inputsNamedBy({ context }: BatchError, inputs: readonly TracedInput[]): readonly TracedInput[] {
  const traces = context?.objectWriteTraceId ?? [];
  const ids = context?.ids ?? [];
  const named = inputs.filter(
    ({ id, objectWriteTraceId }) =>
      traces.includes(objectWriteTraceId) || (id !== undefined && ids.includes(id)),
  );
  return named.length > 0 ? named : inputs;
}
