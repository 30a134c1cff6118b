import type { ConfiguringPorts } from '../configuring';
import { planFor, type AccountPlan, type FormulaPlan } from '../hubspot';
import { planProvisioningContract } from '../protocol/plan-provisioning';
import { readSettings, rulebookOf, shapeIssueLine, type Rulebook } from '../settings';
import { failure, hubSpotFailure } from './failure';
import { serve } from './serve';

export { dealsJudged as scopes } from './scopes';

/** What the account has, lacks and has room for, by the settings that hold or by some that are not saved yet. Writes nothing. */
export const main = serve(planProvisioningContract, async ({ seenRevision, settings }, ports) => {
  if (settings === null) {
    const current = ports.rulebooks.current(seenRevision);
    return planBy(
      current.then(({ rulebook }) => rulebook),
      ports,
    );
  }
  const read = readSettings(settings);
  if (read.kind === 'read') return planBy(rulebookOf(read.settings, seenRevision), ports);
  const details = read.issues.map(shapeIssueLine);
  return failure('bad-request', details.join('; '), details);
});

async function planBy(
  ready: Rulebook | Promise<Rulebook>,
  { findAccount }: Pick<ConfiguringPorts, 'findAccount'>,
) {
  const [rulebook, found] = await Promise.all([ready, findAccount(ready)]);
  return { ok: true as const, plan: viewOf(planFor(rulebook, found)) };
}

function viewOf({ properties, labels, limits, hindrances, formulas }: AccountPlan) {
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
    formulas: formulas === null ? null : formulasView(formulas),
  };
}

function formulasView({
  asked,
  set,
  steps,
  unchanged,
  conflicts,
  left,
  unneeded,
  limit,
  unread,
}: FormulaPlan) {
  const namesOf = (some: typeof steps) => some.map(({ name }) => name);
  return {
    asked,
    figures: set.figures,
    create: namesOf(steps.filter(({ change }) => change === null)),
    change: namesOf(steps.filter(({ change }) => change !== null)),
    unchanged,
    left,
    unsayable: set.unsayable,
    conflicts: conflicts.map(({ name, problem }) => ({ property: name, problem })),
    unneeded,
    limit,
    lacking: set.lacking,
    unread: unread === null ? null : hubSpotFailure(unread),
  };
}
