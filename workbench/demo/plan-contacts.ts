import { asciiWords } from './ascii';
import { addDays, officeHour } from './calendar';
import { countries } from './countries';
import type { PlannedCompany, PlannedContact, Segment } from './plan';
import type { SeededRandom } from './seeded-random';

type Seniority = PlannedContact['seniority'];

// The titles one meets when selling shift planning, from who signs to who uses it.
const TITLES: Readonly<Record<Segment, Readonly<Record<Seniority, readonly string[]>>>> = {
  small: {
    decides: ['Owner', 'Managing Director'],
    leads: ['Operations Manager', 'Office Manager'],
    works: ['Shift Supervisor', 'Payroll Administrator'],
  },
  middle: {
    decides: ['CFO', 'CEO', 'Managing Director'],
    leads: ['Head of Operations', 'Production Manager', 'HR Manager', 'Site Manager', 'IT Manager'],
    works: ['Shift Planner', 'Payroll Specialist', 'Production Planner'],
  },
  large: {
    decides: ['CFO', 'COO', 'VP Operations', 'Chief People Officer'],
    leads: [
      'Director Supply Chain',
      'Head of Workforce Planning',
      'IT Director',
      'HR Director',
      'Plant Director',
    ],
    works: ['Strategic Buyer', 'Workforce Planner', 'Enterprise Architect', 'Payroll Lead'],
  },
};
// Whom one knows at a firm: always somebody who leads the work, at larger ones the purse and the users too.
const KNOWN: Readonly<Record<Segment, readonly Seniority[]>> = {
  small: ['decides'],
  middle: ['leads', 'decides'],
  large: ['leads', 'decides', 'works', 'leads'],
};
const ONE_MORE_SHARE = 0.15;
// A seller reaches people within weeks after the company is known, and before the first deal (plan-deals.ts).
const MET_AFTER_DAYS = { least: 7, most: 18 };

/** Between one and five people at every company, each with an address of their own. */
export function planContacts(
  companies: readonly PlannedCompany[],
  random: SeededRandom,
): readonly PlannedContact[] {
  return companies.flatMap((company) => contactsAt(company, random));
}

function contactsAt(company: PlannedCompany, random: SeededRandom): PlannedContact[] {
  const known = random.chance(ONE_MORE_SHARE)
    ? [...KNOWN[company.segment], 'works' as const]
    : KNOWN[company.segment];
  const country = countries.find((each) => each.name === company.country) ?? random.pick(countries);
  const firstNames = random.shuffle(country.firstNames);
  const lastNames = random.shuffle(country.lastNames);
  const titles = titlesAt(company.segment, random);
  return known.map((seniority, index) => {
    const firstName = firstNames[index] ?? random.pick(firstNames);
    const lastName = lastNames[index] ?? random.pick(lastNames);
    return {
      key: `${company.key}-contact-${index}`,
      companyKey: company.key,
      firstName,
      lastName,
      email: `${asciiWords(firstName, '')}.${asciiWords(lastName, '')}@${company.domain}`,
      jobTitle: titles[seniority].shift() ?? 'Operations Manager',
      seniority,
      createdAt: officeHour(
        addDays(company.createdAt, random.whole(MET_AFTER_DAYS.least, MET_AFTER_DAYS.most)),
        random,
      ),
    };
  });
}

function titlesAt(segment: Segment, random: SeededRandom): Record<Seniority, string[]> {
  const titles = TITLES[segment];
  return {
    decides: random.shuffle(titles.decides),
    leads: random.shuffle(titles.leads),
    works: random.shuffle(titles.works),
  };
}
