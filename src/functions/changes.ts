import type { Framework } from '../frameworks';
import type { DealRecord } from '../hubspot';
import type { AnswerChange } from '../protocol';
import { cleanEvidence, evidenceProperty, levelProperty } from '../qualification';
import { textOrNull } from './text-or-null';

/** One deal property that a save would change. Null is empty: HubSpot knows no difference. */
export interface PropertyChange {
  readonly criterionId: string;
  readonly field: 'level' | 'evidence';
  readonly property: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The properties that a save's changes are about, level before evidence. */
export function changedProperties(
  framework: Framework,
  changes: readonly AnswerChange[],
): readonly PropertyChange[] {
  return changes.flatMap(({ criterionId, level, evidence }): readonly PropertyChange[] => [
    ...(level === undefined
      ? []
      : [
          {
            criterionId,
            field: 'level' as const,
            property: levelProperty(framework.id, criterionId),
            from: textOrNull(level.from),
            to: level.to,
          },
        ]),
    ...(evidence === undefined
      ? []
      : [
          {
            criterionId,
            field: 'evidence' as const,
            property: evidenceProperty(framework.id, criterionId),
            from: textOrNull(evidence.from),
            to: textOrNull(cleanEvidence(evidence.to)),
          },
        ]),
  ]);
}

/** The record as it will be once the changes are stored. */
export function withChanges(record: DealRecord, changes: readonly PropertyChange[]): DealRecord {
  const changed = Object.fromEntries(changes.map((change) => [change.property, change.to]));
  return { ...record, properties: { ...record.properties, ...changed } };
}

/** What a property holds now. */
export function storedValue(record: DealRecord, property: string): string | null {
  return textOrNull(record.properties[property]);
}
