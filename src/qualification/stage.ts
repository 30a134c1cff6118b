import { milestones, type Criterion, type Level, type Milestone } from '../frameworks';

/** An open stage of a pipeline as HubSpot defines it. */
export interface Stage {
  readonly id: string;
  /** Of winning, 0 to 1; null when the account gives none. */
  readonly probability: number | null;
}

// The least win probability of each milestone. HubSpot's own default pipeline (20, 40, 60, 80, 90 %) lands on
// qualification, evaluation, proposal, negotiation and commit.
const FROM_PROBABILITY: Readonly<Record<Milestone, number>> = {
  discovery: 0,
  qualification: 0.15,
  evaluation: 0.3,
  proposal: 0.5,
  negotiation: 0.7,
  commit: 0.85,
};

/**
 * The milestone each open stage of a pipeline stands for, by stage id. The win probabilities say it as long as they rise
 * from stage to stage; where they do not, they were never filled in with care, and the order of the stages says it: the
 * first is discovery, the last commit. A pipeline with one open stage goes by its probability, or stands for qualification.
 *
 * @param stages in the pipeline's order, without the closed ones.
 */
export function stageMilestones(stages: readonly Stage[]): ReadonlyMap<string, Milestone> {
  const rising = stages.every(({ probability }, index) => {
    const before = stages[index - 1]?.probability ?? -1;
    return probability !== null && probability > before;
  });
  const last = stages.length - 1;
  return new Map(
    stages.map(({ id, probability }, index) => [
      id,
      (rising ? milestoneOf(probability) : undefined) ?? milestoneByOrder(index, last),
    ]),
  );
}

/** The milestone of a win probability (0 to 1), or null without one. */
export function milestoneOf(probability: number | null): Milestone | null {
  if (probability === null) return null;
  return milestones.findLast((milestone) => probability >= FROM_PROBABILITY[milestone]) ?? null;
}

/** The least level a criterion needs at a milestone: the latest expectation up to it, or null when there is none yet. */
export function expectedLevel({ expected }: Criterion, milestone: Milestone | null): Level | null {
  if (milestone === null) return null;
  for (let index = milestones.indexOf(milestone); index >= 0; index -= 1) {
    const reached = milestones[index];
    const level = reached === undefined ? undefined : expected[reached];
    if (level !== undefined) return level;
  }
  return null;
}

function milestoneByOrder(index: number, last: number): Milestone {
  if (last === 0) return 'qualification';
  return milestones[Math.round((index / last) * (milestones.length - 1))] ?? 'commit';
}
