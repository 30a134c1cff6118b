import { addDays, daysBetween, officeHour } from './calendar';
import { colleagues } from './colleagues';
import { evidenceByFramework } from './evidence';
import { fillEvidence, type EvidenceFacts } from './fill-evidence';
import { levelPath } from './level-path';
import type { DemoPipeline } from './pipelines';
import type {
  AnsweredLevel,
  PlannedAnswer,
  PlannedAssessment,
  PlannedContact,
  PlannedQualification,
} from './plan';
import { assessmentDays, lastAssessment } from './plan-assessments';
import type { DealWithoutAnswers } from './plan-deals';
import { planPeople, type KnownPeople } from './plan-people';
import type { SeededRandom } from './seeded-random';

// Reps fill in more the further the deal is, and hardly ever all: of a first-stage deal about two thirds, of a last-stage one nearly all.
const ANSWERED_AT_START = 0.62;
const ANSWERED_AT_END = 0.95;
// The mean level (0 to 3) by stage; a deal's own quality moves it, and so does how it ended.
const LEVEL_AT_START = 1.35;
const LEVEL_AT_END = 2.6;
const QUALITY_SPREAD = 0.45;
const ANSWER_SPREAD = 0.6;
const WON_BONUS = 0.4;
const LOST_MALUS = 0.4;
const NOT_APPLICABLE_SHARE = 0.05;
// Some reps work by the book. Of open deals about a third.
const BY_THE_BOOK_FROM = 0.2;
// And they look at every answer again before it is out of date.
const FRESH_DAYS = 14;
// What was proven is written down; what is only assumed often is not.
const WITH_EVIDENCE: Readonly<Record<AnsweredLevel, number>> = {
  '0': 0.7,
  '1': 0.65,
  '2': 0.85,
  '3': 0.97,
  na: 1,
};
// A rep writes below what stands there already, or over it.
const EVIDENCE_GROWS = 0.6;
const OLDEST_ANSWER_DAYS = 75;
const INSPECTED_BY_MANAGER = 0.15;

/** What a deal's answers are planned with besides the deal itself. */
interface QualificationScene {
  readonly pipeline: DemoPipeline;
  readonly contacts: readonly PlannedContact[];
  /** Decides how the deal stands today. */
  readonly random: SeededRandom;
  /** Decides how it came there. */
  readonly pastRandom: SeededRandom;
  readonly today: Date;
}

/** What people write behind an answer, by level. */
type Texts = Readonly<Partial<Record<AnsweredLevel, readonly string[]>>>;

/** A criterion as it is answered today, its text not yet filled in. */
interface FinalAnswer {
  readonly criterionId: string;
  readonly texts: Texts;
  readonly level: AnsweredLevel;
  /** Null when nothing was written. */
  readonly text: string | null;
}

/** How `deal` was qualified, or null for one of the deals that nobody qualified. */
export function planQualification(
  deal: DealWithoutAnswers,
  scene: QualificationScene,
): PlannedQualification | null {
  const { pipeline, random, pastRandom, today } = scene;
  if (!random.chance(pipeline.framework.answeredShare)) return null;
  const progress = stageProgress(deal, pipeline);
  const assessed = { deal, progress, today };
  const instant = recentInstant(deal, scene);
  const standing = quality(deal, random);
  const byTheBook = deal.outcome === null && standing >= BY_THE_BOOK_FROM;
  const looked = lastAssessment(assessed, instant, pastRandom);
  const last = byTheBook ? keptFresh(looked, today) : looked;
  const all = assessmentDays(assessed, last, pastRandom);
  const days = byTheBook ? all.filter((day) => daysBetween(day, last) < FRESH_DAYS) : all;
  const known = knownPeople(deal, scene.contacts);
  const finals = finalAnswers(
    LEVEL_AT_START + (LEVEL_AT_END - LEVEL_AT_START) * progress + standing,
    progress,
    scene,
  );
  const courses = (byTheBook ? byTheBookAnswers(finals, progress, pipeline) : finals).map((final) =>
    answerCourse(final, { days, known }, scene),
  );
  const answers = courses.flatMap((course) => course.findLast((answer) => answer !== null) ?? []);
  return {
    frameworkId: pipeline.framework.id,
    assessments: days.flatMap((at, index) => assessment(at, index, { deal, courses }, pastRandom)),
    people: planPeople({ frameworkId: pipeline.framework.id, answers, byTheBook }, known, pastRandom),
  };
}

function finalAnswers(
  meanLevel: number,
  progress: number,
  { pipeline, random }: QualificationScene,
): readonly FinalAnswer[] {
  const criteria = Object.entries(evidenceByFramework[pipeline.framework.id] ?? {});
  const answered = ANSWERED_AT_START + (ANSWERED_AT_END - ANSWERED_AT_START) * progress;
  const chosen = criteria.filter(() => random.chance(answered));
  return (chosen.length > 0 ? chosen : criteria.slice(0, 1)).map(([criterionId, texts]) => {
    const skips = texts.na !== undefined && random.chance(NOT_APPLICABLE_SHARE);
    const level = skips ? 'na' : nearestLevel(meanLevel + ANSWER_SPREAD * random.normal());
    return { criterionId, texts, level, text: textFor(level, texts, random) };
  });
}

