import type { Framework } from '../frameworks';
import { storedValue, textOrNull, type DealRecord } from '../hubspot';
import { cleanEvidence, dealProperty, evidenceProperty, type LevelValue } from '../qualification';
import { answerPlace, type Settings } from '../settings';

/** What somebody wants changed of one criterion, with the value each change was based on. `null` is an unanswered level. */
export interface WantedChange {
  readonly criterionId: string;
  readonly level?: { readonly from: string | null; readonly to: LevelValue | null };
  readonly evidence?: { readonly from: string; readonly to: string };
}

/** One deal property that a save would change. Null is empty: HubSpot knows no difference. */
export interface PropertyChange {
  readonly criterionId: string;
  readonly field: 'level' | 'evidence';
  readonly property: string;
  /** What the answer was when the card read it, and is to be: a level or the evidence. */
  readonly from: string | null;
  readonly to: string | null;
  /** What is stored for it; another text than the level in a property of the account's own. */
  readonly stored: string | null;
  /** The answer that a stored text stands for. */
  readonly read: (stored: string | null) => string | null;
}

/** The properties that a save's changes are about, level before evidence. */
export function changedProperties(
  framework: Framework,
  changes: readonly WantedChange[],
  around: { readonly record: DealRecord; readonly settings: Settings },
): readonly PropertyChange[] {
  return changes.flatMap(({ criterionId, level, evidence }): readonly PropertyChange[] => [
    ...(level === undefined ? [] : [levelChange(framework, { criterionId, level }, around)]),
    ...(evidence === undefined ? [] : [evidenceChange(framework, criterionId, evidence)]),
  ]);
}

function levelChange(
  framework: Framework,
  {
    criterionId,
    level,
  }: { readonly criterionId: string; readonly level: NonNullable<WantedChange['level']> },
  { record, settings }: { readonly record: DealRecord; readonly settings: Settings },
): PropertyChange {
  const { property, read, write } = answerPlace(settings, framework.id, criterionId);
  const { from, to } = level;
  const held = storedValue(record, property);
  // An option that stands for the level already stays, though choosing the level would store another one.
  const stored = read(held) === to ? held : write(to);
  return { criterionId, field: 'level', property, from: textOrNull(from), to, stored, read };
}

function evidenceChange(
  framework: Framework,
  criterionId: string,
  { from, to }: NonNullable<WantedChange['evidence']>,
): PropertyChange {
  const text = textOrNull(cleanEvidence(to));
  return {
    criterionId,
    field: 'evidence',
    property: evidenceProperty(framework.id, criterionId),
    from: textOrNull(from),
    to: text,
    stored: text,
    read: (stored) => stored,
  };
}

/** The record as it will be once the changes are stored, by whom and when. */
export function withChanges(
  record: DealRecord,
  changes: readonly PropertyChange[],
  stamp: { readonly at: Date; readonly by: string },
): DealRecord {
  const versionsWith = (property: string, value: string) => [
    { value, at: stamp.at, byIntegration: true, userId: null },
    ...(record.history[property] ?? []),
  ];
  // HubSpot keeps no new version of a property that is set to what it was.
  const changing = changes.filter((change) => storedValue(record, change.property) !== change.stored);
  const values = Object.fromEntries(changing.map((change) => [change.property, change.stored]));
  const versions = Object.fromEntries(
    changing.map((change) => [change.property, versionsWith(change.property, change.stored ?? '')]),
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
      [assessedAt]: versionsWith(assessedAt, at),
      [assessedBy]: versionsWith(assessedBy, stamp.by),
    },
  };
}
