import type {
  AnsweredLevel,
  PlannedBuyer,
  PlannedBuyerAnswer,
  PlannedDeal,
  PlannedQualification,
} from './plan';
import type { SeededRandom } from './seeded-random';

type Awareness = 'knows_solution' | 'knows_problem' | 'feels_it' | 'unaware';

/** What the buyers of one pipeline are like: shares are 0 to 1. */
interface Buyers {
  readonly awareness: Readonly<Record<Awareness, number>>;
  readonly vendors: { readonly least: number; readonly most: number };
  readonly proofOfConcept: number;
  readonly executiveIssue: number;
  readonly namedAccount: number;
}

const middle: Buyers = {
  awareness: { knows_solution: 0.2, knows_problem: 0.6, feels_it: 0.2, unaware: 0 },
  vendors: { least: 2, most: 4 },
  proofOfConcept: 0.3,
  executiveIssue: 0.1,
  namedAccount: 0.1,
};
const buyersOf: Readonly<Record<string, Buyers>> = {
  self_serve: {
    awareness: { knows_solution: 0.8, knows_problem: 0.2, feels_it: 0, unaware: 0 },
    vendors: { least: 1, most: 3 },
    proofOfConcept: 0,
    executiveIssue: 0,
    namedAccount: 0,
  },
  mid_market: middle,
  enterprise: {
    awareness: { knows_solution: 0, knows_problem: 0.2, feels_it: 0.55, unaware: 0.25 },
    vendors: { least: 1, most: 3 },
    proofOfConcept: 0.6,
    executiveIssue: 0.4,
    namedAccount: 0.6,
  },
};

const ASKED_SHARE = 0.5;
// What the buyer knows is asked first; of the others now one, now another.
const OTHERS_ASKED = 0.4;
// The questions come after the checklist, in the same sitting.
const AFTER_ASSESSMENT_MS = 60_000;

/** What was asked about the buyer of a deal, on about half of the qualified ones; null where nobody asked. */
export function planBuyer(
  { pipelineId, qualification }: Pick<PlannedDeal, 'pipelineId' | 'qualification'>,
  random: SeededRandom,
): PlannedBuyer | null {
  const last = qualification?.assessments.at(-1);
  const asked = random.chance(ASKED_SHARE);
  const answers = answersOf(buyersOf[pipelineId] ?? middle, random);
  if (qualification === null || last === undefined || !asked) return null;
  return {
    at: new Date(last.at.getTime() + AFTER_ASSESSMENT_MS),
    answers: answers.map((answer) => inLineWith(qualification, answer)),
  };
}

/** Who has stated their pain sees a problem, and who has given us their list of criteria compares. */
function inLineWith(qualification: PlannedQualification, answer: PlannedBuyerAnswer): PlannedBuyerAnswer {
  const said = (criterion: string, ...levels: readonly AnsweredLevel[]) =>
    qualification.assessments.some(({ answers }) =>
      answers.some(({ criterionId, level }) => criterionId === criterion && levels.includes(level)),
    );
  if (answer.signal === 'awareness' && answer.to === 'unaware' && said('identify_pain', '2', '3'))
    return { signal: 'awareness', to: 'feels_it' };
  if (answer.signal === 'vendors' && Number(answer.to) < 2 && said('decision_criteria', '3'))
    return { signal: 'vendors', to: 2 };
  return answer;
}

function answersOf(buyers: Buyers, random: SeededRandom): readonly PlannedBuyerAnswer[] {
  const { least, most } = buyers.vendors;
  const others: readonly PlannedBuyerAnswer[] = [
    { signal: 'vendors', to: random.whole(least, most) },
    { signal: 'proofOfConcept', to: random.chance(buyers.proofOfConcept) },
    { signal: 'executiveIssue', to: random.chance(buyers.executiveIssue) },
    { signal: 'namedAccount', to: random.chance(buyers.namedAccount) },
  ];
  return [
    { signal: 'awareness', to: random.pickWeighted(buyers.awareness) },
    ...others.filter(() => random.chance(OTHERS_ASKED)),
  ];
}

/** HubSpot's original source of a deal in line with who spoke first. */
export function trafficSource(source: PlannedDeal['source'], random: SeededRandom): string {
  // Drawn for every deal, so that one deal's source leaves the others' alone.
  const inbound = random.pickWeighted({
    ORGANIC_SEARCH: 0.35,
    DIRECT_TRAFFIC: 0.25,
    REFERRALS: 0.2,
    PAID_SEARCH: 0.12,
    EMAIL_MARKETING: 0.08,
  });
  return source === 'inbound' ? inbound : 'OFFLINE';
}
