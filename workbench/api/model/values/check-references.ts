import type { AccountSeed } from '../../../account';
import { DEAL } from '../definitions/object-type';
import type { Pipeline } from '../definitions/pipeline';
import type { Property } from '../definitions/property';
import type { ValueProblem } from '../refusals/value-problem';
import type { Values } from '../state/record';
import { notAnOption } from './parse-value';

/** An owner that the account does not have. */
export function ownerProblem(seed: AccountSeed, property: Property, value: string): ValueProblem | undefined {
  if (property.referencedObjectType !== 'OWNER' || value === '') return undefined;
  if (seed.users.some((user) => user.ownerId === value)) return undefined;
  return { property: property.name, code: 'INVALID_OWNER_ID', message: `Owner ${value} does not exist` };
}

/**
 * A pipeline that the account does not have, or a stage that the deal's pipeline does not have.
 * @param values the record as it would be after the write
 */
export function stageProblem(
  objectTypeId: string,
  pipelines: readonly Pipeline[],
  values: Values,
  sent: Values,
): ValueProblem | undefined {
  if (objectTypeId !== DEAL || (sent['dealstage'] === undefined && sent['pipeline'] === undefined))
    return undefined;
  const pipeline = values['pipeline'] ?? '';
  const stage = values['dealstage'] ?? '';
  const chosen = pipelines.find((candidate) => candidate.id === pipeline);
  if (pipeline !== '' && !chosen)
    return {
      property: 'pipeline',
      ...notAnOption(
        pipeline,
        pipelines.map(({ id }) => id),
      ),
    };
  if (stage === '') return undefined;
  const stages = chosen?.stages ?? [];
  if (stages.some(({ id }) => id === stage)) return undefined;
  return {
    property: 'dealstage',
    ...notAnOption(
      stage,
      stages.map(({ id }) => id),
    ),
  };
}
