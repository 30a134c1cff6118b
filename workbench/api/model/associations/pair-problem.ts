import type { BatchError } from '../refusals/batch-error';
import type { TypeState } from '../state/type-state';

interface Ends {
  readonly from: TypeState;
  readonly to: TypeState;
}

/**
 * Why a batch cannot write an association of two records; undefined when it can. HubSpot says so for each input, and
 * does the others.
 */
export function pairProblem({ from, to }: Ends, fromId: string, toId: string): BatchError | undefined {
  if (!from.active(fromId)) return invalidIdentifier(fromId);
  if (!to.active(toId)) return invalidIdentifier(toId);
  if (from !== to || fromId !== toId) return undefined;
  return {
    category: 'VALIDATION_ERROR',
    message: `Object ${fromId} cannot be associated to itself (${toId})`,
  };
}

/** What cannot be the id of any record; undefined for a number, whether or not a record has it. */
export function idProblem(id: string): BatchError | undefined {
  return /^\d+$/.test(id) ? undefined : invalidIdentifier(id);
}

function invalidIdentifier(id: string): BatchError {
  return {
    category: 'VALIDATION_ERROR',
    subCategory: 'crm.associations.INVALID_IDENTIFIER',
    message: `${id} is not a valid ID`,
    context: { id: [id] },
  };
}
