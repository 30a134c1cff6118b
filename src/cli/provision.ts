import * as z from 'zod';
import { settingsInForce } from '../configuring';
import {
  applyAccountPlan,
  BATCH_SIZE,
  createSettingsStore,
  planAccount,
  type AccountOutcome,
  type AccountPlan,
  type HubSpotClient,
} from '../hubspot';
import { usableFrameworks } from '../settings';
import type { CliCommand } from './cli-command';
import { connect } from './connect';
import { exitCode } from './exit-code';
import { createProgress, type Progress } from './progress';
import { formulasFailed, formulasOf } from './provision/formula-lines';
import { provisionJson, provisionReport } from './provision/provision-report';
import { UnableError } from './unable-error';

const inputSchema = z.object({
  allFrameworks: z.boolean().default(false),
  dryRun: z.boolean().default(false),
  json: z.boolean().default(false),
});

/** Makes the account ready: the properties that answers and scores are kept in, the labels for the people of a deal. */
export const provision: CliCommand = {
  words: ['provision'],
  summary: 'create the deal properties and contact labels that Plumbline needs',
  description:
    'Creates the group "Deal qualification" and the deal properties of the frameworks that your settings enable, brings ' +
    'labels, descriptions and options up to date, and creates the association labels for the people of a deal (champion, ' +
    'economic buyer and so on). A criterion that your settings keep in a property of your own gets none. Run it as often as ' +
    'you like: what is right already is left alone, and nothing is ever removed. It does not begin when the account has no ' +
    'room for all of it. Where the settings say so it also makes the calculated properties with which HubSpot keeps ' +
    'score, readiness, band and completeness itself, as many of these figures as the account has room for, and changes ' +
    'formulas that no longer say what the settings do. The token needs the scopes crm.schemas.deals.write, crm.schemas.contacts.write and their read ' +
    'scopes, and crm.objects.custom.read for the settings.',
  arguments: [],
  options: [
    {
      flags: '--all-frameworks',
      description: 'make the properties of every framework, not only of those the settings enable',
    },
    { flags: '--dry-run', description: 'only say what would be done' },
    { flags: '--json', description: 'answer with one JSON object, for scripts' },
  ],
  run: async (context, input) => {
    const { allFrameworks, dryRun, json } = inputSchema.parse(input);
    const progress = createProgress(context.stderr);
    const { client } = connect(context, progress.say);
    const { rulebook, problem } = await settingsInForce(createSettingsStore(client));
    if (problem !== null) {
      const unknown = 'so it is not known which properties they need. Nothing was changed.';
      const advice = 'npx plumbline settings pull says what is wrong with them.';
      throw new UnableError(
        `Revision ${problem.revision} of the settings cannot be read, ${unknown} ${advice}`,
      );
    }
    const used = allFrameworks ? rulebook.frameworks : usableFrameworks(rulebook);
    const plan = await planAccount(client, rulebook, used);
    const done = dryRun || plan.hindrances.length > 0 ? null : await apply(client, plan, progress);
    const { out, err } = provisionReport({ plan, done });
    context.stdout.write(json ? `${JSON.stringify(provisionJson({ plan, done }))}\n` : out);
    context.stderr.write(json ? '' : err);
    const formulas = formulasOf(plan, done);
    const failed =
      plan.hindrances.length > 0 ||
      (done !== null && done.stopped !== null) ||
      (formulas !== null && formulasFailed(formulas));
    return failed ? exitCode.failure : exitCode.ok;
  },
};

// New properties come a hundred in a call, everything else is a call each: from here on it takes more than a moment.
const CALLS_WORTH_A_BAR = 10;

async function apply(client: HubSpotClient, plan: AccountPlan, progress: Progress): Promise<AccountOutcome> {
  const { create, change } = plan.properties;
  const alone = change.length + plan.labels.length + (plan.formulas?.steps.length ?? 0);
  const calls = Math.ceil(create.length / BATCH_SIZE) + alone;
  if (calls < CALLS_WORTH_A_BAR) return applyAccountPlan(client, plan);
  progress.start('Creating and changing', create.length + alone);
  try {
    const all = { created: Infinity, changed: Infinity };
    return await applyAccountPlan(client, plan, { ...all, onDone: progress.advance });
  } finally {
    progress.stop();
  }
}
