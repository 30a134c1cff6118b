import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  approaches,
  awarenessValues,
  bestApproach,
  defaultApproachSettings,
  fitOf,
} from '../../../src/approach';
import { aDealWith } from './any-deal';

const signalsSchema = z.strictObject({
  yearlyValue: z.number().nullable().default(null),
  cycleDays: z.number().nullable().default(null),
  contacts: z.number().nullable().default(null),
  source: z.enum(['inbound', 'outbound']).nullable().default(null),
  dealsPerRepMonth: z.number().nullable().default(null),
  awareness: z.enum(awarenessValues).nullable().default(null),
  vendors: z.number().nullable().default(null),
  proofOfConcept: z.boolean().nullable().default(null),
  executiveIssue: z.boolean().nullable().default(null),
  namedAccount: z.boolean().nullable().default(null),
});
const situations = z
  .array(
    z.strictObject({
      n: z.number(),
      situation: z.string(),
      signals: signalsSchema,
      /** What a head of sales would say; where several are right, each of them. */
      expected: z.array(z.enum(approaches)).min(1),
      basis: z.string(),
    }),
  )
  .parse(JSON.parse(readFileSync(join(__dirname, '../../data/approach-situations.json'), 'utf8')));

test.each(situations)('A head of sales would agree: $n, $situation', ({ signals, expected }) => {
  const best = bestApproach(fitOf(aDealWith(signals), defaultApproachSettings));
  expect(expected).toContain(best);
});
