import type { AccountPlan } from '../hubspot';
import {
  planProvisioningContract,
  type PlanProvisioningReply,
  type PlanProvisioningRequest,
  type ProvisioningView,
} from '../protocol/plan-provisioning';
import type { Dependencies } from '../judging/ports';
import { serve } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = [
  'crm.objects.deals.read',
  'crm.objects.contacts.read',
  'crm.objects.custom.read',
] as const;

/** What the account has, lacks and has room for. Writes nothing. */
export async function planProvisioning(
  { seenRevision }: PlanProvisioningRequest,
  { rulebooks, planAccount }: Dependencies,
): Promise<PlanProvisioningReply> {
  const { rulebook } = await rulebooks.current(seenRevision);
  return { ok: true, plan: viewOf(await planAccount(rulebook)) };
}

export const main = serve(planProvisioningContract, planProvisioning);

function viewOf({ properties, labels, limits, hindrances }: AccountPlan): ProvisioningView {
  const { create, change, unchanged, leftAlone } = properties;
  const differing = ['label', 'description', 'options'] as const;
  return {
    unchanged: [...unchanged],
    create: create.map(({ name, label }) => ({ name, label })),
    change: change.map((each) => ({ name: each.name, what: differing.filter((key) => key in each) })),
    leftAlone: leftAlone.map((each) => ({ ...each })),
    labels: labels.map(({ label }) => label),
    limits: { ...limits },
    hindrances: hindrances.map((each) => ({ ...each })),
  };
}
