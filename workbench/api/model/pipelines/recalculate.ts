import type { Pipeline } from '../definitions/pipeline';
import type { Change, Stamp } from '../state/change';
import type { TypeState } from '../state/type-state';
import { calculatedValues } from '../values/calculated';

/** What stays true of the deals in a stage when the stage's probability changes: their calculated values, rewritten. */
export function recalculations(
  type: TypeState,
  pipelines: readonly Pipeline[],
  stageIds: readonly string[],
  stamp: Stamp,
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
      changes.push({ kind: 'write', type: objectTypeId, id: record.id, ...stamp, set });
  }
  return changes;
}
