import type { Framework } from '../frameworks';
import type { DealRecord } from '../hubspot';
import type { AnswerChange } from '../protocol';
import { cleanEvidence, dealProperty, evidenceProperty, levelProperty } from '../qualification';
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

/** The record as it will be once the changes are stored, by whom and when. */
export function withChanges(
  record: DealRecord,
  changes: readonly PropertyChange[],
  stamp: { readonly at: Date; readonly by: string },
): DealRecord {
  const stored = (property: string, value: string) => [
    { value, at: stamp.at, byIntegration: true, userId: null },
    ...(record.history[property] ?? []),
  ];
  // HubSpot keeps no new version of a property that is set to what it was.
  const changing = changes.filter(({ property, to }) => storedValue(record, property) !== to);
  const values = Object.fromEntries(changing.map(({ property, to }) => [property, to]));
  const versions = Object.fromEntries(
    changing.map(({ property, to }) => [property, stored(property, to ?? '')]),
  );
  const { assessedAt, assessedBy } = dealProperty;
  const at = stamp.at.toISOString();
  return {
    ...record,
    properties: {
      ...record.properties,
      ...values,
      [assessedAt]: at,
      [assessedBy]: stamp.by,
    },
    history: {
      ...record.history,
      ...versions,
      [assessedAt]: stored(assessedAt, at),
      [assessedBy]: stored(assessedBy, stamp.by),
    },
  };
}

/** What a property holds now. */
export function storedValue(record: DealRecord, property: string): string | null {
  return textOrNull(record.properties[property]);
}
