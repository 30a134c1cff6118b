import type { SettingsInForce } from '../configuring';
import { HISTORY_BATCH_SIZE, HubSpotError, type DealRecord, type FoundDeals } from '../hubspot';
import { allLevelProperties } from '../settings';
import { propertiesToRead, propertiesWithHistory, figuresMissing } from './deal-properties';
import { qualificationOf, type DealQualification } from './deal-qualification';
import { figuresToStore, isApproachLeft, type Figures } from './figures';
import { ifThereIsTime } from './if-there-is-time';
import { accountAround } from './open-deal';
import { putTogether, type OpenedDeal } from './opened-deal';
import type { JudgingPorts } from './ports';
import { notProvisioned, type Refusal } from './refusal';
import type { ChangedFigures, RefusedDeal } from './update-what-can-be';
import { withRolesUnknown } from './roles-unknown';
import { winsCounter } from './wins';

/** A deal as settings judge it. */
export interface JudgedDeal {
  readonly opened: OpenedDeal;
  readonly qualification: DealQualification;
  /** The stored figures that differ from this; none where a framework judged the deal that is gone. */
  readonly figures: Figures;
}

/** What became of a stretch of deals that were judged anew. */
export interface JudgedStretch {
  readonly judged: number;
  /** How many of them had figures to bring up to date. */
  readonly written: number;
  /** Deals HubSpot refused to write, or whose approach could not be judged. */
  readonly refused: readonly RefusedDeal[];
  /** Deals that are still to come after these. */
  readonly remaining: number;
  /** Null when these were the last. */
  readonly after: string | null;
}

/** Which deals are judged together, and by what. */
export interface Stretch {
  /** A deal id: those after it. Null begins. */
  readonly after: string | null;
  readonly inForce: SettingsInForce;
  /** Without it those of all pipelines. */
  readonly pipelineId?: string;
}

/** The figures need the dates of the history. */
const STRETCH = HISTORY_BATCH_SIZE;

/**
 * Judges a stretch of the account's deals by the settings that hold, and stores the figures that changed: of open deals, and of
 * closed ones whose score nobody froze yet. Refused by unreadable settings: older ones must not be written over newer figures.
 */
export async function judgeStretch(stretch: Stretch, ports: JudgingPorts): Promise<JudgedStretch | Refusal> {
  const looked = await lookAtStretch(stretch, ports);
  if ('refused' in looked) return looked;
  const { written, refused } = await storeJudged(looked.judged, ports);
  const { judged, remaining, after } = looked;
  return { judged: judged.length, written: written.length, refused, remaining, after };
}

/**
 * Stores the figures that differ, and looks at those deals again: where somebody answered or closed one meanwhile, they are made
 * anew, once; opening such a deal does the rest.
 *
 * @param repeat how a step is repeated that may be done twice.
 */
export async function storeJudged(
  judged: readonly JudgedDeal[],
  ports: JudgingPorts,
  repeat: <T>(step: () => Promise<T>) => Promise<T> = (step) => step(),
): Promise<{ readonly written: readonly string[]; readonly refused: readonly RefusedDeal[] }> {
  const changes = changedFigures(judged);
  const refused = await repeat(() => ports.updateDeals(changes));
  const isRefused = (id: string) => refused.some(({ dealId }) => dealId === id);
  const written = changes.map(({ id }) => id).filter((id) => !isRefused(id));
  await ifThereIsTime(async () => {
    const again = await judgeAgain(
      judged.filter(({ opened }) => written.includes(opened.record.id)),
      ports,
    );
    await ports.updateDeals(changedFigures(again));
  });
  return { written, refused: [...refused, ...approachesLeft(judged)] };
}

/** The deals as they are now, with the people and the wins that were counted before; one call, or none for no deals. */
async function judgeAgain(
  judged: readonly JudgedDeal[],
  ports: JudgingPorts,
): Promise<readonly JudgedDeal[]> {
  const [first] = judged;
  if (first === undefined) return [];
  const { inForce } = first.opened;
  const [records, around] = await Promise.all([
    readRecords(
      judged.map(({ opened }) => opened.record.id),
      inForce,
      ports,
    ),
    accountAround(ports),
  ]);
  return records.flatMap((record) => {
    const before = judged.find(({ opened }) => opened.record.id === record.id)?.opened;
    if (before === undefined) return [];
    const { people, rolesWithoutLabel, dealsPerRepMonth } = before;
    const now = putTogether(record, { ...around, inForce }, { people, rolesWithoutLabel, dealsPerRepMonth });
    return [judgedDeal(now, ports.now())];
  });
}

