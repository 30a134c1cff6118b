import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { openHubSpot, type LocalHubSpot } from '../../workbench/api';
import { demoAccount } from '../../workbench/demo/account';
import { root } from '../../workbench/root';

/** What became of the deals that killed workbenches acknowledged. */
export interface SurvivedKills {
  readonly acknowledged: number;
  readonly lost: readonly string[];
}

const account = demoAccount([]);
const token = account.tokens.find(({ kind }) => kind === 'setup')?.token ?? '';
const pageSchema = z.object({
  results: z.array(z.object({ properties: z.object({ dealname: z.string() }) })),
  paging: z.object({ next: z.object({ after: z.string() }) }).optional(),
});

/** Kills one workbench after another on the same folder, each some moment after its first write. */
export async function killWorkbenches(momentsMs: readonly number[]): Promise<SurvivedKills> {
  const dataDir = mkdtempSync(join(tmpdir(), 'plumbline-kills-'));
  const acknowledged: string[] = [];
  try {
    for (const [round, moment] of momentsMs.entries())
      acknowledged.push(...(await killed(dataDir, round, moment)));
    const hubspot = await openHubSpot({ dataDir, account });
    const stored = new Set(await dealNames(hubspot));
    await hubspot.close();
    return { acknowledged: acknowledged.length, lost: acknowledged.filter((name) => !stored.has(name)) };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function killed(dataDir: string, round: number, momentMs: number): Promise<readonly string[]> {
  const script = join(root, 'tests/faults/workbench-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir, String(round)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  await sleep(momentMs);
  child.kill('SIGKILL');
  await closed;
  // A line that the kill cut short was not said.
  return said.split('\n').slice(0, -1);
}

async function dealNames(hubspot: LocalHubSpot): Promise<readonly string[]> {
  const names: string[] = [];
  let after = '';
  do {
    const query = `limit=100&properties=dealname${after === '' ? '' : `&after=${after}`}`;
    const headers = { authorization: `Bearer ${token}` };
    const answer = await hubspot.fetch(
      new Request(`http://localhost/crm/v3/objects/deals?${query}`, { headers }),
    );
    const page = pageSchema.parse(await answer.json());
    names.push(...page.results.map(({ properties }) => properties.dealname));
    after = page.paging?.next.after ?? '';
  } while (after !== '');
  return names;
}
