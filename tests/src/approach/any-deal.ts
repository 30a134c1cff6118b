import fc from 'fast-check';
import { awarenessValues, noSignals, type DealSignals } from '../../../src/approach';

const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

// Doubles as fast-check draws them are nearly all next to 0, so numbers are drawn as whole ones.
/** Money from a cent to ten billion, each power of ten as likely. */
export const anyMoney = fc.integer({ min: -2_000, max: 10_000 }).map((power) => 10 ** (power / 1_000));

/** A deal of which anything may be known, odd numbers included. */
export const anyDealSignals: fc.Arbitrary<DealSignals> = fc.record({
  yearlyValue: perhaps(anyMoney),
  cycleDays: perhaps(fc.oneof(fc.integer({ min: 0, max: 2_000 }), fc.constantFrom(-3, 0, 0.5, 1e6))),
  contacts: perhaps(fc.nat({ max: 40 })),
  source: perhaps(fc.constantFrom('inbound' as const, 'outbound' as const)),
  dealsPerRepMonth: perhaps(
    fc.oneof(
      fc.nat({ max: 600 }).map((tenths) => tenths / 10),
      fc.constantFrom(0, 1_000),
    ),
  ),
  awareness: perhaps(fc.constantFrom(...awarenessValues)),
  vendors: perhaps(fc.nat({ max: 12 })),
  proofOfConcept: perhaps(fc.boolean()),
  executiveIssue: perhaps(fc.boolean()),
  namedAccount: perhaps(fc.boolean()),
});

/** A deal of which only this is known. */
export function aDealWith(known: Partial<DealSignals>): DealSignals {
  return { ...noSignals, ...known };
}
