import type { ApproachSettings } from './profile';

// The numbers are those of docs/sources.md, "Five ways of selling". Between two of its bands an approach fades in where the one before
// it is full, and fades out where its buyers are found no more, which can be far above: size alone makes no other buyer.
/** The built-in weights and bands, in US dollars. */
export const defaultApproachSettings: ApproachSettings = {
  currency: 'USD',
  // What the source chooses by comes first: deal size, what the buyer knows, the cycle.
  weights: {
    yearlyValue: 30,
    awareness: 20,
    cycleDays: 14,
    contacts: 8,
    executiveIssue: 7,
    source: 6,
    dealsPerRepMonth: 5,
    namedAccount: 4,
    vendors: 3,
    proofOfConcept: 3,
  },
  profiles: {
    self_service: {
      // Source: far below transactional, no rep, instant to days. Up to 250 a year, 20 won a month pay for no seller.
      yearlyValue: { startsAt: null, from: null, to: 250, endsAt: 1_000 },
      cycleDays: { startsAt: null, from: null, to: 3, endsAt: 14 },
      contacts: { startsAt: null, from: null, to: 1, endsAt: 3 },
      awareness: { knows_solution: 1, knows_problem: 0.4, feels_it: 0, unaware: 0 },
      source: { inbound: 1, outbound: 0 },
      yesNo: {
        proofOfConcept: { yes: 0, no: 1 },
        executiveIssue: { yes: 0, no: null },
        namedAccount: { yes: 0, no: null },
      },
      weights: {},
    },
    transactional: {
      // Source: under 1,000 USD, under 30 days, more than 20 a month, inbound; knows what they want and would rather not deal
      // with a seller. 10 a month, its example, carries no seller at all.
      yearlyValue: { startsAt: 120, from: 500, to: 1_000, endsAt: 5_000 },
      cycleDays: { startsAt: 1, from: 3, to: 30, endsAt: 60 },
      contacts: { startsAt: null, from: null, to: 1, endsAt: 3 },
      dealsPerRepMonth: { startsAt: 10, from: 20, to: null, endsAt: null },
      awareness: { knows_solution: 1, knows_problem: 0.3, feels_it: 0, unaware: 0 },
      source: { inbound: 1, outbound: 0.2 },
      yesNo: {
        proofOfConcept: { yes: 0, no: 1 },
        executiveIssue: { yes: 0, no: null },
        namedAccount: { yes: 0, no: null },
      },
      weights: {},
    },
    solution: {
      // Source: about 5,000 USD, about 30 days (days to weeks), 5 to 10 a month, inbound; knows the problem, has it down to two
      // or three vendors. A buyer who does is met far above 5,000 too, if ever more seldom.
      yearlyValue: { startsAt: 1_000, from: 4_500, to: 5_500, endsAt: 250_000 },
      cycleDays: { startsAt: 3, from: 14, to: 45, endsAt: 180 },
      contacts: { startsAt: 0, from: 1, to: 3, endsAt: 6 },
      dealsPerRepMonth: { startsAt: 1, from: 5, to: 10, endsAt: 20 },
      vendors: { startsAt: 1, from: 2, to: 3, endsAt: 6 },
      awareness: { knows_solution: 0.5, knows_problem: 1, feels_it: 0.2, unaware: 0 },
      source: { inbound: 1, outbound: 0.3 },
      yesNo: {
        proofOfConcept: { yes: 0.4, no: null },
        executiveIssue: { yes: 0.2, no: null },
        namedAccount: { yes: 0.3, no: null },
      },
      weights: {},
    },
    consultative: {
      // Source: 20,000 to 100,000 USD, 6 to 18 months, 1 to 3 a quarter, often outbound, several decision makers; does not fully
      // see the problem; proof of concept. Larger deals whose buyer knows that something is wrong are no other kind of sale, so
      // it fades out slowly, to half at 10 million: at 250,000 it is a tenth behind the next, which decides where no more is known.
      yearlyValue: { startsAt: 5_500, from: 20_000, to: 100_000, endsAt: 1_000_000_000 },
      cycleDays: { startsAt: 45, from: 180, to: 540, endsAt: 1_080 },
      // Few on the deal are not few at the buyer's: who was not met yet is not there either.
      contacts: { startsAt: 0, from: 4, to: null, endsAt: null },
      dealsPerRepMonth: { startsAt: null, from: null, to: 1, endsAt: 5 },
      awareness: { knows_solution: 0, knows_problem: 0.4, feels_it: 1, unaware: 0.3 },
      source: { inbound: 0.5, outbound: 1 },
      yesNo: {
        proofOfConcept: { yes: 1, no: 0.3 },
        executiveIssue: { yes: 0.5, no: null },
        namedAccount: { yes: 0.7, no: null },
      },
      weights: {},
    },
    provocative: {
      // Source: about 250,000 USD, 6 to 9 months (3 to 9 elsewhere), no RFP, an executive's top question, named accounts only; does
      // not know that a problem is coming. It takes no longer than consultative selling, so what pays for that begins to pay for it.
      yearlyValue: { startsAt: 20_000, from: 250_000, to: null, endsAt: null },
      cycleDays: { startsAt: 30, from: 180, to: 270, endsAt: 540 },
      // One executive and a few around: where many have a say the matter is known already.
      contacts: { startsAt: null, from: null, to: 3, endsAt: 8 },
      dealsPerRepMonth: { startsAt: 0.3, from: 1, to: 2, endsAt: 5 },
      // The count includes us: 0 or 1 is a buyer who compares nobody.
      vendors: { startsAt: null, from: null, to: 1, endsAt: 2 },
      awareness: { knows_solution: 0, knows_problem: 0, feels_it: 0.2, unaware: 1 },
      // Who came to us has seen a problem; that we went to them makes no provocation yet.
      source: { inbound: 0, outbound: 0.7 },
      yesNo: {
        proofOfConcept: { yes: 0.2, no: null },
        executiveIssue: { yes: 1, no: 0 },
        namedAccount: { yes: 1, no: 0 },
      },
      // 1 or 2 a month at this size is 3 to 6 million a year for one rep, out of line with the rest: weighed lightly. Who spoke first
      // tells more of this approach than of the others.
      weights: { dealsPerRepMonth: 1, source: 8 },
    },
  },
};
