import type { Caller } from '../../routes/http/caller';
import { calculatedValues } from '../values/calculated';
import type { Change } from '../state/change';
import type { TypeState } from '../state/type-state';
import type { Pipeline } from '../definitions/pipeline';

/** What stays true of the deals in a stage when the stage's probability changes: their calculated values, rewritten. */
export function recalculations(
  type: TypeState,
  pipelines: readonly Pipeline[],
  stageIds: readonly string[],
  { at, writesAs }: Caller,
): Change[] {
  const affected = new Set(stageIds);
  const objectTypeId = type.objectType.objectTypeId;
  const changes: Change[] = [];
  for (const record of type.records.values()) {
    if (!affected.has(record.values['dealstage'] ?? '')) continue;
    const calculated = Object.entries(calculatedValues(objectTypeId, record.values, pipelines));
    const set = Object.fromEntries(
      calculated.filter(([name, value]) => (record.values[name] ?? '') !== value),
    );
    if (Object.keys(set).length > 0)
      changes.push({ kind: 'write', type: objectTypeId, id: record.id, at, by: writesAs, set });
  }
  return changes;
}
