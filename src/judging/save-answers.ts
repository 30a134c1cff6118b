import type { DealRecord } from '../hubspot';
import { dealProperty, hasInvisibleCharacters } from '../qualification';
import { whyNotSaved, type AnswersToSave } from './answers-to-save';
import { changedProperties, withChanges, type PropertyChange } from './changes';
import { findConflicts, type Conflict } from './conflicts';
import { qualificationOf } from './deal-qualification';
import { figuresToStore } from './figures';
import { openDeal } from './open-deal';
import type { OpenedDeal } from './opened-deal';
import type { JudgingPorts } from './ports';
import { noSuchDeal, notProvisioned, type Refusal } from './refusal';
import type { QualifiedDeal } from './store-figures';

/** The deal as stored now, and what became of each criterion. */
export interface SavedAnswers extends QualifiedDeal {
  /** Ids of the criteria that hold what was wanted. */
  readonly saved: readonly string[];
  /** Of the criteria that were left alone. */
  readonly conflicts: readonly Conflict[];
  /** Ids of criteria from whose evidence invisible control characters were removed. */
  readonly cleaned: readonly string[];
}

/**
 * Stores what changed, with the figures of the result, in one write. A criterion that somebody else changed since it was
 * read is left alone and reported; the others are saved. A criterion that already holds the new value counts as saved,
 * so that repeating a save whose reply was lost does no harm.
 */
export async function saveAnswers(
  request: AnswersToSave,
  ports: JudgingPorts,
): Promise<SavedAnswers | Refusal> {
  const opened = await openDeal(request.dealId, ports);
  if (opened === null) return noSuchDeal(request.dealId);
  const refused = whyNotSaved(request, opened);
  if (refused !== undefined) return refused;
  const { record, framework, inForce } = opened;
  const changes = changedProperties(framework, request.changes, {
    record,
    settings: inForce.rulebook.settings,
  });
  const lacking = changes.map(({ property }) => property).filter((name) => !(name in record.properties));
  if (lacking.length > 0) return notProvisioned(lacking);

  const conflicts = findConflicts(record, changes);
  const contested = new Set(conflicts.map(({ criterionId }) => criterionId));
  const accepted = changes.filter(({ criterionId }) => !contested.has(criterionId));
  return {
    ...(await stored(opened, accepted, { at: ports.now(), by: request.userEmail }, ports)),
    saved: [...new Set(accepted.map(({ criterionId }) => criterionId))],
    conflicts,
    cleaned: cleanedCriteria(request, contested),
  };
}

async function stored(
  opened: OpenedDeal,
  changes: readonly PropertyChange[],
  stamp: { readonly at: Date; readonly by: string },
  { deals }: JudgingPorts,
): Promise<QualifiedDeal> {
  if (changes.length === 0) return qualified(opened);
  const { settings } = opened.inForce.rulebook;
  const answered = { ...opened, record: withChanges(opened.record, changes, stamp) };
  const figures = figuresToStore(answered, qualificationOf(answered), stamp.at);
  await deals.write(
    opened.record.id,
    { ...answersOf(changes), ...figures, ...stampOf(opened.record, stamp) },
    Object.values(settings.mappings[opened.framework.id] ?? {}).map(({ property }) => property),
  );
  const { record } = answered;
  return qualified({
    ...answered,
    record: { ...record, properties: { ...record.properties, ...figures } },
  });
}

function qualified(opened: OpenedDeal): QualifiedDeal {
  return { opened, qualification: qualificationOf(opened), figuresOutdated: false };
}

function answersOf(changes: readonly PropertyChange[]): Readonly<Record<string, string>> {
  return Object.fromEntries(changes.map((change) => [change.property, change.stored ?? '']));
}

function stampOf(
  { properties }: DealRecord,
  stamp: { readonly at: Date; readonly by: string },
): Readonly<Record<string, string>> {
  const wanted = { [dealProperty.assessedAt]: stamp.at.toISOString(), [dealProperty.assessedBy]: stamp.by };
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => name in properties));
}

function cleanedCriteria({ changes }: AnswersToSave, contested: ReadonlySet<string>): string[] {
  return changes
    .filter(
      (change) => !contested.has(change.criterionId) && hasInvisibleCharacters(change.evidence?.to ?? ''),
    )
    .map((change) => change.criterionId);
}
