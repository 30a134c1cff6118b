import {
  isComplete,
  planFor,
  type AccountOutcome,
  type AccountPlan,
  type FoundAccount,
  type PlanExtent,
} from '../hubspot';
import type { Rulebook } from '../settings';
import type { ConfiguringPorts } from './ports';

/** What a step made or changed, by name, and why it stopped; null when it did what it set out to. */
export interface ProvisioningStep {
  readonly done: readonly string[];
  readonly stopped: AccountOutcome['stopped'];
  /** Whether nothing is left to do. */
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
  const plan = planFor(rulebook, found ?? (await findAccount()));
  if (plan.hindrances.length > 0) return null;
  const outcome = await applyPlan(plan, most);
  const { created, changed, labelsCreated } = outcome;
  const done = [...created, ...changed, ...labelsCreated];
  const group = outcome.groupCreated ? [plan.properties.request.group.label] : [];
  if (outcome.stopped?.error.code === 'out-of-time')
    return { done: [...group, ...done], stopped: null, complete: false };
  const { stopped } = outcome;
  return { done, stopped, complete: stopped === null && isComplete(withoutDone(plan, done)) };
}

function withoutDone(plan: AccountPlan, done: readonly string[]): AccountPlan {
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
  };
}
