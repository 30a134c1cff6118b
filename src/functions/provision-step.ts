import { isComplete } from '../hubspot';
import type { PlanProvisioningRequest } from '../protocol/plan-provisioning';
import { provisionStepContract, type ProvisionStepReply } from '../protocol/provision-step';
import type { Dependencies } from '../judging/ports';
import { failure, hubSpotFailure } from './failure';
import { serve } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = [
  'crm.objects.deals.read',
  'crm.objects.contacts.read',
  'crm.objects.custom.read',
  'crm.schemas.deals.write',
  'crm.schemas.contacts.write',
] as const;

// A batch of new properties is one call; changes are a call each, and HubSpot takes half a second for one. A function has ten.
const MOST_IN_A_STEP = { created: 50, changed: 8 };

/** Makes some of what the account lacks; the page asks again until it is complete, or a step is stopped. */
export async function provisionStep(
  { seenRevision }: PlanProvisioningRequest,
  { rulebooks, planAccount, applyPlan }: Dependencies,
): Promise<ProvisionStepReply> {
  const { rulebook, problem } = await rulebooks.current(seenRevision);
  if (problem !== null)
    return failure('settings-unreadable', `Revision ${problem.revision} of the settings cannot be read.`);
  const plan = await planAccount(rulebook);
  if (plan.hindrances.length > 0)
    return failure(
      'refused',
      'The account has no room for these properties, or has others of the same name.',
    );
  const { created, changed, labelsCreated, stopped } = await applyPlan(plan, MOST_IN_A_STEP);
  return {
    ok: true,
    done: [...created, ...changed, ...labelsCreated],
    stopped:
      stopped === null ? null : { failure: hubSpotFailure(stopped.error), notDone: [...stopped.notDone] },
    complete: stopped === null && isComplete(withoutDone(plan, [...created, ...changed, ...labelsCreated])),
  };
}

export const main = serve(provisionStepContract, provisionStep);

function withoutDone(plan: Parameters<typeof isComplete>[0], done: readonly string[]): typeof plan {
  const { properties, labels } = plan;
  const isLeft = ({ name }: { readonly name: string }) => !done.includes(name);
  return {
    ...plan,
    properties: {
      ...properties,
      createGroup: false,
      create: properties.create.filter(isLeft),
      change: properties.change.filter(isLeft),
    },
    labels: labels.filter(({ label }) => !done.includes(label)),
  };
}
