import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { openBenchApi } from './bench-api';
import type { Measurement } from './main';

const DEALS = 100_000;
const BATCH = 100;
const CRITERIA = 8;
const levels = ['0', '1', '2', '3', 'na'];
const properties = '/crm/properties/2026-09/deals';
const deals = '/crm/objects/2026-09/deals/batch';

const criteria = Array.from({ length: CRITERIA }, (_, index) => `criterion_${index}`);
const levelOf = (deal: number, criterion: number) => levels[(deal * 7 + criterion * 3) % levels.length] ?? '';
const createdSchema = z.object({ results: z.array(z.object({ id: z.string() })) });

/**
 * A score of 100,000 deals after a change of weights: one changed formula, which the stand-in works out for all of them, against the
 * same figures written by batches of 100, as an app does that stores them.
 */
export async function measureCalculation(): Promise<readonly Measurement[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  const api = await openBenchApi(dataDir);
  try {
    for (const name of criteria) await api.call('POST', properties, choice(name));
    await api.call('POST', properties, { ...figure('stored_score'), fieldType: 'number' });
    const ids = await fill(api);
    await api.call('POST', properties, { ...calculated, calculationFormula: scoreFormula(1) });
    const ours = await timed(() =>
      api.call('PATCH', `${properties}/live_score`, { calculationFormula: scoreFormula(2) }),
    );
    const peer = await timed(async () => {
      for (let from = 0; from < ids.length; from += BATCH) {
        const inputs = ids.slice(from, from + BATCH).map((id, offset) => {
          return { id, properties: { stored_score: String((from + offset) % 100) } };
        });
        await api.call('POST', `${deals}/update`, { inputs });
      }
    });
    return [
      {
        what: `A score of ${DEALS.toLocaleString('en')} deals anew: 1 changed formula`,
        ours: `${(ours / 1000).toFixed(1)} s`,
        peer: `${(peer / 1000).toFixed(1)} s`,
        peerName: `${(DEALS / BATCH).toLocaleString('en')} batches of stored figures`,
        ratio: ours / peer,
      },
    ];
  } finally {
    await api.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

type BenchApi = Awaited<ReturnType<typeof openBenchApi>>;

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

async function fill(api: BenchApi): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let from = 0; from < DEALS; from += BATCH) {
    const inputs = Array.from({ length: BATCH }, (_, offset) => ({
      properties: Object.fromEntries(criteria.map((name, index) => [name, levelOf(from + offset, index)])),
    }));
    const { results } = createdSchema.parse(await api.call('POST', `${deals}/create`, { inputs }));
    ids.push(...results.map(({ id }) => id));
  }
  return ids;
}

function figure(name: string) {
  return { name, label: name, groupName: 'dealinformation', type: 'number' };
}

const calculated = { ...figure('live_score'), fieldType: 'calculation_equation' };

function choice(name: string) {
  const options = levels.map((value) => ({ label: value, value }));
  return { ...figure(name), type: 'enumeration', fieldType: 'select', options };
}

/** A weighted mean over the criteria that apply, as long as a framework's. */
function scoreFormula(weight: number): string {
  const known = (name: string) => `is_present(${name}) and string(${name}) != 'na'`;
  const sum = (worth: (name: string) => string) =>
    criteria.map((name) => `(if ${known(name)} then ${worth(name)} else 0)`).join(' + ');
  const reached = sum((name) => `${weight} * string_to_number(string(${name}))`);
  return `round_nearest(100 * (${reached}) / (1 + ${sum(() => '30')}), 0)`;
}
