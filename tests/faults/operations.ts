import { Readable, Writable } from 'node:stream';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { runCli } from '../../src/cli/run-cli';
import { createHubSpotClient } from '../../src/hubspot';
import { root } from '../../workbench/root';
import { settingsWith, type SettingsInput } from '../builders/settings';
import { settings, type Scenario } from './scenario';
import type { SimulatedHubSpot } from './simulated-hubspot';

/** What became of an operation, whoever asked. */
export interface Outcome {
  /** All done, done in part (which the reply says), or refused. */
  readonly claims: 'done' | 'partly' | 'failed';
  /** Everything that was said, in one text. */
  readonly said: string;
  readonly reply: unknown;
}

/** One thing that somebody can ask of the app. */
export interface Operation {
  readonly name: string;
  /** A function must reply before HubSpot ends it; the command line may wait. */
  readonly kind: 'function' | 'command';
  readonly account: 'filled' | 'bare';
  /** Properties of deals besides ours that it may write. */
  readonly mayWrite: readonly string[];
  readonly run: (hubspot: SimulatedHubSpot, scenario: Scenario) => Promise<Outcome>;
}

const replySchema = z.looseObject({ ok: z.boolean() });
const entrySchema = z.object({
  main: z.custom<(context: { readonly parameters: unknown }) => Promise<unknown>>(
    (value) => typeof value === 'function',
  ),
});
type Reply = z.infer<typeof replySchema>;

/** Settings that ops save or look at: another framework rules the pipeline, with properties the account lacks. */
const changed: SettingsInput = {
  ...settings,
  enabledFrameworks: ['meddic', 'bant'],
  pipelines: { enterprise: { framework: 'meddic' }, mid_market: { framework: 'bant' } },
};

export interface AskedFunction {
  readonly name: string;
  readonly parameters: (scenario: Scenario) => object;
  /** Whether a reply that is ok says that something of it was not done. */
  readonly isPartial?: (reply: Reply) => boolean;
  readonly mayWrite?: readonly string[];
  readonly account?: Operation['account'];
}

const functions: readonly AskedFunction[] = [
  {
    name: 'answer_approach',
    parameters: ({ dealId }) => ({ dealId, answer: { signal: 'namedAccount', to: true } }),
    isPartial: showsOutdated,
  },
  {
    name: 'judge_deals',
    parameters: () => ({ after: null, seenRevision: 1 }),
    isPartial: ({ refused, after }) => after !== null || (Array.isArray(refused) && refused.length > 0),
  },
  { name: 'list_pipelines', parameters: () => ({}) },
  { name: 'list_revisions', parameters: () => ({}) },
  {
    name: 'name_person',
    parameters: ({ dealId, contactIds }) => ({ dealId, role: 'champion', contactId: contactIds[1] }),
    isPartial: showsOutdated,
  },
  { name: 'open_history', parameters: ({ dealId }) => ({ dealId }) },
  { name: 'open_qualification', parameters: ({ dealId }) => ({ dealId }), isPartial: showsOutdated },
  { name: 'open_settings', parameters: () => ({}) },
  {
    name: 'plan_provisioning',
    parameters: () => ({ settings: null, seenRevision: 0 }),
    // A limit that is null is one that HubSpot does not say; no formulas are what these settings ask for.
    isPartial: (reply) =>
      JSON.stringify(reply, (key, value: unknown) => (key === 'formulas' ? undefined : value)).includes(
        'null',
      ),
    account: 'bare',
  },
  { name: 'preview_settings', parameters: () => ({ settings: settingsWith(changed), after: null }) },
  {
    name: 'provision_step',
    parameters: () => ({ seenRevision: 0 }),
    isPartial: ({ complete }) => complete !== true,
    account: 'bare',
  },
  { name: 'read_pipeline_deals', parameters: () => ({ pipelineId: 'enterprise', after: null }) },
  { name: 'read_revision', parameters: () => ({ revision: 1 }) },
  {
    name: 'save_answers',
    parameters: ({ dealId }) => ({
      ...{ dealId, frameworkId: 'meddic', userEmail: 'rep@example.com' },
      changes: [
        {
          criterionId: 'economic_buyer',
          level: { from: null, to: '3' },
          evidence: { from: '', to: 'Signed the plan' },
        },
        {
          criterionId: 'champion',
          level: { from: '3', to: '1' },
          evidence: { from: 'Berg introduced us', to: 'Left' },
        },
        {
          criterionId: 'decision_process',
          level: { from: '2', to: '3' },
          evidence: { from: '', to: 'In their mail' },
        },
      ],
    }),
    isPartial: (reply) => showsOutdated(reply) || !Array.isArray(reply['saved']) || reply['saved'].length < 3,
    mayWrite: ['buying_steps'],
  },
  {
    name: 'save_settings',
    parameters: () => ({
      ...{ expectedRevision: 1, changedBy: 'ops@example.com', summary: 'BANT too' },
      settings: settingsWith(changed),
    }),
    isPartial: (reply) =>
      !z
        .object({ outcome: z.object({ kind: z.literal('saved'), behind: z.never().optional() }) })
        .safeParse(reply).success,
  },
  { name: 'settings_revision', parameters: () => ({}) },
];

/** Whether the reply says that figures of the deal are not as they should be. */
function showsOutdated(reply: Reply): boolean {
  return !z.object({ qualification: z.object({ figuresOutdated: z.literal(false) }) }).safeParse(reply)
    .success;
}

/** A function as HubSpot calls it. */
export interface LoadedFunction {
  readonly about: AskedFunction;
  /** Replies to parameters in an account. */
  readonly ask: (hubspot: SimulatedHubSpot, parameters: unknown) => Promise<Reply>;
}

