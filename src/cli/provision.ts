import * as z from 'zod';
import {
  applyProvisioning,
  planProvisioning,
  type ProvisioningOutcome,
  type ProvisioningPlan,
} from '../hubspot';
import { qualificationGroup, qualificationProperties } from '../qualification';
import type { CliCommand } from './cli-command';
import { connect } from './connect';
import type { CliContext } from './context';
import { exitCode, type ExitCode } from './exit-code';

const inputSchema = z.object({ dryRun: z.boolean().default(false), json: z.boolean().default(false) });

/** Makes the account ready: the group and the deal properties that answers and scores are kept in. */
export const provision: CliCommand = {
  words: ['provision'],
  summary: 'create the deal properties that Plumbline keeps answers in',
  description:
    'Creates the group "Deal qualification" and its deal properties in your HubSpot account, and brings labels, ' +
    'descriptions and options up to date. Run it as often as you like: what is right already is left alone, and ' +
    'nothing is ever removed. The token needs the scope crm.schemas.deals.write.',
  arguments: [],
  options: [
    { flags: '--dry-run', description: 'only say what would be done' },
    { flags: '--json', description: 'answer with one JSON object, for scripts' },
  ],
  run: async (context, input) => {
    const { dryRun, json } = inputSchema.parse(input);
    const { client } = connect(context, (line) => context.stderr.write(`${line}\n`));
    const plan = await planProvisioning(client, {
      objectType: 'deals',
      group: qualificationGroup,
      properties: qualificationProperties(),
    });
    const mayApply = !dryRun && plan.conflicts.length === 0;
    const outcome = mayApply ? await applyProvisioning(client, plan) : null;
    if (json) context.stdout.write(`${JSON.stringify(asJson(plan, outcome))}\n`);
    else print(context, plan, outcome);
    return succeeded(plan, outcome);
  },
};

function succeeded(plan: ProvisioningPlan, outcome: ProvisioningOutcome | null): ExitCode {
  const failed = plan.conflicts.length > 0 || (outcome !== null && outcome.stopped !== null);
  return failed ? exitCode.failure : exitCode.ok;
}

function asJson(plan: ProvisioningPlan, outcome: ProvisioningOutcome | null) {
  return {
    dryRun: outcome === null,
    groupCreated: outcome?.groupCreated ?? plan.createGroup,
    created: outcome?.created ?? plan.create.map(({ name }) => name),
    changed: outcome?.changed ?? plan.change.map(({ name }) => name),
    unchanged: plan.unchanged,
    leftAlone: plan.leftAlone,
    conflicts: plan.conflicts,
    notDone: outcome?.stopped?.notDone ?? [],
    error: outcome?.stopped?.error.message ?? null,
  };
}

function print(
  { stdout, stderr }: CliContext,
  plan: ProvisioningPlan,
  outcome: ProvisioningOutcome | null,
): void {
  const { conflicts, leftAlone, request, unchanged } = plan;
  if (conflicts.length > 0) {
    for (const { name, problem } of conflicts) stderr.write(`Property "${name}": ${problem}.\n`);
    stderr.write(
      'Nothing was changed. Rename or archive these properties in HubSpot, then run this again.\n',
    );
    return;
  }
  const would = outcome === null ? 'would be ' : '';
  const { groupCreated, created, changed } = asJson(plan, outcome);
  if (groupCreated) stdout.write(`Group "${request.group.label}" ${would}created.\n`);
  for (const name of created) stdout.write(`+ ${name}\n`);
  for (const name of changed) stdout.write(`~ ${name} (${whatChanges(plan, name)})\n`);
  for (const { name, what } of leftAlone) stdout.write(`= ${name}: left alone ${what}\n`);
  stdout.write(
    `Properties: ${created.length} ${would}created, ${changed.length} ${would}changed, ${unchanged.length} unchanged.\n`,
  );
  const stopped = outcome?.stopped ?? null;
  if (stopped === null) return;
  stderr.write(`${stopped.error.message}\nNot done: ${stopped.notDone.join(', ')}.\n`);
  stderr.write('Run it again: it carries on where it stopped.\n');
}

function whatChanges(plan: ProvisioningPlan, name: string): string {
  const change = plan.change.find((each) => each.name === name);
  return Object.keys(change ?? {})
    .filter((key) => key !== 'name')
    .join(', ');
}
