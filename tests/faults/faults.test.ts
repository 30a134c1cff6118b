import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../../workbench/root';
import { faults } from './faults';
import { fuzzes } from './fuzz';
import { failuresOf, spread, wholeMatrix } from './matrix';
import { loadOperations } from './operations';
import { raceOfSavers } from './races';
import { fetchSimulated } from './simulated-hubspot';

// The short form of `npm run faults`, the same every time.
const FAULTS_OF_EACH_OPERATION = 5;
const INPUTS = 20_000;
const SEED = 12;

let stopSimulating: () => void;
beforeAll(() => {
  stopSimulating = fetchSimulated();
});
afterAll(() => stopSimulating());

test('every function of the app is an operation', async () => {
  const manifest = z
    .object({ functions: z.array(z.object({ uid: z.string() })) })
    .parse(JSON.parse(readFileSync(join(root, 'app.json'), 'utf8')));
  const operations = (await loadOperations()).filter(({ kind }) => kind === 'function');
  expect(operations.map(({ name }) => name).toSorted()).toEqual(
    manifest.functions.map(({ uid }) => uid).toSorted(),
  );
});

test('an operation that meets a fault says so, stores nothing half, and is mended by doing it again', async () => {
  const { cases, remove } = await wholeMatrix();
  const chosen = spread(cases, FAULTS_OF_EACH_OPERATION);
  expect(new Set(chosen.map(({ fault }) => fault.name)).size).toBe(faults.length);
  const failures = [];
  for (const each of chosen) failures.push(...(await failuresOf(each)));
  remove();
  expect(failures).toEqual([]);
});

test('of fifty who save at once on a deal nobody is told "saved" of what is not, and the figures are those of the answers', async () => {
  expect(await raceOfSavers((call) => (call * 137) % 400)).toEqual([]);
});

test.each(fuzzes)('nothing that anybody sends breaks what takes it: $name', async ({ share, run }) => {
  await run({ numRuns: (INPUTS * share) / 100, seed: SEED });
});