/** The same deals, judged and nothing written. */
export async function lookAtStretch(
  stretch: Stretch,
  ports: JudgingPorts,
): Promise<
  | Refusal
  | { readonly judged: readonly JudgedDeal[]; readonly remaining: number; readonly after: string | null }
> {
  const found = await findStretch(stretch, ports);
  if ('refused' in found) return found;
  const ids = found.deals.map(({ id }) => id);
  const judged = await judgeDeals(ids, stretch.inForce, ports);
  return { judged, remaining: Math.max(0, found.remaining - ids.length), after: found.after };
}

/** Judges at most 50 deals by the settings that hold; those that are gone are left out. Writes nothing. */
export async function judgeDeals(
  dealIds: readonly string[],
  inForce: SettingsInForce,
  ports: JudgingPorts,
): Promise<readonly JudgedDeal[]> {
  const [records, named, around] = await Promise.all([
    readRecords(dealIds, inForce, ports),
    ports.people.readMany(dealIds),
    accountAround(ports),
  ]);
  const judged: JudgedDeal[] = [];
  // One after the other: each may cost a search for its owner's wins, and searches are few.
  const winsOf = winsCounter(ports);
  for (const record of records) {
    const own = { people: named.get(record.id) ?? [], dealsPerRepMonth: await winsOf(record) };
    const opened = await withRolesUnknown(putTogether(record, { ...around, inForce }, own), ports);
    judged.push(judgedDeal(opened, ports.now()));
  }
  return judged;
}

function readRecords(
  dealIds: readonly string[],
  { rulebook }: SettingsInForce,
  { deals }: JudgingPorts,
): Promise<readonly DealRecord[]> {
  const properties = ['dealname', ...propertiesToRead(rulebook)];
  return deals.readMany({ dealIds, properties, historyOf: propertiesWithHistory(rulebook) });
}

/** The figures that differ from what deals hold. */
function changedFigures(judged: readonly JudgedDeal[]): readonly ChangedFigures[] {
  return judged
    .filter(({ figures }) => Object.keys(figures).length > 0)
    .map(({ opened, figures }) => ({ id: opened.record.id, properties: figures }));
}

/** Deals whose approach was left as it is stored; their other figures are judged as those of the others. */
function approachesLeft(judged: readonly JudgedDeal[]): readonly RefusedDeal[] {
  return judged
    .filter(({ opened, qualification }) => isApproachLeft(opened, qualification))
    .map(({ opened }) => ({
      dealId: opened.record.id,
      message:
        'Its approach stays as it was: the wins of its owner could not be counted. Judge it again in a while.',
    }));
}

function judgedDeal(opened: OpenedDeal, asOf: Date): JudgedDeal {
  const qualification = qualificationOf(opened);
  const figures = qualification.goneFramework === null ? figuresToStore(opened, qualification, asOf) : {};
  return { opened, qualification, figures };
}

/** Deals to judge, by id. An account without our properties cannot be searched by them: then it says which it lacks. */
export async function findStretch(
  { after, pipelineId, inForce }: Stretch,
  { findDeals, dealProperties }: Pick<JudgingPorts, 'findDeals' | 'dealProperties'>,
): Promise<FoundDeals | Refusal> {
  const where = pipelineId === undefined ? {} : { pipelineId };
  try {
    return await findDeals({
      which: 'unsettled',
      answers: allLevelProperties(inForce.rulebook),
      after,
      properties: ['hs_object_id'],
      limit: STRETCH,
      ...where,
    });
  } catch (error) {
    if (!(error instanceof HubSpotError) || error.code !== 'validation') throw error;
    const missing = figuresMissing(await dealProperties());
    if (missing.length === 0) throw error;
    return notProvisioned(missing);
  }
}
