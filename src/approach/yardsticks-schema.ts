import * as z from 'zod/mini';
import { defaultYardsticks, type OwnYardsticks, type Range } from './yardsticks';

const positive = z.number().check(z.positive());
const share = positive.check(z.lte(100));
const { cacRatio, ltvToCac, paybackMonths, middleDeal, ...ranges } = defaultYardsticks;

/** What ops may judge by in place of the built-in yardsticks, wherever it comes from. Whether numbers rise is not its matter. */
export const yardsticksSchema = z.strictObject({
  cacRatio: z.exactOptional(
    positive.check(z.describe(`The median of what 1 of new ACV costs to win; without it ${cacRatio}.`)),
  ),
  ltvToCac: z.exactOptional(
    positive.check(
      z.describe(
        `What a customer is worth, of what winning it cost, from which it is healthy; without it ${ltvToCac}.`,
      ),
    ),
  ),
  paybackMonths: z.exactOptional(
    z
      .strictObject({
        best: positive.check(z.describe('Below so many months payback is best.')),
        good: positive.check(z.describe('Up to so many it is still good, and protects the margin.')),
        concern: positive.check(z.describe('Up to so many it is a concern; above, critical.')),
      })
      .check(
        z.describe(
          `What a payback is called; without it ${paybackMonths.best}, ${paybackMonths.good} and ${paybackMonths.concern}.`,
        ),
      ),
  ),
  middleDeal: z.exactOptional(
    range(positive).check(
      z.describe(
        'The ACV of a deal that is neither small nor large, in the account’s currency; without it ' +
          `${inWords(middleDeal)} US dollars, converted.`,
      ),
    ),
  ),
  paybackSmall: usual(positive, `How many months small deals usually take to pay back`, ranges.paybackSmall),
  paybackMiddle: usual(positive, `How many months middle deals usually take`, ranges.paybackMiddle),
  paybackLarge: usual(positive, `How many months large deals usually take`, ranges.paybackLarge),
  winRateSmall: usual(share, `How many percent of closed small deals are usually won`, ranges.winRateSmall),
  winRateMiddle: usual(share, `How many percent of closed middle deals`, ranges.winRateMiddle),
  winRateLarge: usual(share, `How many percent of closed large deals`, ranges.winRateLarge),
}) satisfies z.ZodMiniType<OwnYardsticks>;

function usual(end: typeof positive, what: string, builtIn: Range) {
  return z.exactOptional(range(end).check(z.describe(`${what}; without it ${inWords(builtIn)}.`)));
}

function range(end: typeof positive) {
  return z.strictObject({
    from: end.check(z.describe('The least.')),
    to: end.check(z.describe('The most, not less than `from`.')),
  });
}

function inWords({ from, to }: Range): string {
  return `${from} to ${to}`;
}
