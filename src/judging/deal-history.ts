import type { DealRecord, Owner, PropertyVersion } from '../hubspot';
import {
  answerChanges,
  dealProperty,
  timelinePoints,
  type PastAnswerChange,
  type PropertyHistory,
  type TimelinePoint,
} from '../qualification';
import { allAnswerProperties, answerPlace } from '../settings';
import { ifThereIsTime } from './if-there-is-time';
import type { JudgingPorts } from './ports';
import { noSuchDeal, type Refusal } from './refusal';
import { appUserOf } from './who';

// Each name costs an API call; more people than these edit one deal in HubSpot's own panels rarely.
const MAX_NAMES = 8;

/** How a deal's score and answers came about, as far back as HubSpot keeps values. */
export interface PastOfDeal {
  /** Oldest first. */
  readonly points: readonly TimelinePoint[];
  /** Newest first. */
  readonly changes: readonly PastAnswerChange[];
}

/** Reads a deal's past from HubSpot's property history. */
export async function readHistory(
  dealId: string,
  { rulebooks, deals, findOwner }: Pick<JudgingPorts, 'rulebooks' | 'deals' | 'findOwner'>,
): Promise<PastOfDeal | Refusal> {
  const { rulebook } = await rulebooks.current();
  const answers = allAnswerProperties(rulebook);
  const { score, completeness, assessedAt, assessedBy } = dealProperty;
  const historyOf = [score, completeness, assessedAt, assessedBy, ...answers];
  const record = await deals.read({ dealId, properties: [], historyOf });
  if (record === null) return noSuchDeal(dealId);
  const history = pastValues(record, await namesOfUsers(record, answers, findOwner));
  const changes = answerChanges(rulebook.frameworks, history, (frameworkId, criterionId) =>
    answerPlace(rulebook.settings, frameworkId, criterionId),
  );
  return { points: timelinePoints(history), changes };
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
  findOwner: JudgingPorts['findOwner'],
): Promise<ReadonlyMap<string, string>> {
  const answered = answers.flatMap((property) => history[property] ?? []);
  const latestFirst = answered.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  const ids = new Set(latestFirst.flatMap(({ userId }) => userId ?? []));
  const owners = await Promise.all(
    [...ids]
      .slice(0, MAX_NAMES)
      .map(async (id) => [id, nameOf(await ifThereIsTime(() => findOwner(id)))] as const),
  );
  return new Map(owners.flatMap(([id, name]) => (name === null ? [] : [[id, name] as const])));
}

function nameOf(owner: Owner | null): string | null {
  if (owner === null) return null;
  const name = [owner.firstName, owner.lastName].filter((part) => (part ?? '') !== '').join(' ');
  return name === '' ? (owner.email ?? null) : name;
}
