import { z } from 'zod';
import type { Fault } from './faults';
import { hearLog } from './hear-log';
import type { Operation, Outcome } from './operations';
import type { Scenario } from './scenario';
import { openSimulatedHubSpot, type ArrivedCall, type SimulatedHubSpot } from './simulated-hubspot';
import { Hangs, simulateTime } from './simulated-time';
import { readStored, type Stored } from './stored';

/** An operation as it goes when nothing goes wrong. */
export interface CleanRun {
  readonly operation: Operation;
  readonly account: FilledAccount;
  readonly calls: readonly ArrivedCall[];
  readonly reply: unknown;
  readonly definitions: Definitions;
  readonly before: Stored;
  readonly after: Stored;
}

/** An account that was filled once, to be copied for each case. */
export interface FilledAccount {
  readonly folder: string;
  readonly scenario: Scenario;
}

/** What happened in one case. */
export interface CaseRun {
  readonly clean: CleanRun;
  readonly fault: Fault;
  /** The call that the fault befell first. */
  readonly befallen: ArrivedCall;
  readonly outcome: Outcome | 'hangs' | 'killed';
  readonly thrown: unknown;
  readonly tookMs: number;
  readonly logged: string;
  readonly calls: readonly ArrivedCall[];
  readonly stored: Stored;
  readonly repeated: Outcome;
  readonly storedThen: Stored;
}

// When every case begins.
const START = new Date('2026-11-23T10:00:00.000Z');
// Longer than anything is remembered that another call would ask for anew.
const LATER_MS = 11 * 60_000;
// The page asks for one step after another; no account takes more.
const MOST_STEPS = 30;

/** Runs an operation without a fault, again and again until it says that all is done. */
export async function runClean(operation: Operation, account: FilledAccount): Promise<CleanRun> {
  return inAccount(account, async (hubspot, run) => {
    const before = await run(() => readStored(hubspot));
    const definitions = await run(() => definitionsOf(hubspot));
    const first = await run(() => operation.run(hubspot, account.scenario));
    const calls = [...hubspot.calls];
    const last = await untilDone(first, () => run(() => operation.run(hubspot, account.scenario)));
    if (last.claims !== 'done') throw new Error(`${operation.name} fails without a fault: ${last.said}`);
    return {
      operation,
      account,
      calls,
      ...{ reply: first.reply, definitions },
      before,
      after: await run(() => readStored(hubspot)),
    };
  });
}

/** Runs an operation with a fault at its call of that number, from 0; then again without. */
export async function runCase(clean: CleanRun, fault: Fault, at: number): Promise<CaseRun> {
  const { operation, account } = clean;
  return inAccount(account, async (hubspot, run, time) => {
    let befallen: ArrivedCall | undefined;
    let kill: (outcome: 'killed') => void = () => undefined;
    const killed = new Promise<'killed'>((resolve) => {
      kill = resolve;
    });
    hubspot.onTheWay = async (call, send) => {
      if (befallen === undefined ? hubspot.calls.length - 1 !== at : !isBefallen(fault, call, befallen))
        return send();
      befallen ??= call;
      const answer = fault.answer(send, { call, hubspot, time });
      if (fault.kills) setTimeout(() => kill('killed'), 1);
      return answer;
    };
    const log = hearLog();
    const begun = time.nowMs();
    let [outcome, thrown]: [CaseRun['outcome'], unknown] = ['hangs', null];
    try {
      const process = hubspot.forProcess('first');
      outcome = await run(() => Promise.race([operation.run(process, account.scenario), killed]));
    } catch (error) {
      if (!(error instanceof Hangs)) thrown = error;
    }
    const tookMs = time.nowMs() - begun;
    hubspot.onTheWay = (call, send) =>
      outcome === 'killed' && call.from.includes('first') ? new Promise(() => undefined) : send();
    const calls = [...hubspot.calls];
    // What was under way when the reply came lands now.
    await run(() => time.pass(LATER_MS));
    const stored = await run(() => readStored(hubspot));
    if (/archived/.test(fault.name)) await run(() => restore(hubspot, clean.definitions));
    const process = hubspot.forProcess(fault.kills ? 'second' : 'first');
    const again = () => run(() => operation.run(process, account.scenario));
    const repeated = await untilDone(await again(), again);
    const storedThen = await run(() => readStored(hubspot));
    const logged = log.stop();
    if (befallen === undefined) throw new Error(`${operation.name} made no call number ${at}.`);
    return { clean, fault, befallen, outcome, thrown, tookMs, logged, calls, stored, repeated, storedThen };
  });
}

async function untilDone(first: Outcome, again: () => Promise<Outcome>): Promise<Outcome> {
  let last = first;
  for (let step = 0; last.claims === 'partly' && step < MOST_STEPS; step += 1) last = await again();
  return last;
}

function isBefallen({ befalls }: Fault, call: ArrivedCall, first: ArrivedCall): boolean {
  switch (befalls) {
    case 'attempt':
      return false;
    case 'call':
      return call.method === first.method && call.path === first.path && call.text === first.text;
    case 'path':
      return call.method === first.method && call.path === first.path;
    case 'all':
      return true;
  }
}

type Run = <T>(work: () => Promise<T>) => Promise<T>;

async function inAccount<T>(
  { folder }: FilledAccount,
  work: (hubspot: SimulatedHubSpot, run: Run, time: ReturnType<typeof simulateTime>) => Promise<T>,
): Promise<T> {
  const time = simulateTime(START);
  const hubspot = await openSimulatedHubSpot(time, folder);
  try {
    return await work(hubspot, time.run, time);
  } finally {
    await hubspot.close();
    time.restore();
  }
}

const definitionsSchema = z.object({ results: z.array(z.looseObject({ name: z.string() })) });
type Definitions = z.infer<typeof definitionsSchema>['results'];

async function definitionsOf({ call }: SimulatedHubSpot): Promise<Definitions> {
  return definitionsSchema.parse(await call('GET', '/crm/v3/properties/deals')).results;
}

/** An admin makes again what was archived. */
async function restore(hubspot: SimulatedHubSpot, before: Definitions): Promise<void> {
  const left = new Set((await definitionsOf(hubspot)).map(({ name }) => name));
  for (const gone of before.filter(({ name }) => !left.has(name))) {
    const { name, label, description, groupName, type, fieldType, options } = gone;
    const made = { name, label, description, groupName, type, fieldType, options };
    await hubspot.call('POST', '/crm/v3/properties/deals', made);
  }
}
