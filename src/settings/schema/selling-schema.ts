import * as z from 'zod/mini';
import { approaches, repApproaches, signals } from '../../approach';
import { percent, weight } from './schema-parts';

const end = z.nullable(z.number().check(z.nonnegative()));
const bandSchema = z.strictObject({
  startsAt: end.check(
    z.describe('Up to here the number speaks against the approach; null: it ends at `from`.'),
  ),
  from: end.check(z.describe('From here on it speaks fully for it; null is open.')),
  to: end.check(z.describe('Up to here it speaks fully for it; null is open.')),
  endsAt: end.check(z.describe('From here on it speaks against it; null: it ends at `to`.')),
});

/** What is different about the selling approaches. */
export const approachSchema = z.strictObject({
  currency: z.exactOptional(
    z
      .string()
      .check(
        z.regex(/^[A-Z]{3}$/),
        z.describe('The currency of the money bands below, an ISO code such as EUR; without it US dollars.'),
      ),
  ),
  weights: z._default(
    z
      .partialRecord(z.enum(signals), weight.check(z.describe('Only proportions count; 0 leaves it out.')))
      .check(z.describe('What signals weigh, in place of their built-in weights.')),
    {},
  ),
  bands: z._default(
    z
      .partialRecord(
        z.enum(approaches),
        z.strictObject({
          yearlyValue: z.exactOptional(
            bandSchema.check(z.describe('The annual contract value (ACV), in `currency`.')),
          ),
          cycleDays: z.exactOptional(bandSchema.check(z.describe('Days from creation to close.'))),
          contacts: z.exactOptional(bandSchema.check(z.describe('Contacts of the deal.'))),
          dealsPerRepMonth: z.exactOptional(
            bandSchema.check(z.describe('Deals that its owner wins in a month.')),
          ),
          vendors: z.exactOptional(
            bandSchema.check(z.describe('Vendors that the buyer compares, us included.')),
          ),
        }),
      )
      .check(z.describe('Where a number speaks for an approach, in place of the built-in bands.')),
    {},
  ),
});
export type ApproachChanges = z.infer<typeof approachSchema>;

const cost = z._default(z.nullable(z.number().check(z.nonnegative())), null);
const costPercent = z._default(z.nullable(percent), null);
/** What selling costs. */
export const costsSchema = z.strictObject({
  repPerMonth: cost.check(z.describe('A rep’s cost a month, all included, in the account’s currency.')),
  repPerMonthByApproach: z._default(
    z
      .partialRecord(
        z.enum(repApproaches),
        z
          .number()
          .check(
            z.positive(),
            z.describe('A rep’s cost a month in that approach; without it `repPerMonth`.'),
          ),
      )
      .check(z.describe('What reps cost where an approach takes other people.')),
    {},
  ),
  marketingPerDeal: cost.check(z.describe('Marketing for each deal won, in the account’s currency.')),
  grossMarginPercent: costPercent.check(z.describe('What is left of a sale after what it costs to deliver.')),
  monthlyChurnPercent: costPercent.check(z.describe('Customers lost in a month.')),
});

export const noApproachChanges: ApproachChanges = { weights: {}, bands: {} };
