import type { ApproachSettings } from './profile';

// The numbers are those of docs/sources.md, "Five ways of selling". Between two of its bands an approach fades out where the next
// is full, so that a deal half-way (by ratio) is half of each.
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
      // Source: far below transactional, no rep, instant to days.
      yearlyValue: { startsAt: null, from: null, to: 100, endsAt: 1_000 },
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
      // with a seller.
      yearlyValue: { startsAt: null, from: null, to: 1_000, endsAt: 5_000 },
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
      // or three vendors.
      yearlyValue: { startsAt: 1_000, from: 4_500, to: 5_500, endsAt: 20_000 },
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
      // see the problem; proof of concept.
      yearlyValue: { startsAt: 5_500, from: 20_000, to: 100_000, endsAt: 250_000 },
      cycleDays: { startsAt: 45, from: 180, to: 540, endsAt: 1_080 },
      contacts: { startsAt: 1, from: 4, to: null, endsAt: null },
      dealsPerRepMonth: { startsAt: null, from: null, to: 1, endsAt: 5 },
      awareness: { knows_solution: 0, knows_problem: 0.4, feels_it: 1, unaware: 0.4 },
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
      // not know that a problem is coming.
      yearlyValue: { startsAt: 100_000, from: 250_000, to: null, endsAt: null },
      cycleDays: { startsAt: 30, from: 90, to: 270, endsAt: 540 },
      dealsPerRepMonth: { startsAt: 0.3, from: 1, to: 2, endsAt: 5 },
      // The count includes us: 0 or 1 is a buyer who compares nobody.
      vendors: { startsAt: null, from: null, to: 1, endsAt: 2 },
      awareness: { knows_solution: 0, knows_problem: 0, feels_it: 0.4, unaware: 1 },
      source: { inbound: 0.1, outbound: 1 },
      yesNo: {
        proofOfConcept: { yes: null, no: null },
        executiveIssue: { yes: 1, no: 0.1 },
        namedAccount: { yes: 1, no: 0 },
      },
      // 1 or 2 a month at this size is 3 to 6 million a year for one rep, out of line with the rest: weighed lightly.
      weights: { dealsPerRepMonth: 1 },
    },
  },
};
