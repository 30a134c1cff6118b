import { planFor, type AccountPlan } from '../hubspot';
import { planProvisioningContract } from '../protocol/plan-provisioning';
import { serve } from './serve';

export { dealsJudged as scopes } from './scopes';

/** What the account has, lacks and has room for. Writes nothing. */
export const main = serve(planProvisioningContract, async ({ seenRevision }, { rulebooks, findAccount }) => {
  const [{ rulebook }, found] = await Promise.all([rulebooks.current(seenRevision), findAccount()]);
  return { ok: true, plan: viewOf(planFor(rulebook, found)) };
});

function viewOf({ properties, labels, limits, hindrances }: AccountPlan) {
  const { create, change, unchanged, leftAlone } = properties;
  const differing = ['label', 'description', 'options'] as const;
  return {
    unchanged,
    create: create.map(({ name, label }) => ({ name, label })),
    change: change.map((each) => ({ name: each.name, what: differing.filter((key) => key in each) })),
    leftAlone,
    labels: labels.map(({ label }) => label),
    limits,
    hindrances,
  };
}
