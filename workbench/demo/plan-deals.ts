import { addDays } from './calendar';
import { colleagues } from './colleagues';
import { dealLife, type DealLife } from './deal-life';
import type { DealToName } from './deal-names';
import { lostReasons, nextSteps, wonReasons } from './deal-words';
import { dealAmount } from './deal-amount';
import type { DemoPipeline } from './pipelines';
import type { PlannedCompany, PlannedContact, PlannedDeal, Segment } from './plan';
import type { SeededRandom } from './seeded-random';

// What reps forget: those deals must look right in the app too.
const WITHOUT_AMOUNT = 0.05;
const WITHOUT_OWNER = 0.05;
const WITHOUT_CONTACTS = 0.06;
const WITHOUT_NEXT_STEP = 0.25;
const WITH_COMPANY_OWNER = 0.7;
// A company and its first contacts are known this long before a deal with it.
const KNOWN_BEFORE_DAYS = 28;

/** Who can buy: the companies and the people known there. */
interface Market {
  readonly companies: readonly PlannedCompany[];
  readonly contacts: readonly PlannedContact[];
}

export type DealWithoutAnswers = Omit<PlannedDeal, 'qualification' | 'trafficSource' | 'buyer'>;

/** What all deals of the account share: one stream of choices, one day, one list of names. */
interface DealScene {
  readonly random: SeededRandom;
  readonly today: Date;
  readonly nameDeal: (deal: DealToName) => string;
}

/** The deals of one pipeline, without their answers. */
export function planDeals(
  pipeline: DemoPipeline,
  market: Market,
  scene: DealScene,
): readonly DealWithoutAnswers[] {
  return Array.from({ length: pipeline.deals }, (_, index) => {
    const life = dealLife(pipeline, scene);
    const company = scene.random.pick(companiesFor(pipeline, life.createdAt, market.companies));
    return {
      key: `${pipeline.id}-${index}`,
      name: scene.nameDeal({ companyName: company.name, pipelineId: pipeline.id, createdAt: life.createdAt }),
      ...deal(pipeline, life, { ...market, company }, scene.random),
    };
  });
}

function deal(
  pipeline: DemoPipeline,
  life: DealLife,
  market: Market & { readonly company: PlannedCompany },
  random: SeededRandom,
): Omit<DealWithoutAnswers, 'key' | 'name'> {
  const { company } = market;
  const known = market.contacts.filter((contact) => contact.companyKey === company.key);
  const { outcome } = life;
  return {
    pipelineId: pipeline.id,
    openStageId: life.openStage.id,
    outcome: outcome && {
      stageId: outcome.stage.id,
      won: outcome.won,
      reason: random.pick(outcome.won ? wonReasons : lostReasons),
    },
    amount: !outcome?.won && random.chance(WITHOUT_AMOUNT) ? null : dealAmount(pipeline.amount, random),
    ownerId: outcome === null && random.chance(WITHOUT_OWNER) ? null : ownerOf(pipeline, company, random),
    source: random.chance(pipeline.inboundShare) ? 'inbound' : 'outbound',
    nextStep: outcome || random.chance(WITHOUT_NEXT_STEP) ? null : random.pick(nextSteps[life.progress]),
    createdAt: life.createdAt,
    closesAt: life.closesAt,
    companyKey: company.key,
    contactKeys: random.chance(WITHOUT_CONTACTS) ? [] : involved(known, random),
  };
}

const SEGMENTS_OF: Readonly<Record<string, readonly Segment[]>> = {
  self_serve: ['small', 'middle'],
  enterprise: ['large'],
};

function companiesFor(
  pipeline: DemoPipeline,
  createdAt: Date,
  companies: readonly PlannedCompany[],
): readonly PlannedCompany[] {
  const knownBefore = addDays(createdAt, -KNOWN_BEFORE_DAYS);
  const segments = SEGMENTS_OF[pipeline.id] ?? ['middle'];
  return companies.filter((each) => segments.includes(each.segment) && each.createdAt < knownBefore);
}

/** Mostly whoever owns the company, else a colleague of the team that sells in this pipeline. */
function ownerOf(pipeline: DemoPipeline, company: PlannedCompany, random: SeededRandom): string {
  const team = colleagues.filter(
    (user) => user.role === 'rep' && user.teams.some(({ name }) => name === pipeline.team),
  );
  const owner = team.find((user) => user.ownerId === company.ownerId);
  return owner && random.chance(WITH_COMPANY_OWNER) ? owner.ownerId : random.pick(team).ownerId;
}

function involved(known: readonly PlannedContact[], random: SeededRandom): string[] {
  return random
    .shuffle(known)
    .slice(0, random.whole(1, Math.max(1, known.length)))
    .map((contact) => contact.key);
}
