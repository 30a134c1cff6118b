import { addDays, officeHour } from './calendar';
import type { DemoPipeline, DemoStage } from './pipelines';
import type { SeededRandom } from './seeded-random';

/** From creation to where a deal stands today; `openStage` is the last stage before it is closed. */
export interface DealLife {
  readonly openStage: DemoStage;
  readonly progress: 'early' | 'middle' | 'late';
  readonly outcome: { readonly stage: DemoStage; readonly won: boolean } | null;
  readonly createdAt: Date;
  readonly closesAt: Date;
}

const EIGHTEEN_MONTHS_DAYS = 548;
// Cycles vary by a factor of about 1.6 either way; one longer than the account's history could not be shown.
const CYCLE_SPREAD = 0.45;
const LONGEST_CYCLE_DAYS = 400;
const OVERDUE_SHARE = 0.1;
const OVERDUE_DAYS = { least: 2, most: 40 };

/** One deal's life in `pipeline`: won deals ran all stages, lost ones any number of them, open ones are on their way. */
export function dealLife(
  pipeline: DemoPipeline,
  scene: { readonly random: SeededRandom; readonly today: Date },
): DealLife {
  const { random } = scene;
  const cycleDays = Math.min(
    LONGEST_CYCLE_DAYS,
    Math.max(3, pipeline.cycleDays * Math.exp(CYCLE_SPREAD * random.normal())),
  );
  const open = pipeline.stages.filter((stage) => stage.probability > 0 && stage.probability < 1);
  return random.chance(pipeline.closedShare)
    ? closedLife({ pipeline, open, cycleDays }, scene)
    : openLife({ open, cycleDays }, scene);
}

function closedLife(
  deal: { readonly pipeline: DemoPipeline; readonly open: readonly DemoStage[]; readonly cycleDays: number },
  { random, today }: { readonly random: SeededRandom; readonly today: Date },
): DealLife {
  const won = random.chance(deal.pipeline.wonShare);
  const reached = won ? deal.open.length - 1 : random.whole(0, deal.open.length - 1);
  const days = won ? deal.cycleDays : Math.max(3, deal.cycleDays * ((reached + 1) / deal.open.length));
  const closesAt = officeHour(
    addDays(today, -random.whole(3, EIGHTEEN_MONTHS_DAYS - Math.ceil(days) - 3)),
    random,
  );
  return {
    openStage: stageAt(deal.open, reached),
    progress: progressOf(reached, deal.open.length),
    outcome: { stage: stageWith(deal.pipeline, won ? 1 : 0), won },
    createdAt: officeHour(addDays(closesAt, -days), random),
    closesAt,
  };
}

function openLife(
  deal: { readonly open: readonly DemoStage[]; readonly cycleDays: number },
  { random, today }: { readonly random: SeededRandom; readonly today: Date },
): DealLife {
  const reached = stageReached(deal.open.length, random);
  const ageDays = Math.max(1, deal.cycleDays * ((reached + random.next()) / deal.open.length));
  const overdue = random.chance(OVERDUE_SHARE) && ageDays > OVERDUE_DAYS.most;
  const daysLeft = overdue
    ? -random.whole(OVERDUE_DAYS.least, OVERDUE_DAYS.most - 5)
    : Math.max(4, deal.cycleDays - ageDays);
  return {
    openStage: stageAt(deal.open, reached),
    progress: progressOf(reached, deal.open.length),
    outcome: null,
    createdAt: officeHour(addDays(today, -ageDays - 1), random),
    closesAt: officeHour(addDays(today, daysLeft), random),
  };
}

/** Fewer deals the later the stage: half the time the smaller of two throws counts. */
function stageReached(stages: number, random: SeededRandom): number {
  const reached = random.whole(0, stages - 1);
  return random.chance(0.5) ? Math.min(reached, random.whole(0, stages - 1)) : reached;
}

function progressOf(reached: number, stages: number): DealLife['progress'] {
  const share = (reached + 1) / stages;
  if (share <= 1 / 3) return 'early';
  return share <= 2 / 3 ? 'middle' : 'late';
}

function stageAt(stages: readonly DemoStage[], index: number): DemoStage {
  const stage = stages[index];
  if (stage === undefined) throw new Error(`No stage ${index} among ${stages.length} open stages`);
  return stage;
}

function stageWith(pipeline: DemoPipeline, probability: number): DemoStage {
  const stage = pipeline.stages.find((each) => each.probability === probability);
  if (stage === undefined)
    throw new Error(`Pipeline "${pipeline.id}" has no stage of probability ${probability}`);
  return stage;
}
