import { milestones, type Criterion, type Level, type Milestone } from '../frameworks';

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
 * The milestone a deal's stage stands for, by the stage's win probability (0 to 1).
 *
 * @returns null without a probability: a deal without a stage, or a stage that no longer exists.
 */
export function milestoneOf(probability: number | null): Milestone | null {
  if (probability === null) return null;
  return milestones.findLast((milestone) => probability >= FROM_PROBABILITY[milestone]) ?? null;
}

/** The least level a criterion needs at a milestone: the latest expectation up to it, or null when there is none yet. */
export function expectedLevel(criterion: Criterion, milestone: Milestone | null): Level | null {
  if (milestone === null) return null;
  const reached = milestones.slice(0, milestones.indexOf(milestone) + 1);
  return reached.map((each) => criterion.expected[each]).findLast((level) => level !== undefined) ?? null;
}
