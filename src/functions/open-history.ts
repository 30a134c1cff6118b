import type { DealRecord, Owner, PropertyVersion } from '../hubspot';
import {
  openHistoryContract,
  type DealHistory,
  type HistoryReply,
  type HistoryRequest,
} from '../protocol/open-history';
import { answerChanges, dealProperty, timelinePoints, type PropertyHistory } from '../qualification';
import { allAnswerProperties, answerPlace, type Rulebook } from '../settings';
import { failure } from './failure';
import type { Dependencies } from '../judging/ports';
import { serve } from './serve';
import { appUserOf } from '../judging/who';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = [
  'crm.objects.deals.read',
  'crm.objects.owners.read',
  'crm.objects.custom.read',
] as const;

// What one looks through on a card; a reply may have 6 MB, and a change at most its beginning of the evidence.
const MAX_CHANGES = 200;
const EVIDENCE_SHOWN = 500;
// Each name costs an API call; more people than these edit one deal in HubSpot's own panels rarely.
const MAX_NAMES = 8;

/** How the deal's score and answers came about, from HubSpot's property history. */
export async function openHistory(
  { dealId }: HistoryRequest,
  dependencies: Dependencies,
): Promise<HistoryReply> {
  const { rulebook } = await dependencies.rulebooks.current();
  const answers = allAnswerProperties(rulebook);
  const historyOf = [
    dealProperty.score,
    dealProperty.completeness,
    dealProperty.assessedAt,
    dealProperty.assessedBy,
    ...answers,
  ];
  const record = await dependencies.deals.read({ dealId, properties: [], historyOf });
  if (record === null) return failure('deal-not-found', `There is no deal ${dealId}.`);
  const names = await namesOfUsers(record, answers, dependencies);
  const history = pastValues(record, names);
  return { ok: true, history: shownHistory(history, rulebook) };
}

export const main = serve(openHistoryContract, openHistory);

function shownHistory(history: PropertyHistory, { frameworks, settings }: Rulebook): DealHistory {
  const changes = answerChanges(frameworks, history, (frameworkId, criterionId) =>
    answerPlace(settings, frameworkId, criterionId),
  );
  return {
    points: timelinePoints(history).map((point) => ({ ...point, at: point.at.toISOString() })),
    changes: changes.slice(0, MAX_CHANGES).map(({ at, by, framework, criterion, level, evidence }) => ({
      at: at.toISOString(),
      by,
      framework: framework.label,
      criterion: criterion.label,
      level:
        level === null ? null : { ...(level.from === undefined ? {} : { from: level.from }), to: level.to },
      evidence: evidence === null ? null : beginning(evidence),
    })),
    leftOut: Math.max(0, changes.length - MAX_CHANGES),
  };
}

function beginning(evidence: string): string {
  if (evidence.length <= EVIDENCE_SHOWN) return evidence;
  // An emoji is two characters; half of one would be drawn as a box.
  const cut = evidence.slice(0, EVIDENCE_SHOWN).replace(/[\ud800-\udbff]$/, '');
  return `${cut}…`;
}

function pastValues(record: DealRecord, names: ReadonlyMap<string, string>): PropertyHistory {
  const by = (version: PropertyVersion) =>
    appUserOf(record, version) ?? (version.userId === null ? undefined : names.get(version.userId)) ?? null;
  return Object.fromEntries(
    Object.entries(record.history).map(([property, versions]) => [
      property,
      versions.map((version) => ({ value: version.value, at: version.at, by: by(version) })),
    ]),
  );
}

/** The names of those who answered in HubSpot itself, by user id; of the latest, should there be very many. */
async function namesOfUsers(
  { history }: DealRecord,
  answers: readonly string[],
  { findOwner }: Dependencies,
): Promise<ReadonlyMap<string, string>> {
  const answered = answers.flatMap((property) => history[property] ?? []);
  const latestFirst = answered.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  const ids = new Set(latestFirst.flatMap(({ userId }) => userId ?? []));
  const owners = await Promise.all(
    [...ids].slice(0, MAX_NAMES).map(async (id) => [id, nameOf(await findOwner(id))] as const),
  );
  return new Map(owners.flatMap(([id, name]) => (name === null ? [] : [[id, name] as const])));
}

function nameOf(owner: Owner | null): string | null {
  if (owner === null) return null;
  const name = [owner.firstName, owner.lastName].filter((part) => (part ?? '') !== '').join(' ');
  return name === '' ? (owner.email ?? null) : name;
}
