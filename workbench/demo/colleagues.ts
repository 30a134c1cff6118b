import type { UserSeed } from '../account';

/** The e-mail domain of the demo company; `.example` is reserved, so no letter can ever leave for it (RFC 2606). */
const companyDomain = 'skiftlaget.example';

const growth = { id: 8101, name: 'Growth' };
const midMarket = { id: 8102, name: 'Mid-market' };
const enterprise = { id: 8103, name: 'Enterprise' };

type Seat = Pick<UserSeed, 'role' | 'locale' | 'teams' | 'canSignIn'>;
const silent = (team: UserSeed['teams'][number]): Seat => ({
  role: 'rep',
  locale: 'en',
  teams: [team],
  canSignIn: false,
});

/** Who looks after the demo company's HubSpot. */
export const ops: UserSeed = person(4, 'Daniel', 'Osei', {
  role: 'ops',
  locale: 'en',
  teams: [],
  canSignIn: true,
});

/**
 * Everybody at the demo company who owns deals. The first four can be switched to on the page; the others only own records.
 * E-mails are `firstname.lastname@skiftlaget.example`, so that an import's map can name them.
 */
export const colleagues: readonly UserSeed[] = [
  person(2, 'Jonas', 'Hartikainen', { role: 'rep', locale: 'en', teams: [enterprise], canSignIn: true }),
  person(1, 'Astrid', 'Lindholm', { role: 'rep', locale: 'sv-SE', teams: [midMarket], canSignIn: true }),
  person(3, 'Mette', 'Kjeldsen', {
    role: 'manager',
    locale: 'en',
    teams: [midMarket, enterprise],
    canSignIn: true,
  }),
  ops,
  person(5, 'Elin', 'Bergdahl', silent(growth)),
  person(6, 'Tobias', 'Nygaard', silent(growth)),
  person(7, 'Priya', 'Raman', silent(growth)),
  person(8, 'Marcus', 'Ekholm', silent(midMarket)),
  person(9, 'Ingrid', 'Solheim', silent(midMarket)),
  person(10, 'Ruben', 'Kramer', silent(midMarket)),
  person(11, 'Katarina', 'Vogel', silent(enterprise)),
  person(12, 'Oliver', 'Whitcombe', silent(enterprise)),
];

function person(number: number, firstName: string, lastName: string, seat: Seat): UserSeed {
  return {
    id: 51_440_000 + number,
    ownerId: String(71_250_000 + number),
    email: `${firstName}.${lastName}@${companyDomain}`.toLowerCase(),
    firstName,
    lastName,
    ...seat,
  };
}
