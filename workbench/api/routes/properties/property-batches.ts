import type { Property } from '../../model/definitions/property';
import { archivedProperties } from '../../model/properties/archived-properties';
import { buildProperty } from '../../model/properties/build-property';
import { propertyBatchCreateSchema, propertyBatchNamesSchema } from '../../model/properties/property-input';
import { checkCount } from '../../model/records/record-input';
import type { BatchError } from '../../model/refusals/batch-error';
import { ApiError, validationError } from '../../model/refusals/errors';
import { batchAnswer } from '../http/batch-answer';
import { readBody } from '../http/body';
import type { TypeHandler } from '../http/typed-route';
import { representProperty } from './represent-property';

/** HubSpot's limit for batches of property definitions. */
const MAX_INPUTS = 100;

/** `POST …/batch/create`: what can be made is made; each refused name has an error of its own. */
export const createProperties: TypeHandler = async (c, portal, type) => {
  const { inputs } = await readBody(c, propertyBatchCreateSchema);
  checkCount(inputs, MAX_INPUTS);
  const made: Property[] = [];
  const errors: BatchError[] = [];
  for (const input of inputs) {
    try {
      if (made.some(({ name }) => name === input.name))
        throw validationError(`The property name "${input.name}" is there twice`);
      const property = buildProperty(portal, type, input, c.var.caller);
      // One after the other: a formula may read what the same request made before it.
      portal.store.commit([{ kind: 'property', type: type.objectType.objectTypeId, property }]);
      made.push(property);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      errors.push(failure(error, input.name));
    }
  }
  return batchAnswer(c, {
    results: made.map(representProperty),
    errors,
    status: 201,
  });
};

/** `POST …/batch/read` */
export const readProperties: TypeHandler = async (c, _portal, type) => {
  const { inputs, archived = false } = await readBody(c, propertyBatchNamesSchema);
  checkCount(inputs, MAX_INPUTS);
  const found = inputs
    .map(({ name }) => type.properties.get(name))
    .filter((property) => property?.archived === archived);
  const results = found.filter((property) => property !== undefined).map(representProperty);
  const names = new Set(found.map((property) => property?.name));
  const errors = inputs
    .filter(({ name }) => !names.has(name))
    .map(({ name }) => {
      return {
        category: 'OBJECT_NOT_FOUND',
        message: `Property ${name} does not exist`,
        context: { name: [name] },
      };
    });
  return batchAnswer(c, { results, errors });
};

/** `POST …/batch/archive`: 204 whether or not the properties are there. */
export const archiveProperties: TypeHandler = async (c, portal, type) => {
  const { inputs } = await readBody(c, propertyBatchNamesSchema);
  checkCount(inputs, MAX_INPUTS);
  const found = inputs.map(({ name }) => type.property(name)).filter((property) => property !== undefined);
  const archived = archivedProperties(type, found, c.var.caller.at);
  portal.store.commit(
    archived.map((property) => ({ kind: 'property', type: type.objectType.objectTypeId, property })),
  );
  return c.body(null, 204);
};

function failure({ details }: ApiError, name: string): BatchError {
  const { category = 'VALIDATION_ERROR', subCategory, message } = details;
  return {
    category,
    ...(subCategory !== undefined && { subCategory }),
    message,
    context: { name: [name] },
  };
}
