import { planFor, type FormulaOutcome, type FormulaPlan } from '../hubspot';
import type { Rulebook } from '../settings';
import type { ConfiguringPorts } from './ports';

/** What the formulas of an account lacked for its settings, and what was done of it; null where there was nothing to do. */
export interface FormulasFollowed {
  readonly plan: FormulaPlan;
  readonly done: FormulaOutcome | null;
}

/**
 * Brings the formulas that an account has up to date with its settings, so that no figure follows earlier ones. Null where it has
 * none: to make the first ones takes of what the account may have, which nobody asked for by saving settings.
 *
 * @throws HubSpotError when the account cannot be read
 */
export async function followWithFormulas(
  rulebook: Rulebook,
  { findAccount, applyPlan }: Pick<ConfiguringPorts, 'findAccount' | 'applyPlan'>,
): Promise<FormulasFollowed | null> {
  const whole = planFor(rulebook, await findAccount(rulebook));
  const { formulas: plan, properties } = whole;
  if (plan === null || !hasSome(plan)) return null;
  if (plan.steps.length === 0) return { plan, done: null };
  const nothingElse = { createGroup: false, create: [], change: [], conflicts: [] };
  const alone = { ...whole, properties: { ...properties, ...nothingElse }, labels: [], hindrances: [] };
  const { formulas: done } = await applyPlan(alone, { created: Infinity, changed: Infinity });
  return { plan, done };
}

function hasSome({ unchanged, steps, left }: FormulaPlan): boolean {
  return (
    unchanged.length > 0 || steps.some(({ change }) => change !== null) || left.some(({ exists }) => exists)
  );
}
