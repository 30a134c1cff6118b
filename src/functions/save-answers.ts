import type { Framework } from '../frameworks';
import type { DealRecord } from '../hubspot';
import type { Failure } from '../protocol/failure';
import { saveAnswersContract, type SaveReply, type SaveRequest } from '../protocol/save-answers';
import { dealProperty, EVIDENCE_MAX_LENGTH, hasInvisibleCharacters } from '../qualification';
import { answerPlace, frameworkIn, type Settings } from '../settings';
import { changedProperties, withChanges, type PropertyChange } from '../judging/changes';
import { findConflicts } from '../judging/conflicts';
import { qualificationOf } from '../judging/deal-qualification';
import { failure } from './failure';
import { figuresToStore } from '../judging/figures';
import { isClosed, openDeal, type OpenedDeal } from '../judging/opened-deal';
import type { Dependencies } from '../judging/ports';
import { serve } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = [
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'crm.objects.contacts.read',
  'crm.objects.custom.read',
] as const;

/**
 * Stores what changed, with the figures of the result, in one write. A criterion that somebody else changed since the card
 * read it is left alone and reported; the others are saved. A criterion that already holds the new value counts as saved,
 * so that repeating a save whose reply was lost does no harm.
 */
export async function saveAnswers(request: SaveRequest, dependencies: Dependencies): Promise<SaveReply> {
  const read = await openDeal(request.dealId, dependencies);
  if (!read.ok) return read;
  const { opened } = read;
  const { settings } = opened.inForce.rulebook;
  const framework = frameworkIn(opened.inForce.rulebook, request.frameworkId);
  if (framework === undefined)
    return failure('framework-changed', `There is no framework "${request.frameworkId}" any more.`);
  const refusal =
    invalidChanges(request, framework) ??
    refusalOf(opened, framework) ??
    unwritable(request, framework, settings);
  if (refusal !== undefined) return refusal;

  const changes = changedProperties(framework, request.changes, { record: opened.record, settings });
  const lacking = changes
    .map(({ property }) => property)
    .filter((name) => !(name in opened.record.properties));
  if (lacking.length > 0) return notProvisioned(lacking);
  const conflicts = findConflicts(opened.record, changes);
  const contested = new Set(conflicts.map((conflict) => conflict.criterionId));
  const accepted = changes.filter((change) => !contested.has(change.criterionId));
  if (accepted.length === 0)
    return { ok: true, qualification: qualificationOf(opened), saved: [], conflicts, cleaned: [] };

  const stamp = { at: dependencies.now(), by: request.userEmail };
  const record = withChanges(opened.record, accepted, stamp);
  const figures = figuresToStore(record, qualificationOf({ ...opened, record }), stamp.at);
  await dependencies.deals.write(
    request.dealId,
    { ...answersOf(accepted), ...figures, ...stampOf(opened.record, stamp) },
    Object.values(settings.mappings[framework.id] ?? {}).map(({ property }) => property),
  );
  const stored = { ...record, properties: { ...record.properties, ...figures } };
  return {
    ok: true,
    qualification: qualificationOf({ ...opened, record: stored }),
    saved: [...new Set(accepted.map((change) => change.criterionId))],
    conflicts,
    cleaned: cleanedCriteria(request, contested),
  };
}

export const main = serve(saveAnswersContract, saveAnswers);

function invalidChanges({ changes }: SaveRequest, framework: Framework): Failure | undefined {
  const known = new Set(framework.criteria.map((criterion) => criterion.id));
  const ids = changes.map((change) => change.criterionId);
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0)
    return failure('bad-request', `${framework.label} has no criterion ${unknown.join(', ')}.`, unknown);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0)
    return failure('bad-request', `Changed twice in one save: ${twice.join(', ')}.`, twice);
  const tooLong = changes.filter((change) => (change.evidence?.to.length ?? 0) > EVIDENCE_MAX_LENGTH);
  if (tooLong.length === 0) return undefined;
  return failure(
    'evidence-too-long',
    `Evidence may have at most ${EVIDENCE_MAX_LENGTH} characters.`,
    tooLong.map((change) => change.criterionId),
  );
}

/** Levels that no option of a mapped property stands for: the card does not offer them, unless ops changed the mapping since. */
function unwritable({ changes }: SaveRequest, { id }: Framework, settings: Settings): Failure | undefined {
  const lost = changes.filter(({ criterionId, level }) => {
    if (level === undefined || level.to === null) return false;
    return !answerPlace(settings, id, criterionId).levels.includes(level.to);
  });
  if (lost.length === 0) return undefined;
  const ids = lost.map(({ criterionId }) => criterionId);
  return failure('level-not-offered', `No option stands for the chosen level of ${ids.join(', ')}.`, ids);
}

function refusalOf({ record, framework: ruling }: OpenedDeal, framework: Framework): Failure | undefined {
  if (ruling.id !== framework.id)
    return failure(
      'framework-changed',
      `The deal's pipeline uses ${ruling.label} now, not ${framework.label}.`,
    );
  if (isClosed(record))
    return failure('deal-closed', `Deal ${record.id} is closed: its answers are read-only.`);
  return undefined;
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

function notProvisioned(names: readonly string[]): Failure {
  const message = `Deal properties missing: ${names.join(', ')}. Run "npx plumbline provision".`;
  return failure('not-provisioned', message, names);
}

function cleanedCriteria({ changes }: SaveRequest, contested: ReadonlySet<string>): string[] {
  return changes
    .filter(
      (change) => !contested.has(change.criterionId) && hasInvisibleCharacters(change.evidence?.to ?? ''),
    )
    .map((change) => change.criterionId);
}
