import { ApiError } from '../refusals/errors';
import type { TypeState } from '../state/type-state';

/** How many record ids HubSpot names in its refusal. */
const NAMED_IDS = 100;

/** @throws HubSpot's refusal to take away stages that records are in */
export function refuseIfInUse(type: TypeState, stageIds: readonly string[]): void {
  const gone = new Set(stageIds);
  const users = [...type.records.values()].filter(
    (record) => record.archivedAt === null && gone.has(record.values['dealstage'] ?? ''),
  );
  if (users.length === 0) return;
  const used = [...new Set(users.map((record) => record.values['dealstage'] ?? ''))];
  throw new ApiError(400, {
    message: `Stage IDs: [${used.join(', ')}] are being referenced by object IDs: [${users
      .slice(0, NAMED_IDS)
      .map(({ id }) => id)
      .join(', ')}]`,
    context: { stageIds: used, objectIds: users.slice(0, NAMED_IDS).map(({ id }) => id) },
    category: 'VALIDATION_ERROR',
    subCategory: 'PipelineError.STAGE_ID_IN_USE',
  });
}
