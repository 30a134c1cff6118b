import type { Milestone } from '../../../src/frameworks';
import type { Phase } from '../../../src/texts';

const phases: Readonly<Record<Milestone, Phase>> = {
  discovery: 'early',
  qualification: 'early',
  evaluation: 'middle',
  proposal: 'middle',
  negotiation: 'late',
  commit: 'late',
};

/** How far a sale has come; without a known stage it is told how to begin. */
export function phaseOf(milestone: Milestone | null): Phase {
  return milestone === null ? 'early' : phases[milestone];
}
