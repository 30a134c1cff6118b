import { addDays, daysBetween, officeHour } from './calendar';
import { colleagues } from './colleagues';
import { evidenceByFramework } from './evidence';
import { fillEvidence, type EvidenceFacts } from './fill-evidence';
import type { DemoPipeline } from './pipelines';
import type { AnsweredLevel, PlannedAnswer, PlannedContact, PlannedQualification } from './plan';
import type { DealWithoutAnswers } from './plan-deals';
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
// What was proven is written down; what is only assumed often is not.
const WITH_EVIDENCE: Readonly<Record<AnsweredLevel, number>> = {
  '0': 0.7,
  '1': 0.65,
  '2': 0.85,
  '3': 0.97,
  na: 1,
};
const OLDEST_ANSWER_DAYS = 75;

/** What a deal's answers are planned with besides the deal itself. */
interface QualificationScene {
  readonly pipeline: DemoPipeline;
  readonly contacts: readonly PlannedContact[];
  readonly random: SeededRandom;
  readonly today: Date;
}

/** The answers a rep gave on `deal`, or null on the share of deals that nobody qualified. */
export function planQualification(
  deal: DealWithoutAnswers,
  scene: QualificationScene,
): PlannedQualification | null {
  const { pipeline, random } = scene;
  if (!random.chance(pipeline.framework.answeredShare)) return null;
  const assessedAt = assessmentInstant(deal, scene);
  const facts = { assessedAt, ...people(deal, scene.contacts) };
  const texts = Object.entries(evidenceByFramework[pipeline.framework.id] ?? {});
  const progress = stageProgress(deal, pipeline);
  const level = LEVEL_AT_START + (LEVEL_AT_END - LEVEL_AT_START) * progress + quality(deal, random);
  const answered = ANSWERED_AT_START + (ANSWERED_AT_END - ANSWERED_AT_START) * progress;
  const chosen = texts.filter(() => random.chance(answered));
  return {
    frameworkId: pipeline.framework.id,
    assessedAt,
    assessedBy: assessor(deal),
    answers: (chosen.length > 0 ? chosen : texts.slice(0, 1)).map(([criterionId, byLevel]) =>
      answer({ criterionId, byLevel, meanLevel: level }, facts, random),
    ),
  };
}

function answer(
  question: {
    readonly criterionId: string;
    readonly byLevel: Readonly<Partial<Record<AnsweredLevel, readonly string[]>>>;
    readonly meanLevel: number;
  },
  facts: EvidenceFacts,
  random: SeededRandom,
): PlannedAnswer {
  const skips = question.byLevel.na !== undefined && random.chance(NOT_APPLICABLE_SHARE);
  const level = skips ? 'na' : nearestLevel(question.meanLevel + ANSWER_SPREAD * random.normal());
  const texts = question.byLevel[level] ?? [];
  const written = texts.length > 0 && random.chance(WITH_EVIDENCE[level]);
  return {
    criterionId: question.criterionId,
    level,
    evidence: written ? fillEvidence(random.pick(texts), facts, random) : '',
  };
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
function assessmentInstant(deal: DealWithoutAnswers, { random, today }: QualificationScene): Date {
  const end = deal.outcome ? addDays(deal.closesAt, -1) : addDays(today, -1);
  const openDays = Math.max(0, daysBetween(deal.createdAt, end));
  const daysAgo = Math.min(openDays, OLDEST_ANSWER_DAYS) * random.next() ** 2;
  const instant = officeHour(addDays(end, -daysAgo), random);
  return instant > deal.createdAt ? instant : new Date(deal.createdAt.getTime() + 20 * 60_000);
}

function people(
  deal: DealWithoutAnswers,
  contacts: readonly PlannedContact[],
): Pick<EvidenceFacts, 'decider' | 'lead'> {
  const there = contacts.filter((contact) => deal.contactKeys.includes(contact.key));
  const decider = there.find((contact) => contact.seniority === 'decides');
  const lead = there.find((contact) => contact !== decider);
  return {
    decider: decider ? fullName(decider) : 'their CFO',
    lead: lead ? fullName(lead) : 'the site manager',
  };
}

function fullName(contact: PlannedContact): string {
  return `${contact.firstName} ${contact.lastName}`;
}

function assessor(deal: DealWithoutAnswers): string {
  const owner = colleagues.find((user) => user.ownerId === deal.ownerId);
  const manager = colleagues.find((user) => user.role === 'manager');
  const who = owner ?? manager;
  if (who === undefined)
    throw new Error('The demo company has neither an owner nor a manager to answer for a deal');
  return who.email;
}
