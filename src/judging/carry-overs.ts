import { carryOversTo, type CarryOver } from '../qualification';
import { answersIn } from './deal-qualification';
import type { OpenedDeal } from './opened-deal';

/** Answers to the same questions under other frameworks, for the criteria that nobody answered under the one that rules. */
export function carryOversOf(opened: OpenedDeal): readonly CarryOver[] {
  const { framework, inForce } = opened;
  const others = inForce.rulebook.frameworks.map((other) => ({
    framework: other,
    answers: answersIn(opened, other),
  }));
  return carryOversTo(framework, answersIn(opened, framework), others);
}
