import type { Framework } from '../frameworks';
import { findFramework } from '../frameworks';
import type { DealRecord } from '../hubspot';
import {
  saveRequestSchema,
  type Failure,
  type Qualification,
  type SaveReply,
  type SaveRequest,
} from '../protocol';
import {
  assess,
  dealProperty,
  EVIDENCE_MAX_LENGTH,
  hasInvisibleCharacters,
  storedAssessment,
} from '../qualification';
import { changedProperties, withChanges, type PropertyChange } from './changes';
import { findConflicts } from './conflicts';
import { frameworkOf, missingProperties, propertiesToRead, qualificationOf } from './deal-qualification';
import { failure } from './failure';
import { serve, type Dependencies } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = ['crm.objects.deals.read', 'crm.objects.deals.write'] as const;

/**
 * Stores what changed, with the score of the result: one read, one write. A criterion that somebody else changed since
 * the card read it is left alone and reported; the others are saved. A criterion that already holds the new value counts
 * as saved, so that repeating a save whose reply was lost does no harm.
 */
export async function saveAnswers(request: SaveRequest, { deals, now }: Dependencies): Promise<SaveReply> {
  const framework = findFramework(request.frameworkId);
  if (framework === undefined)
    return failure('bad-request', `There is no framework "${request.frameworkId}".`);
  const invalid = invalidChanges(request, framework);
  if (invalid !== undefined) return invalid;

  const changes = changedProperties(framework, request.changes);
  const record = await deals.read({
    dealId: request.dealId,
    properties: propertiesToRead([framework]),
    historyOf: [...changes.map((change) => change.property), dealProperty.assessedBy],
  });
  if (record === null) return failure('deal-not-found', `There is no deal ${request.dealId}.`);
  const refusal = refusalOf(record, framework);
  if (refusal !== undefined) return refusal;

  const conflicts = findConflicts(record, changes);
  const contested = new Set(conflicts.map((conflict) => conflict.criterionId));
  const accepted = changes.filter((change) => !contested.has(change.criterionId));
  const after = withChanges(record, accepted);
  if (accepted.length === 0)
    return { ok: true, qualification: qualificationOf(record, framework), saved: [], conflicts, cleaned: [] };

  const qualification = qualificationOf(after, framework);
  const stamp = { at: now().toISOString(), by: request.userEmail };
  await deals.write(request.dealId, { ...answersOf(accepted), ...judged(framework, qualification, stamp) });
  return {
    ok: true,
    qualification: { ...qualification, assessed: stamp },
    saved: [...new Set(accepted.map((change) => change.criterionId))],
    conflicts,
    cleaned: cleanedCriteria(request, contested),
  };
}

export const main = serve(saveRequestSchema, saveAnswers);

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

function refusalOf(record: DealRecord, framework: Framework): Failure | undefined {
  const ruling = frameworkOf(record);
  if (ruling.id !== framework.id)
    return failure(
      'framework-changed',
      `The deal's pipeline uses ${ruling.label} now, not ${framework.label}.`,
    );
  if (record.properties['hs_is_closed'] === 'true')
    return failure('deal-closed', `Deal ${record.id} is closed: its answers are read-only.`);
  return missingProperties(record, framework);
}

function answersOf(changes: readonly PropertyChange[]): Readonly<Record<string, string>> {
  return Object.fromEntries(changes.map((change) => [change.property, change.to ?? '']));
}

function judged(
  framework: Framework,
  { answers, deal }: Qualification,
  stamp: { readonly at: string; readonly by: string },
): Readonly<Record<string, string>> {
  return {
    ...storedAssessment(framework, assess(framework, answers, deal.milestone)),
    [dealProperty.assessedAt]: stamp.at,
    [dealProperty.assessedBy]: stamp.by,
  };
}

function cleanedCriteria({ changes }: SaveRequest, contested: ReadonlySet<string>): string[] {
  return changes
    .filter(
      (change) => !contested.has(change.criterionId) && hasInvisibleCharacters(change.evidence?.to ?? ''),
    )
    .map((change) => change.criterionId);
}
