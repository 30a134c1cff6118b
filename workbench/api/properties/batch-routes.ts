import type { ApiContext } from '../http/context';
import { readBody } from '../http/body';
import { ApiError, validationError } from '../http/errors';
import { formatInstant } from '../http/instant';
import type { Portal } from '../portal';
import type { TypeState } from '../store/type-state';
import { archivedProperty } from './archived-property';
import { buildProperty } from './build-property';
import type { Property } from './property';
import { representProperty } from './representation';
import { propertyBatchCreateSchema, propertyBatchNamesSchema } from './request';

/** HubSpot's limit for batches of property definitions. */
const MAX_INPUTS = 100;

interface Failure {
  readonly status: 'error';
  readonly category: string;
  readonly subCategory?: string;
  readonly message: string;
  readonly context: { readonly name: readonly string[] };
}

/** `POST …/batch/create`: what can be made is made; each refused name has an error of its own. */
export async function batchCreate(c: ApiContext, portal: Portal, type: TypeState): Promise<Response> {
  const { inputs } = await readBody(c, propertyBatchCreateSchema);
  bounded(inputs);
  const made: Property[] = [];
  const errors: Failure[] = [];
  for (const input of inputs) {
    try {
      if (made.some(({ name }) => name === input.name))
        throw validationError(`The property name "${input.name}" is there twice`);
      made.push(buildProperty(type, input, c.var.caller));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      errors.push(failure(error, input.name));
    }
  }
  portal.store.commit(
    made.map((property) => ({ kind: 'property', type: type.objectType.objectTypeId, property })),
  );
  return c.json(envelope(portal, made.map(representProperty), errors), errors.length > 0 ? 207 : 201);
}

/** `POST …/batch/read` */
export async function batchRead(c: ApiContext, portal: Portal, type: TypeState): Promise<Response> {
  const { inputs, archived = false } = await readBody(c, propertyBatchNamesSchema);
  bounded(inputs);
  const found = inputs
    .map(({ name }) => type.properties.get(name))
    .filter((property) => property?.archived === archived);
  const results = found.filter((property) => property !== undefined).map(representProperty);
  const names = new Set(found.map((property) => property?.name));
  const errors = inputs
    .filter(({ name }) => !names.has(name))
    .map(({ name }) => {
      return {
        status: 'error',
        category: 'OBJECT_NOT_FOUND',
        message: `Property ${name} does not exist`,
        context: { name: [name] },
      } as const;
    });
  return c.json(envelope(portal, results, errors), errors.length > 0 ? 207 : 200);
}

/** `POST …/batch/archive`: 204 whether or not the properties are there. */
export async function batchArchive(c: ApiContext, portal: Portal, type: TypeState): Promise<Response> {
  const { inputs } = await readBody(c, propertyBatchNamesSchema);
  bounded(inputs);
  const found = inputs.map(({ name }) => type.property(name)).filter((property) => property !== undefined);
  const archived = found.map((property) => archivedProperty(property, c.var.caller.at));
  portal.store.commit(
    archived.map((property) => ({ kind: 'property', type: type.objectType.objectTypeId, property })),
  );
  return c.body(null, 204);
}

function bounded(inputs: readonly unknown[]): void {
  if (inputs.length > MAX_INPUTS)
    throw validationError(
      `The maximum number of inputs supported in a batch request is ${MAX_INPUTS}. ${inputs.length} inputs were received.`,
    );
}

function failure({ details }: ApiError, name: string): Failure {
  const { category = 'VALIDATION_ERROR', subCategory, message } = details;
  return {
    status: 'error',
    category,
    ...(subCategory !== undefined && { subCategory }),
    message,
    context: { name: [name] },
  };
}

function envelope(
  portal: Portal,
  results: readonly unknown[],
  errors: readonly Failure[],
): Record<string, unknown> {
  const now = formatInstant(portal.clock.now());
  return {
    status: 'COMPLETE',
    results,
    ...(errors.length > 0 && { numErrors: errors.length, errors }),
    startedAt: now,
    completedAt: now,
  };
}
