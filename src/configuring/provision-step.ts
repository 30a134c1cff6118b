import {
  isComplete,
  missingWithout,
  planFor,
  type AccountOutcome,
  type AccountPlan,
  type FormulaOutcome,
  type FormulaPlan,
  type FoundAccount,
  type PlanExtent,
} from '../hubspot';
import type { Rulebook } from '../settings';
import type { ConfiguringPorts } from './ports';

/** What a step made or changed, by name, and why it stopped; null when it did what it set out to. */
export interface ProvisioningStep {
  readonly done: readonly string[];
  readonly stopped: AccountOutcome['stopped'];
  /** Of the calculated properties; null where their turn did not come. What else there is does not stop for them. */
  readonly formulas: FormulaOutcome | null;
  /** Whether nothing is left that another step could do. */
  readonly complete: boolean;
}

/**
 * Makes some of what the account lacks; asked again until it is complete, or a step is stopped. Null when there is a hindrance,
 * so that nothing is begun. A step that had no time to do what it set out to, or any of it, is not stopped: the next one goes on.
 */
export async function provisionStep(
  rulebook: Rulebook,
  most: PlanExtent,
  { findAccount, applyPlan }: Pick<ConfiguringPorts, 'findAccount' | 'applyPlan'>,
  found?: FoundAccount,
): Promise<ProvisioningStep | null> {
  const plan = planFor(rulebook, found ?? (await findAccount(rulebook)));
  if (plan.hindrances.length > 0) return null;
  const outcome = await applyPlan(plan, most);
  const { created, changed, labelsCreated } = outcome;
  const formulas = outcome.formulas === null ? null : withMoreTime(outcome.formulas);
  const ofFormulas = formulas === null ? [] : [...formulas.created, ...formulas.changed];
  const done = [...created, ...changed, ...labelsCreated, ...ofFormulas];
  const group = outcome.groupCreated ? [plan.properties.request.group.label] : [];
  if (outcome.stopped?.error.code === 'out-of-time')
    return { done: [...group, ...done], stopped: null, formulas, complete: false };
  const { stopped } = outcome;
  const left = withoutDone(plan, done, formulas);
  return { done, stopped, formulas, complete: stopped === null && isComplete(left) };
}

/** What there was no time for is the next step's. */
function withMoreTime(outcome: FormulaOutcome): FormulaOutcome {
  return outcome.stopped?.code === 'out-of-time' ? { ...outcome, stopped: null } : outcome;
}

function withoutDone(
  plan: AccountPlan,
  done: readonly string[],
  formulas: FormulaOutcome | null,
): AccountPlan {
  const { properties, labels } = plan;
  const isLeft = ({ name }: { readonly name: string }) => !done.includes(name);
  return {
    ...plan,
    properties: {
      ...properties,
      // A step that was not stopped has made the group first of all.
      createGroup: false,
      create: properties.create.filter(isLeft),
      change: properties.change.filter(isLeft),
    },
    labels: labels.filter(({ label }) => !done.includes(label)),
    formulas:
      plan.formulas === null || formulas === null ? plan.formulas : stillToMake(plan.formulas, formulas),
  };
}

/** What HubSpot refused, and what reads that, the next step could not make either. */
function stillToMake(plan: FormulaPlan, { notDone, refused }: FormulaOutcome): FormulaPlan {
  const impossible = missingWithout(
    plan.steps,
    refused.map(({ name }) => name),
  );
  const steps = plan.steps.filter(({ name }) => notDone.includes(name) && !impossible.has(name));
  return { ...plan, steps };
}