/** The answers of a rep who works by the book: nothing is left out, and nothing below what a deal so far along must show. */
function byTheBookAnswers(
  finals: readonly FinalAnswer[],
  progress: number,
  { framework }: DemoPipeline,
): readonly FinalAnswer[] {
  return Object.entries(evidenceByFramework[framework.id] ?? {}).map(([criterionId, texts]) => {
    const least = leastLevel(criterionId, progress);
    const final = finals.find((each) => each.criterionId === criterionId);
    if (final !== undefined && (final.level === 'na' || final.level >= least)) return final;
    return { criterionId, texts, level: least, text: texts[least]?.[0] ?? null };
  });
}

// What a buyer shows before they look at an offer; the rest they show when they sign.
const PROVEN_EARLY = ['identify_pain', 'champion', 'economic_buyer', 'need', 'problem'];
const PROVEN_LATE_FROM = 0.75;

function leastLevel(criterionId: string, progress: number): AnsweredLevel {
  if (progress < 0.2) return '1';
  const isProven = progress >= PROVEN_LATE_FROM || (progress >= 0.4 && PROVEN_EARLY.includes(criterionId));
  return isProven ? '3' : '2';
}

/** What became of one criterion at each assessment; null where it was left as it was. */
function answerCourse(
  final: FinalAnswer,
  { days, known }: { readonly days: readonly Date[]; readonly known: KnownPeople },
  { pastRandom }: QualificationScene,
): readonly (PlannedAnswer | null)[] {
  const { criterionId, texts } = final;
  const path = levelPath(final.level, days.length, pastRandom);
  const settled = path.findLastIndex((level, index) => level !== path[index - 1]);
  let evidence = '';
  return days.map((at, index) => {
    const level = path[index];
    if (level === undefined || level === null || level === path[index - 1]) return null;
    const text = index === settled ? final.text : textFor(level, texts, pastRandom);
    const written = text === null ? '' : fillEvidence(text, factsOf(known, at), pastRandom);
    evidence = evidenceAfter(evidence, written, pastRandom);
    return { criterionId, level, evidence };
  });
}

function assessment(
  at: Date,
  index: number,
  {
    deal,
    courses,
  }: { readonly deal: DealWithoutAnswers; readonly courses: readonly (readonly (PlannedAnswer | null)[])[] },
  random: SeededRandom,
): PlannedAssessment[] {
  const answers = courses.flatMap((course) => course[index] ?? []);
  const isInspection = random.chance(INSPECTED_BY_MANAGER) && index > 0;
  return answers.length === 0 ? [] : [{ at, by: isInspection ? managerEmail() : assessor(deal), answers }];
}

function evidenceAfter(before: string, written: string, random: SeededRandom): string {
  if (written === '') return before;
  return before !== '' && random.chance(EVIDENCE_GROWS) ? `${before}\n${written}` : written;
}

function textFor(level: AnsweredLevel, texts: Texts, random: SeededRandom): string | null {
  const choices = texts[level] ?? [];
  return choices.length > 0 && random.chance(WITH_EVIDENCE[level]) ? random.pick(choices) : null;
}

function nearestLevel(value: number): AnsweredLevel {
  if (value < 0.5) return '0';
  if (value < 1.5) return '1';
  return value < 2.5 ? '2' : '3';
}

function quality(deal: DealWithoutAnswers, random: SeededRandom): number {
  const ended = deal.outcome === null ? 0 : deal.outcome.won ? WON_BONUS : -LOST_MALUS;
  return ended + QUALITY_SPREAD * random.normal();
}

function stageProgress(deal: DealWithoutAnswers, pipeline: DemoPipeline): number {
  const open = pipeline.stages.filter((stage) => stage.probability > 0 && stage.probability < 1);
  return open.findIndex((stage) => stage.id === deal.openStageId) / Math.max(1, open.length - 1);
}

/** Within the deal's life, while it was open, mostly of late. */
function recentInstant(deal: DealWithoutAnswers, { random, today }: QualificationScene): Date {
  const end = deal.outcome ? addDays(deal.closesAt, -1) : addDays(today, -1);
  const openDays = Math.max(0, daysBetween(deal.createdAt, end));
  const daysAgo = Math.min(openDays, OLDEST_ANSWER_DAYS) * random.next() ** 2;
  const instant = officeHour(addDays(end, -daysAgo), random);
  return instant > deal.createdAt ? instant : new Date(deal.createdAt.getTime() + 20 * 60_000);
}

/** The same hour of the same weekday, not long ago. */
function keptFresh(instant: Date, today: Date): Date {
  const weeks = Math.ceil((daysBetween(instant, today) - FRESH_DAYS) / 7);
  return addDays(instant, 7 * Math.max(0, weeks));
}

function knownPeople(deal: DealWithoutAnswers, contacts: readonly PlannedContact[]): KnownPeople {
  const there = contacts.filter((contact) => deal.contactKeys.includes(contact.key));
  const decider = there.find((contact) => contact.seniority === 'decides');
  const only = there.length === 1 ? there[0] : undefined;
  return { decider, lead: there.find((contact) => contact !== decider), only };
}

function factsOf({ decider, lead }: KnownPeople, assessedAt: Date): EvidenceFacts {
  return {
    assessedAt,
    decider: decider ? fullName(decider) : 'their CFO',
    lead: lead ? fullName(lead) : 'the site manager',
  };
}

function fullName(contact: PlannedContact): string {
  return `${contact.firstName} ${contact.lastName}`;
}

function assessor(deal: DealWithoutAnswers): string {
  return colleagues.find((user) => user.ownerId === deal.ownerId)?.email ?? managerEmail();
}

function managerEmail(): string {
  const manager = colleagues.find((user) => user.role === 'manager');
  if (manager === undefined)
    throw new Error('The demo company has no manager to answer for a deal that nobody owns');
  return manager.email;
}
