import type { DealRecord } from '../hubspot';
import { dealProperty, hasInvisibleCharacters } from '../qualification';
import { whyNotSaved, type AnswersToSave } from './answers-to-save';
import { changedProperties, withChanges, type PropertyChange } from './changes';
import { findConflicts, findRaces, type Conflict } from './conflicts';
import { qualificationOf } from './deal-qualification';
import { figuresBesides, omitFigures } from './figures';
import { lookAfterWriting } from './look-after-writing';
import { countWins, openDeal } from './open-deal';
import type { OpenedDeal } from './opened-deal';
import type { JudgingPorts } from './ports';
import { noSuchDeal, refusal, type Refusal } from './refusal';
import { qualified, withFigures, type QualifiedDeal } from './store-figures';
import { writeWhatCanBe, type AnswerToWrite, type NotStored } from './write-what-can-be';

/** The deal as stored now, and what became of each criterion. */
export interface SavedAnswers extends QualifiedDeal {
  /** Ids of the criteria that hold what was wanted. */
  readonly saved: readonly string[];
  /** Of the criteria that somebody else changed too. */
  readonly conflicts: readonly Conflict[];
  /** The criteria that HubSpot has no place for, and why. */
  readonly notStored: readonly NotStored[];
  /** Ids of criteria from whose evidence invisible control characters were removed. */
  readonly cleaned: readonly string[];
  /** Whether the deal was closed while this was saved: the answers are stored, its score at close is without them. */
  readonly closedMeanwhile: boolean;
}

interface Stamp {
  readonly at: Date;
  readonly by: string;
}

/**
 * Stores what changed, with the figures of the result, in one write, and looks at what came of it. A criterion that somebody else
 * changed since it was read is left alone and reported, one that HubSpot does not take is named; the others are saved. A criterion
 * that already holds the new value counts as saved, so that repeating a save whose reply was lost does no harm.
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
  const { settings } = inForce.rulebook;
  const changes = changedProperties(framework, request.changes, { record, settings });
  const lacking = criteriaOf(changes.filter(({ property }) => !(property in record.properties)));
  const conflicts = findConflicts(record, changes);
  const contested = conflicts.map(({ criterionId }) => criterionId);
  const accepted = changes.filter(
    ({ criterionId }) => !contested.includes(criterionId) && !lacking.includes(criterionId),
  );
  const done = await stored(opened, accepted, { at: ports.now(), by: request.userEmail }, ports);
  const missing = lacking.map((id): NotStored => ({ id, why: 'property-missing' }));
  const notStored = [...missing, ...done.notStored];
  const allConflicts = [...conflicts, ...done.races];
  const lost = allConflicts.filter(({ stored: whose }) => whose === 'theirs').map((each) => each.criterionId);
  const notSaved = new Set([...lost, ...notStored.map(({ id }) => id)]);
  const saved = criteriaOf(changes).filter((id) => !notSaved.has(id));
  if (saved.length === 0 && allConflicts.length === 0) return nothingStored(notStored);
  return {
    ...done.deal,
    saved,
    conflicts: allConflicts,
    notStored,
    cleaned: cleanedCriteria(request).filter((id) => saved.includes(id)),
    closedMeanwhile: done.closedMeanwhile,
  };
}

interface Stored {
  readonly deal: QualifiedDeal;
  readonly notStored: readonly NotStored[];
  readonly races: readonly Conflict[];
  readonly closedMeanwhile: boolean;
}

async function stored(
  opened: OpenedDeal,
  changes: readonly PropertyChange[],
  stamp: Stamp,
  ports: JudgingPorts,
): Promise<Stored> {
  if (changes.length === 0)
    return { deal: qualified(opened), notStored: [], races: [], closedMeanwhile: false };
  const { mappings } = opened.inForce.rulebook.settings;
  const changesOf = (answers: readonly AnswerToWrite[]) =>
    changes.filter(({ criterionId }) => answers.some(({ id }) => id === criterionId));
  const answered = (answers: readonly AnswerToWrite[]) => ({
    ...opened,
    record: withChanges(opened.record, changesOf(answers), stamp),
  });
  const figuresOf = (answers: readonly AnswerToWrite[]) =>
    figuresBesides(answered(answers), qualificationOf(answered(answers)), stamp.at);
  const answers = answersOf(changes);
  const toWrite = {
    dealId: opened.record.id,
    answers,
    stamp: stampOf(opened.record, stamp),
    figuresOf,
    mapped: Object.values(mappings[opened.framework.id] ?? {}).map(({ property }) => property),
  };
  // The search stands beside the write: before it, others could save in the time that it takes.
  const [{ dealsPerRepMonth }, { notStored, figuresLeft }] = await Promise.all([
    countWins(opened, ports),
    writeWhatCanBe(toWrite, ports),
  ]);
  const written = answers.filter(({ id }) => !notStored.some((each) => each.id === id));
  if (written.length === 0) return { deal: qualified(opened), notStored, races: [], closedMeanwhile: false };
  const expected = withFigures(
    { ...answered(written), dealsPerRepMonth },
    omitFigures(figuresOf(written), figuresLeft),
    stamp.at,
  );
  const around = { before: opened, expected };
  const { deal, seen, closedMeanwhile } = await lookAfterWriting(
    around,
    { at: stamp.at, figuresLeft },
    ports,
  );
  const races = seen === null ? [] : findRaces(opened.record, seen.record, changesOf(written));
  return { deal, notStored, races, closedMeanwhile };
}

function answersOf(changes: readonly PropertyChange[]): readonly AnswerToWrite[] {
  return criteriaOf(changes).map((id) => ({
    id,
    properties: Object.fromEntries(
      changes
        .filter(({ criterionId }) => criterionId === id)
        .map((change) => [change.property, change.stored ?? '']),
    ),
  }));
}

function stampOf({ properties }: DealRecord, stamp: Stamp): Readonly<Record<string, string>> {
  const wanted = { [dealProperty.assessedAt]: stamp.at.toISOString(), [dealProperty.assessedBy]: stamp.by };
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => name in properties));
}

function criteriaOf(changes: readonly PropertyChange[]): readonly string[] {
  return [...new Set(changes.map(({ criterionId }) => criterionId))];
}

function cleanedCriteria({ changes }: AnswersToSave): string[] {
  return changes
    .filter((change) => hasInvisibleCharacters(change.evidence?.to ?? ''))
    .map((change) => change.criterionId);
}

function nothingStored(notStored: readonly NotStored[]): Refusal {
  const reasons = notStored.map(({ id, why }) => `${id} (${why})`).join(', ');
  return refusal(
    'not-stored',
    `HubSpot has no place for what was answered, so nothing was stored: ${reasons}.`,
    notStored.map(({ id }) => id),
  );
}
