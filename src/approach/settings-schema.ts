import * as z from 'zod/mini';
import { approaches } from './approach';
import { bandFault, type Band } from './band';
import {
  scales,
  yesNoSignals,
  type ApproachSettings,
  type NumberSignal,
  type Profile,
  type YesNo,
} from './profile';
import { awarenessValues, signals } from './signal';

/** One thing that is wrong with settings, and where: `profiles.solution.yearlyValue`. */
export interface SettingsIssue {
  readonly path: string;
  readonly message: string;
}

const weightSchema = z.number().check(z.nonnegative('a weight must not be negative'));
const gradeSchema = z.number().check(z.gte(0, 'it must be from 0 to 1'), z.lte(1, 'it must be from 0 to 1'));

const yesNoSchema: z.ZodMiniType<YesNo> = z.strictObject({
  yes: z.nullable(gradeSchema),
  no: z.nullable(gradeSchema),
});

const profileSchema: z.ZodMiniType<Profile> = z.strictObject({
  yearlyValue: bandSchema('yearlyValue'),
  cycleDays: bandSchema('cycleDays'),
  contacts: bandSchema('contacts'),
  dealsPerRepMonth: bandSchema('dealsPerRepMonth'),
  vendors: bandSchema('vendors'),
  awareness: z.record(z.enum(awarenessValues), gradeSchema),
  source: z.strictObject({ inbound: gradeSchema, outbound: gradeSchema }),
  yesNo: z.record(z.enum(yesNoSignals), yesNoSchema),
  weights: z.partialRecord(z.enum(signals), weightSchema),
});

/** What approach settings must look like, wherever they come from. Bands of different approaches may overlap or leave gaps. */
export const approachSettingsSchema: z.ZodMiniType<ApproachSettings> = z.strictObject({
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'the currency must be an ISO code such as EUR')),
  weights: z
    .record(z.enum(signals), weightSchema)
    .check(z.refine((weights) => Object.values(weights).some((weight) => weight > 0), 'every weight is 0')),
  profiles: z.record(z.enum(approaches), profileSchema),
});

/** Reads approach settings, or says everything that is wrong with them. */
export function checkApproachSettings(
  settings: unknown,
): { readonly ok: ApproachSettings } | { readonly issues: readonly SettingsIssue[] } {
  const parsed = approachSettingsSchema.safeParse(settings);
  if (parsed.success) return { ok: parsed.data };
  return { issues: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) };
}

/** A ratio to nothing is no number, so where distances are measured by ratio the ends of a band must be more than 0. */
function bandSchema(signal: NumberSignal) {
  const end =
    scales[signal] === 'logarithmic'
      ? z.number().check(z.positive('it must be more than 0'))
      : z.number().check(z.nonnegative('it must not be negative'));
  const ends = z.nullable(end);
  const band = z.strictObject({ startsAt: ends, from: ends, to: ends, endsAt: ends }).check((ctx) => {
    const message = faultOf(ctx.value);
    if (message !== undefined) ctx.issues.push({ code: 'custom', input: ctx.value, path: [], message });
  });
  return z.exactOptional(band);
}

function faultOf(band: Band): string | undefined {
  if (band.from === null && band.startsAt !== null) return 'startsAt says nothing where from is open';
  if (band.to === null && band.endsAt !== null) return 'endsAt says nothing where to is open';
  return bandFault(band);
}
