import { asciiWords } from './ascii';
import { addDays, officeHour } from './calendar';
import { colleagues } from './colleagues';
import { countries, type Country, type Industry } from './countries';
import type { PlannedCompany, Segment } from './plan';
import type { SeededRandom } from './seeded-random';

const INDUSTRIES: Readonly<Record<Industry, number>> = {
  MACHINERY: 26,
  FOOD_PRODUCTION: 18,
  LOGISTICS_AND_SUPPLY_CHAIN: 22,
  HOSPITAL_HEALTH_CARE: 14,
  RETAIL: 10,
  REAL_ESTATE: 10,
};
const SEGMENTS: Readonly<Record<Segment, number>> = { small: 36, middle: 44, large: 20 };
const EMPLOYEES: Readonly<Record<Segment, { least: number; most: number }>> = {
  small: { least: 8, most: 79 },
  middle: { least: 80, most: 799 },
  large: { least: 800, most: 14_000 },
};
const TEAM: Readonly<Record<Segment, string>> = {
  small: 'Growth',
  middle: 'Mid-market',
  large: 'Enterprise',
};
// Deals go back 18 months. Every fourth company was there before all of them, so the oldest deals have a company too.
const AGE_DAYS = { fromStart: { least: 585, most: 620 }, later: { least: 25, most: 584 } };
const FROM_START_EVERY = 4;

/** One company for every stem of every country, so no two are alike, in a mixed order. */
export function planCompanies(random: SeededRandom, today: Date): readonly PlannedCompany[] {
  const stems = countries.flatMap((country) => country.stems.map((stem) => ({ country, stem })));
  return random
    .shuffle(stems)
    .map(({ country, stem }, index) => company({ country, stem, index }, random, today));
}

function company(
  origin: { readonly country: Country; readonly stem: string; readonly index: number },
  random: SeededRandom,
  today: Date,
): PlannedCompany {
  const industry = random.pickWeighted(INDUSTRIES);
  const segment = random.pickWeighted(SEGMENTS);
  const { country, stem } = origin;
  const trade = country.trades[industry];
  const owners = colleagues.filter((user) => user.teams.some((team) => team.name === TEAM[segment]));
  const age = origin.index % FROM_START_EVERY === 0 ? AGE_DAYS.fromStart : AGE_DAYS.later;
  return {
    key: `company-${origin.index}`,
    name: `${stem} ${trade} ${country.suffix}`,
    domain: `${asciiWords(`${stem} ${trade}`, '-')}.example`,
    segment,
    country: country.name,
    city: random.pick(country.cities),
    industry,
    employees: headcount(segment, random),
    ownerId: random.pick(owners).ownerId,
    createdAt: officeHour(addDays(today, -random.whole(age.least, age.most)), random),
  };
}

/** Firms are distributed evenly by the logarithm of their size: many at the small end of each segment. */
function headcount(segment: Segment, random: SeededRandom): number {
  const { least, most } = EMPLOYEES[segment];
  return Math.round(least * (most / least) ** random.next());
}
