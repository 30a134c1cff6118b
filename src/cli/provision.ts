import * as z from 'zod';
import { frameworks, roleLabels, roles, type Framework } from '../frameworks';
import {
  applyProvisioning,
  approachProperties,
  createLabels,
  listPipelines,
  missingLabels,
  planProvisioning,
  type HubSpotClient,
  type LabelOutcome,
  type ProvisioningOutcome,
  type ProvisioningPlan,
  type WantedLabel,
} from '../hubspot';
import { frameworksInUse, qualificationGroup, qualificationProperties } from '../qualification';
import type { CliCommand } from './cli-command';
import { connect } from './connect';
import type { CliContext } from './context';
import { exitCode, type ExitCode } from './exit-code';

const inputSchema = z.object({
  allFrameworks: z.boolean().default(false),
  dryRun: z.boolean().default(false),
  json: z.boolean().default(false),
});

const contactLabels: readonly WantedLabel[] = roles.map((role) => ({
  name: `plumbline_${role}`,
  label: roleLabels[role].en,
}));

/** What there is to do, and what came of it; `done` is null for a dry run, or when conflicts forbid it. */
interface Provisioning {
  readonly plan: ProvisioningPlan;
  readonly labels: readonly WantedLabel[];
  readonly done: { readonly properties: ProvisioningOutcome; readonly labels: LabelOutcome } | null;
}

/** Makes the account ready: the properties that answers and scores are kept in, the labels for the people of a deal. */
export const provision: CliCommand = {
  words: ['provision'],
  summary: 'create the deal properties and contact labels that Plumbline needs',
  description:
    'Creates the group "Deal qualification" and the deal properties of the frameworks that your pipelines use, brings labels, ' +
    'descriptions and options up to date, and creates the association labels for the people of a deal (champion, ' +
    'economic buyer and so on). Run it as often as you like: what is right already is left alone, and nothing is ' +
    'ever removed. The token needs the scopes crm.schemas.deals.write, crm.schemas.contacts.write and their read scopes.',
  arguments: [],
  options: [
    {
      flags: '--all-frameworks',
      description: 'make the properties of every framework, not only of those a pipeline uses',
    },
    { flags: '--dry-run', description: 'only say what would be done' },
    { flags: '--json', description: 'answer with one JSON object, for scripts' },
  ],
  run: async (context, input) => {
    const { allFrameworks, dryRun, json } = inputSchema.parse(input);
    const { client } = connect(context, (line) => context.stderr.write(`${line}\n`));
    const plan = await planProvisioning(client, {
      objectType: 'deals',
      group: qualificationGroup,
      properties: [
        ...qualificationProperties(allFrameworks ? frameworks : await frameworksOf(client)),
        ...approachProperties(),
      ],
    });
    const labels = await missingLabels(client, contactLabels);
    const mayApply = !dryRun && plan.conflicts.length === 0;
    const done = mayApply ? await apply(client, plan, labels) : null;
    const provisioning = { plan, labels, done };
    if (json) context.stdout.write(`${JSON.stringify(asJson(provisioning))}\n`);
    else print(context, provisioning);
    return succeeded(provisioning);
  },
};

async function frameworksOf(client: HubSpotClient): Promise<readonly Framework[]> {
  const pipelines = await listPipelines(client, 'deals');
  return frameworksInUse(pipelines.map(({ id }) => id));
}

async function apply(
  client: HubSpotClient,
  plan: ProvisioningPlan,
  labels: readonly WantedLabel[],
): Promise<Provisioning['done']> {
  const properties = await applyProvisioning(client, plan);
  return { properties, labels: await createLabels(client, labels) };
}

function succeeded({ plan, done }: Provisioning): ExitCode {
  const failed = plan.conflicts.length > 0 || stopsOf(done).length > 0;
  return failed ? exitCode.failure : exitCode.ok;
}

function stopsOf(done: Provisioning['done']) {
  return [done?.properties.stopped, done?.labels.stopped].flatMap((stopped) => stopped ?? []);
}

function asJson({ plan, labels, done }: Provisioning) {
  const stops = stopsOf(done);
  return {
    dryRun: done === null,
    groupCreated: done?.properties.groupCreated ?? plan.createGroup,
    created: done?.properties.created ?? plan.create.map(({ name }) => name),
    changed: done?.properties.changed ?? plan.change.map(({ name }) => name),
    unchanged: plan.unchanged,
    leftAlone: plan.leftAlone,
    labelsCreated: done?.labels.created ?? labels.map(({ label }) => label),
    conflicts: plan.conflicts,
    notDone: stops.flatMap(({ notDone }) => notDone),
    error: stops[0]?.error.message ?? null,
  };
}

function print({ stdout, stderr }: CliContext, provisioning: Provisioning): void {
  const { plan, done } = provisioning;
  const { conflicts, leftAlone, request, unchanged } = plan;
  if (conflicts.length > 0) {
    for (const { name, problem } of conflicts) stderr.write(`Property "${name}": ${problem}.\n`);
    stderr.write(
      'Nothing was changed. Rename or archive these properties in HubSpot, then run this again.\n',
    );
    return;
  }
  const would = done === null ? 'would be ' : '';
  const { groupCreated, created, changed, labelsCreated } = asJson(provisioning);
  if (groupCreated) stdout.write(`Group "${request.group.label}" ${would}created.\n`);
  for (const name of created) stdout.write(`+ ${name}\n`);
  for (const name of changed) stdout.write(`~ ${name} (${whatChanges(plan, name)})\n`);
  for (const { name, what } of leftAlone) stdout.write(`= ${name}: left alone ${what}\n`);
  for (const label of labelsCreated) stdout.write(`+ contact label "${label}"\n`);
  stdout.write(
    `Properties: ${created.length} ${would}created, ${changed.length} ${would}changed, ${unchanged.length} unchanged. ` +
      `Contact labels: ${labelsCreated.length} ${would}created.\n`,
  );
  const stops = stopsOf(done);
  for (const { error, notDone } of stops)
    stderr.write(`${error.message}\nNot done: ${notDone.join(', ')}.\n`);
  if (stops.length > 0) stderr.write('Run it again: it carries on where it stopped.\n');
}

function whatChanges(plan: ProvisioningPlan, name: string): string {
  const change = plan.change.find((each) => each.name === name);
  return Object.keys(change ?? {})
    .filter((key) => key !== 'name')
    .join(', ');
}
