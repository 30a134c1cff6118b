import { startOfDay } from './calendar';
import { createDealNames } from './deal-names';
import { demoPipelines } from './pipelines';
import type { DemoPlan } from './plan';
import { planBuyer, trafficSource } from './plan-buyer';
import { planCompanies } from './plan-companies';
import { planContacts } from './plan-contacts';
import { planDeals } from './plan-deals';
import { planQualification } from './plan-qualification';
import { seededRandom } from './seeded-random';

// Any number that no seed is near to: the past and the buyers have choices of their own, so that changing them leaves deals and answers
// alone.
const PAST_OFFSET = 7_919_000;
const BUYER_OFFSET = 15_485_000;

/** The whole demo account as of the day of `now` (UTC); the same `seed` on the same day plans the same account. */
export function planDemoAccount(seed: number, now: Date): DemoPlan {
  const random = seededRandom(seed);
  const pastRandom = seededRandom(seed + PAST_OFFSET);
  const buyerRandom = seededRandom(seed + BUYER_OFFSET);
  const today = startOfDay(now);
  const companies = planCompanies(random, today);
  const contacts = planContacts(companies, random);
  const nameDeal = createDealNames(random);
  const deals = demoPipelines.flatMap((pipeline) =>
    planDeals(pipeline, { companies, contacts }, { random, today, nameDeal }).map((deal) => ({
      ...deal,
      qualification: planQualification(deal, { pipeline, contacts, random, pastRandom, today }),
    })),
  );
  const complete = deals.map((deal) => ({
    ...deal,
    trafficSource: trafficSource(deal.source, buyerRandom),
    buyer: planBuyer(deal, buyerRandom),
  }));
  return { companies, contacts, deals: complete };
}
