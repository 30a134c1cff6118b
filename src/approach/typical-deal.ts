import { signalsOf, type PipelineDeal } from './pipeline-deal';
import { quartilesOf } from './quartiles';
import type { DealSignals } from './signal';

// What fewer know says more of those few than of the pipeline: what somebody asked the buyer counts from this share of the deals on.
const LEAST_ASKED_SHARE = 1 / 3;

/**
 * The deal in the middle of some: of each number the median, of each answer the one that more than half of the answered deals
 * have. Null where nobody knows, too few were asked, or no answer has the majority.
 */
export function typicalDeal(
  deals: readonly PipelineDeal[],
  currency: string,
  dealsPerRepMonth: number | null,
): DealSignals {
  const all = deals.map((deal) => signalsOf(deal, currency, dealsPerRepMonth));
  return {
    yearlyValue: median(all.map((each) => each.yearlyValue)),
    cycleDays: median(all.map((each) => each.cycleDays)),
    contacts: median(all.map((each) => each.contacts)),
    vendors: median(asked(all.map((each) => each.vendors))),
    dealsPerRepMonth,
    source: majority(all.map((each) => each.source)),
    awareness: majority(asked(all.map((each) => each.awareness))),
    proofOfConcept: majority(asked(all.map((each) => each.proofOfConcept))),
    executiveIssue: majority(asked(all.map((each) => each.executiveIssue))),
    namedAccount: majority(asked(all.map((each) => each.namedAccount))),
  };
}

function asked<Answer>(answers: readonly (Answer | null)[]): readonly (Answer | null)[] {
  const known = answers.filter((answer) => answer !== null).length;
  return known >= answers.length * LEAST_ASKED_SHARE ? answers : [];
}

function median(numbers: readonly (number | null)[]): number | null {
  return quartilesOf(numbers.flatMap((each) => each ?? []))?.median ?? null;
}

function majority<Answer>(answers: readonly (Answer | null)[]): Answer | null {
  const counts = new Map<Answer, number>();
  let known = 0;
  for (const answer of answers) {
    if (answer === null) continue;
    known += 1;
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  for (const [answer, count] of counts) if (count > known / 2) return answer;
  return null;
}
