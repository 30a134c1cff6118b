import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBenchApi, searchAnswerSchema } from './bench-api';
import type { Measurement } from './main';
import { median } from './median';

const DEALS = 100_000;
const BATCH = 100;
const RUNS = 15;
const PAGE = 100;

/**
 * A filtered, sorted page of 100,000 deals through the whole stand-in (HTTP handling, checks, search, answer), against a bare
 * loop that filters and sorts an array of the same values already parsed.
 */
export async function measureSearch(): Promise<readonly Measurement[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  const filled = await fill(dataDir);
  const opened = performance.now();
  const api = await openBenchApi(dataDir);
  const reopenMs = performance.now() - opened;
  try {
    const body = {
      filterGroups: [
        {
          filters: [
            { propertyName: 'dealtype', operator: 'EQ', value: 'newbusiness' },
            { propertyName: 'amount', operator: 'GT', value: '90000' },
          ],
        },
      ],
      sorts: [{ propertyName: 'amount', direction: 'DESCENDING' }],
      properties: ['dealname', 'amount'],
      limit: PAGE,
    };
    const times: Record<'ours' | 'floor', number[]> = { ours: [], floor: [] };
    for (let turn = 0; turn < RUNS; turn += 1) {
      const started = performance.now();
      const answer = searchAnswerSchema.parse(await api.call('POST', '/crm/v3/objects/deals/search', body));
      times.ours.push(performance.now() - started);
      const looped = performance.now();
      const page = bareLoop(filled);
      times.floor.push(performance.now() - looped);
      if (page.total !== answer.total)
        throw new Error(`The search found ${answer.total}, the loop ${page.total}`);
    }
    const [ours, floor] = [median(times.ours), median(times.floor)];
    return [
      {
        what: `Search of ${DEALS.toLocaleString('en')} deals, 2 filters, sorted`,
        ours: `${ours.toFixed(1)} ms`,
        peer: `${floor.toFixed(1)} ms`,
        peerName: 'floor: bare loop over parsed values',
        ratio: ours / floor,
      },
      await startAgain(dataDir, reopenMs),
    ];
  } finally {
    await api.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

interface BenchDeal {
  readonly amount: number;
  readonly type: string;
}

async function fill(dataDir: string): Promise<readonly BenchDeal[]> {
  const deals = Array.from({ length: DEALS }, (_, index) => ({
    amount: (index * 7919) % 100_000,
    type: index % 2 === 0 ? 'newbusiness' : 'existingbusiness',
  }));
  const api = await openBenchApi(dataDir);
  for (let from = 0; from < DEALS; from += BATCH) {
    const inputs = deals.slice(from, from + BATCH).map(({ amount, type }, offset) => ({
      properties: { dealname: `Deal ${from + offset}`, amount: String(amount), dealtype: type },
    }));
    await api.call('POST', '/crm/v3/objects/deals/batch/create', { inputs });
  }
  await api.close();
  return deals;
}

function bareLoop(deals: readonly BenchDeal[]): { total: number; page: readonly BenchDeal[] } {
  const found = deals.filter((deal) => deal.type === 'newbusiness' && deal.amount > 90_000);
  return { total: found.length, page: found.toSorted((a, b) => b.amount - a.amount).slice(0, PAGE) };
}

/** Opening the folder again, against parsing its bytes as JSON and nothing else. */
async function startAgain(dataDir: string, reopenMs: number): Promise<Measurement> {
  const files = await readdir(dataDir);
  const sized = await Promise.all(
    files.map(async (name) => ({ name, size: (await stat(join(dataDir, name))).size })),
  );
  const largest = sized.toSorted((a, b) => b.size - a.size)[0];
  if (largest === undefined) throw new Error('The stand-in stored nothing');
  const started = performance.now();
  const lines = (await readFile(join(dataDir, largest.name), 'utf8'))
    .split('\n')
    .filter((line) => line !== '');
  const parsed = lines.map((line): unknown => JSON.parse(line.slice(line.indexOf('{'))));
  const floor = performance.now() - started;
  if (parsed.length === 0) throw new Error('The snapshot is empty');
  return {
    what: `Starting again with ${DEALS.toLocaleString('en')} deals`,
    ours: `${(reopenMs / 1000).toFixed(1)} s`,
    peer: `${(floor / 1000).toFixed(1)} s`,
    peerName: 'floor: parsing the same bytes as JSON',
    ratio: reopenMs / floor,
  };
}
