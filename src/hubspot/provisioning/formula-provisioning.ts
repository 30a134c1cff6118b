import * as z from 'zod';
import { timeLeftMs } from '../../deadline';
import { qualificationGroup } from '../../qualification';
import { LEAST_TIME_TO_WRITE_MS, type HubSpotClient } from '../client/client';
import { HubSpotError, isPassing } from '../client/hubspot-error';
import { paths } from '../client/paths';
import { outOfTime } from '../client/to-hubspot-error';
import { archivedHasName, broughtBack } from './archived-names';
import { readsAny, type FormulaStep } from './formula-steps';
import { optionsFor } from './property-comparison';

/** What was done of a plan's formulas. */
export interface FormulaOutcome {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  /** Changed, and put back to what they said because a later change was refused. */
  readonly putBack: readonly string[];
  /** What HubSpot refused to make; what reads it was not tried. */
  readonly refused: readonly RefusedFormula[];
  /** What the plan has and is not done. */
  readonly notDone: readonly string[];
  /** Why it ended before it was through; null when nothing kept it from going on. */
  readonly stopped: HubSpotError | null;
}

export interface RefusedFormula {
  readonly name: string;
  readonly error: HubSpotError;
}

/** How much of a plan's formulas is carried out, and who hears of each property. */
export interface FormulaExtent {
  readonly most?: number;
  readonly onDone?: (count: number) => void;
}

/**
 * Makes and changes calculated properties one by one, in the plan's order. What HubSpot refuses to make is left out, with whatever
 * reads it. A refused change takes back those before it: then all figures follow the settings of before. What passes by
 * itself takes nothing back: the next run goes on.
 */
export async function applyFormulas(
  client: HubSpotClient,
  steps: readonly FormulaStep[],
  extent: FormulaExtent = {},
): Promise<FormulaOutcome> {
  const soFar: SoFar = { done: [], refused: [] };
  const stopped = await carryOut(client, steps, soFar, extent);
  const putBack = stopped !== null && isRefusal(stopped) ? await putBackAll(client, soFar.done) : [];
  const done = soFar.done.filter(({ name }) => !putBack.includes(name));
  const namesOf = (some: readonly FormulaStep[]) => some.map(({ name }) => name);
  return {
    created: namesOf(done.filter((step) => !isChange(step))),
    changed: namesOf(done.filter(isChange)),
    putBack,
    refused: soFar.refused,
    notDone: namesOf(steps.filter((step) => !done.includes(step))),
    stopped,
  };
}

interface SoFar {
  readonly done: FormulaStep[];
  readonly refused: RefusedFormula[];
}

/** @returns why it ended early */
async function carryOut(
  client: HubSpotClient,
  steps: readonly FormulaStep[],
  { done, refused }: SoFar,
  { most = Infinity, onDone = () => undefined }: FormulaExtent,
): Promise<HubSpotError | null> {
  const missing = new Set<string>();
  let slowestMs = 0;
  for (const step of steps) {
    if (done.length >= most) return null;
    if (readsAny(step, missing)) {
      missing.add(step.name);
      continue;
    }
    const begunAt = performance.now();
    try {
      keepTimeToPutBack(done, slowestMs);
      await (isChange(step) ? change(client, step) : create(client, step));
    } catch (error) {
      if (!(error instanceof HubSpotError)) throw error;
      if (isChange(step) || !isAboutOne(error)) return error;
      refused.push({ name: step.name, error });
      missing.add(step.name);
      continue;
    }
    slowestMs = Math.max(slowestMs, performance.now() - begunAt);
    done.push(step);
    onDone(1);
  }
  return null;
}

const isChange = (step: FormulaStep) => step.change !== null;

/** Whether HubSpot refused just this property: others may well be made. */
const isAboutOne = ({ code }: HubSpotError) => code === 'validation' || code === 'conflict';

/** Whether the same would be refused again in a moment. */
const isRefusal = (error: HubSpotError) => !isPassing(error) && error.code !== 'rate-limited';

/** Who must answer in time begins no further change that might have to be put back when it is too late for that. */
function keepTimeToPutBack(done: readonly FormulaStep[], slowestMs: number): void {
  const changed = done.filter(isChange).length;
  if (changed === 0) return;
  const neededMs = (changed + 1) * slowestMs + LEAST_TIME_TO_WRITE_MS;
  if (timeLeftMs() < neededMs) throw outOfTime('Changing formulas', true);
}

/** The latest first. @returns the names of those that say again what they said */
async function putBackAll(client: HubSpotClient, done: readonly FormulaStep[]): Promise<readonly string[]> {
  const back: string[] = [];
  for (const { name, spellings, formulaBefore } of done.toReversed()) {
    if (spellings.length === 0 || formulaBefore === null) continue;
    try {
      await patch(client, name, { calculationFormula: formulaBefore });
    } catch (error) {
      if (error instanceof HubSpotError) return back;
      throw error;
    }
    back.push(name);
  }
  return back;
}

async function change(
  client: HubSpotClient,
  { name, change: changed, spellings }: FormulaStep,
): Promise<void> {
  const { name: _name, ...definition } = changed ?? { name };
  await inOneSpelling(spellings, (formula) => patch(client, name, { ...definition, ...formula }));
}

async function create(client: HubSpotClient, { want, spellings }: FormulaStep): Promise<void> {
  const path = paths.properties('deals');
  const { knownOptions: _known, ...definition } = want;
  const about = { ...definition, groupName: qualificationGroup.name, options: optionsFor(want) };
  await inOneSpelling(spellings, async (formula) => {
    const made = await withoutArchived(`POST ${path}`, () =>
      client.request({ method: 'POST', path, body: { ...about, ...formula }, schema: madeSchema }),
    );
    if (made.type !== want.type || made.fieldType !== want.fieldType) throw broughtBack(made, `POST ${path}`);
  });
}

const madeSchema = z.object({ name: z.string(), type: z.string(), fieldType: z.string() });

async function patch(client: HubSpotClient, name: string, body: object): Promise<void> {
  const path = paths.property('deals', name);
  await client.request({ method: 'PATCH', path, body, schema: z.object({ name: z.string() }) });
}

async function withoutArchived<T>(attempted: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof HubSpotError && error.code === 'conflict')
      throw archivedHasName({ message: error.reason }, attempted);
    throw error;
  }
}

/** The longest may be too long for the account: then a shorter one that says the same is tried. */
async function inOneSpelling(
  spellings: readonly string[],
  send: (formula: { readonly calculationFormula?: string }) => Promise<void>,
): Promise<void> {
  const [first, ...others] = spellings;
  try {
    await send(first === undefined ? {} : { calculationFormula: first });
  } catch (error) {
    if (!(error instanceof HubSpotError) || error.code !== 'validation' || others.length === 0) throw error;
    await inOneSpelling(others, send);
  }
}