/** Every function of the app, as its entry serves it. */
export function loadFunctions(): Promise<readonly LoadedFunction[]> {
  return Promise.all(
    functions.map(async (about) => {
      const file = join(root, 'src/functions', `${about.name.replaceAll('_', '-')}.ts`);
      const { main } = entrySchema.parse(await import(file));
      return { about, ask: (hubspot, parameters) => asked(main, hubspot, parameters) };
    }),
  );
}

async function asked(
  main: z.infer<typeof entrySchema>['main'],
  { origin, appToken }: SimulatedHubSpot,
  parameters: unknown,
): Promise<Reply> {
  process.env['PRIVATE_APP_ACCESS_TOKEN'] = appToken;
  process.env['HUBSPOT_API_ORIGIN'] = origin;
  try {
    return replySchema.parse(await main({ parameters }));
  } finally {
    delete process.env['PRIVATE_APP_ACCESS_TOKEN'];
    delete process.env['HUBSPOT_API_ORIGIN'];
  }
}

function asFunction({ about, ask }: LoadedFunction): Operation {
  const { name, parameters, isPartial, mayWrite = [], account = 'filled' } = about;
  return {
    ...{ name, kind: 'function', account, mayWrite },
    async run(hubspot, scenario) {
      const reply = await ask(hubspot, parameters(scenario));
      const partly = reply.ok && isPartial?.(reply) === true;
      return { claims: partly ? 'partly' : reply.ok ? 'done' : 'failed', said: wordsOf(reply), reply };
    },
  };
}

/** The messages of a reply, wherever in it they stand. */
function wordsOf(reply: unknown): string {
  if (typeof reply !== 'object' || reply === null) return '';
  return Object.entries(reply)
    .map(([key, value]) => (key === 'message' && typeof value === 'string' ? value : wordsOf(value)))
    .filter((words) => words !== '')
    .join('\n');
}

export interface TypedCommand {
  readonly name: string;
  readonly words: (scenario: Scenario) => readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly mayWrite?: readonly string[];
  readonly account?: Operation['account'];
}

const csv = [
  'id,agent,stage,account,value',
  ...[1, 2, 3].map((row) => `K${row},,Open,Firm ${row % 2},${row}000`),
];
/** What the columns of an imported file mean. */
export const importMap = {
  key: { column: 'id' },
  name: 'Import {id}',
  stage: { column: 'stage', values: { Open: { pipeline: 'Enterprise', stage: 'Discovery' } } },
  owner: { column: 'agent' },
  company: { column: 'account' },
  properties: { amount: { as: 'amount', column: 'value' } },
};

/** Properties of deals that such an import fills. */
export const imported = [
  'dealname',
  'pipeline',
  'dealstage',
  'amount',
  'hubspot_owner_id',
  'plumbline_import_key',
  'closedate',
];

const commands: readonly TypedCommand[] = [
  { name: 'score a deal', words: ({ dealId }) => ['score', dealId, '--write'] },
  { name: 'score --all --write', words: () => ['score', '--all', '--write'] },
  {
    name: 'import deals',
    words: () => ['import', 'deals', 'deals.csv', '--map', 'map.json'],
    files: { 'deals.csv': csv.join('\n'), 'map.json': JSON.stringify(importMap) },
    mayWrite: imported,
  },
  { name: 'provision', words: () => ['provision'], account: 'bare' },
  {
    name: 'settings push',
    words: () => ['settings', 'push', 'settings.json', '--yes', '--preview', '--by', 'ops@example.com'],
    files: { 'settings.json': JSON.stringify(settingsWith(changed)) },
  },
  { name: 'settings pull', words: () => ['settings', 'pull'] },
  { name: 'settings history', words: () => ['settings', 'history'] },
  { name: 'doctor', words: () => ['doctor'] },
  { name: 'fit', words: () => ['fit', '--pipeline', 'enterprise'] },
];

class Collector extends Writable {
  text = '';
  override _write(chunk: unknown, _: string, done: () => void): void {
    this.text += String(chunk);
    done();
  }
}

/** A command as somebody types it. */
export function asCommand({
  name,
  words,
  files = {},
  mayWrite = [],
  account = 'filled',
}: TypedCommand): Operation {
  return {
    ...{ name, kind: 'command', account, mayWrite },
    async run({ origin, token }, scenario) {
      const cwd = mkdtempSync(join(tmpdir(), 'plumbline-typed-'));
      for (const [file, content] of Object.entries(files)) writeFileSync(join(cwd, file), content);
      const [stdout, stderr] = [new Collector(), new Collector()];
      const ended = runCli(
        {
          ...{ cwd, stdout, stderr, createClient: createHubSpotClient, stdin: Readable.from(['']) },
          env: { HUBSPOT_API_ORIGIN: origin, PRIVATE_APP_ACCESS_TOKEN: token },
          now: () => performance.now(),
          clock: () => new Date(),
        },
        words(scenario),
        '1.2.3',
      );
      const code = await ended.finally(() => rmSync(cwd, { recursive: true, force: true }));
      const said = `${stdout.text}${stderr.text}`;
      return {
        claims: code === 0 ? 'done' : 'failed',
        said,
        reply: { code, stdout: stdout.text.replace(/\d+ calls.*$/m, '') },
      };
    },
  };
}

/** Every operation of functions and command line that asks something of HubSpot. */
export async function loadOperations(): Promise<readonly Operation[]> {
  return [...(await loadFunctions()).map(asFunction), ...commands.map(asCommand)];
}
