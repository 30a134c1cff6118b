import { z } from 'zod';
import { levelProperty } from '../../src/qualification';
import { fillAccount } from './accounts';
import { kills } from './faults';
import type { Case } from './matrix';
import { asCommand, imported, importMap, type Operation } from './operations';
import { runClean } from './run-case';
import { fillScenario } from './scenario';
import type { SimulatedHubSpot } from './simulated-hubspot';

/** Deals that are judged, and rows that are imported: several batches of each. */
const MANY = 450;
const FIRMS = 130;

const rows = Array.from({ length: MANY }, (_, row) => `R${row},,Open,Firm ${row % FIRMS},${row}`);

/** Long jobs of the command line, which somebody may end at any moment. */
const jobs: readonly Operation[] = [
  asCommand({
    name: 'import of many deals',
    words: () => ['import', 'deals', 'deals.csv', '--map', 'map.json'],
    mayWrite: imported,
    files: {
      'deals.csv': ['id,agent,stage,account,value', ...rows].join('\n'),
      'map.json': JSON.stringify(importMap),
    },
  }),
  asCommand({ name: 'judging many deals', words: () => ['score', '--all', '--write'] }),
];

/** Every moment at which such a job can be killed: at each of its calls, before and after HubSpot did it. */
export async function killedJobs(): Promise<{
  readonly cases: readonly Case[];
  readonly remove: () => void;
}> {
  const account = await fillAccount(async (hubspot) => {
    const scenario = await fillScenario(hubspot);
    await makeDeals(hubspot);
    return scenario;
  });
  const cases: Case[] = [];
  for (const job of jobs) {
    const clean = await runClean(job, account);
    clean.calls.forEach((_, at) => cases.push(...kills.map((fault) => ({ clean, fault, at }))));
  }
  return { cases, remove: account.remove };
}

async function makeDeals({ call }: SimulatedHubSpot): Promise<void> {
  const about = {
    pipeline: 'enterprise',
    dealstage: 'ent_evaluation',
    [levelProperty('meddic', 'champion')]: '2',
  };
  for (let made = 0; made < MANY; made += 90) {
    const inputs = Array.from({ length: 90 }, (_, row) => ({
      properties: { ...about, dealname: `Deal ${made + row}` },
    }));
    z.object({ results: z.array(z.unknown()).length(90) }).parse(
      await call('POST', '/crm/v3/objects/deals/batch/create', { inputs }),
    );
  }
}
