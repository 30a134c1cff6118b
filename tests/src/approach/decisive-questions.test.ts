import fc from 'fast-check';
import {
  askedSignals,
  bestApproach,
  decisiveQuestions,
  defaultApproachSettings as settings,
  fitOf,
  type DealSignals,
} from '../../../src/approach';
import { aDealWith, anyDealSignals } from './any-deal';

const askedOf = (deal: DealSignals) => decisiveQuestions(deal, fitOf(deal, settings), settings);
const namesOf = (deal: DealSignals) => askedOf(deal).map(({ signal }) => signal);

test('decisiveQuestions() asks the three heaviest where nothing is known: any answer decides', () => {
  expect(namesOf(aDealWith({}))).toEqual(['awareness', 'executiveIssue', 'namedAccount']);
});

test('decisiveQuestions() asks what would tip a deal between two approaches, and says to which', () => {
  const deal = aDealWith({ yearlyValue: 10_000, cycleDays: 90, contacts: 3 });
  expect(bestApproach(fitOf(deal, settings))).toBe('solution');
  expect(askedOf(deal)[0]).toEqual({ signal: 'awareness', couldBecome: ['consultative'] });
});

test('decisiveQuestions() asks the two heaviest where no single answer decides', () => {
  const deal = aDealWith({
    yearlyValue: 50_000,
    cycleDays: 300,
    contacts: 6,
    source: 'outbound',
    dealsPerRepMonth: 0.5,
    awareness: 'feels_it',
  });
  expect(askedOf(deal)).toEqual([
    { signal: 'executiveIssue', couldBecome: [] },
    { signal: 'namedAccount', couldBecome: [] },
  ]);
});

test('decisiveQuestions() asks nothing that has been answered, also with no', () => {
  const answered = {
    awareness: 'unaware',
    vendors: 0,
    proofOfConcept: false,
    executiveIssue: false,
    namedAccount: false,
  } as const;
  expect(askedOf(aDealWith({ yearlyValue: 2_000, ...answered }))).toEqual([]);
  expect(namesOf(aDealWith({ yearlyValue: 2_000, ...answered, vendors: null }))).toEqual(['vendors']);
});

test('decisiveQuestions() promises only what an answer can do, and misses none', () => {
  fc.assert(
    fc.property(anyDealSignals, (deal) => {
      const asked = askedOf(deal);
      const best = bestApproach(fitOf(deal, settings));
      const decisive = asked.filter(({ couldBecome }) => couldBecome.length > 0);
      expect(asked.length).toBeLessThanOrEqual(3);
      expect(decisive.length === 0 || decisive.length === asked.length).toBe(true);
      expect(asked.every(({ signal }) => deal[signal] === null)).toBe(true);
      expect(asked.flatMap(({ couldBecome }) => couldBecome).filter((approach) => approach === best)).toEqual(
        [],
      );
      if (decisive.length > 0) return;
      const missing = askedSignals.filter((signal) => deal[signal] === null);
      expect(asked).toHaveLength(Math.min(2, missing.length));
      for (const executiveIssue of [true, false])
        if (deal.executiveIssue === null)
          expect(bestApproach(fitOf({ ...deal, executiveIssue }, settings))).toBe(best);
    }),
    { numRuns: 500 },
  );
});
