import * as z from 'zod/mini';
import { approaches } from './approach';
import { isInverted, type SignalBand } from './signal-band';
import {
  scales,
  yesNoSignals,
  type ApproachSettings,
  type NumberSignal,
  type Profile,
  type YesNo,
} from './profile';
import { awarenessValues, signals } from './signal';

/** What can be wrong with approach settings; `wrong` is anything that no settings could hold. */
const faults = [
  'negative',
  'allWeightsZero',
  'notPositive',
  'noGrade',
  'badCurrency',
  'startsAtSaysNothing',
  'endsAtSaysNothing',
  'bandInverted',
  'wrong',
] as const;
export type ApproachFault = (typeof faults)[number];

/** One thing that is wrong with approach settings, and where: `profiles.solution.yearlyValue`. */
export interface ApproachIssue {
  readonly path: string;
  readonly fault: ApproachFault;
}

const weightSchema = z.number().check(z.nonnegative(fault('negative')));
const gradeSchema = z.number().check(z.gte(0, fault('noGrade')), z.lte(1, fault('noGrade')));

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
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, fault('badCurrency'))),
  weights: z
    .record(z.enum(signals), weightSchema)
    .check(
      z.refine((weights) => Object.values(weights).some((weight) => weight > 0), fault('allWeightsZero')),
    ),
  profiles: z.record(z.enum(approaches), profileSchema),
});

/** Reads approach settings, or says everything that is wrong with them. */
export function checkApproachSettings(
  settings: unknown,
): { readonly ok: ApproachSettings } | { readonly issues: readonly ApproachIssue[] } {
  const parsed = approachSettingsSchema.safeParse(settings);
  if (parsed.success) return { ok: parsed.data };
  return {
    issues: parsed.error.issues.map(({ path, message }) => ({
      path: path.join('.'),
      fault: faults.find((each) => each === message) ?? 'wrong',
    })),
  };
}

/** A ratio to nothing is no number, so where distances are measured by ratio the ends of a band must be more than 0. */
function bandSchema(signal: NumberSignal) {
  const end =
    scales[signal] === 'logarithmic'
      ? z.number().check(z.positive(fault('notPositive')))
      : z.number().check(z.nonnegative(fault('negative')));
  const ends = z.nullable(end);
  const band = z.strictObject({ startsAt: ends, from: ends, to: ends, endsAt: ends }).check((ctx) => {
    const message = faultOf(ctx.value);
    if (message !== undefined) ctx.issues.push({ code: 'custom', input: ctx.value, path: [], message });
  });
  return z.exactOptional(band);
}

function faultOf(band: SignalBand): ApproachFault | undefined {
  if (band.from === null && band.startsAt !== null) return 'startsAtSaysNothing';
  if (band.to === null && band.endsAt !== null) return 'endsAtSaysNothing';
  return isInverted(band) ? 'bandInverted' : undefined;
}

/** Zod carries what is wrong as a text. */
function fault(code: ApproachFault): ApproachFault {
  return code;
}
