import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../workbench/demo/seeded-random';
import { root } from '../../workbench/root';
import { faultsPage } from './faults-page';
import { fuzzes } from './fuzz';
import { killedJobs } from './kills';
import { failuresOf, wholeMatrix, type Case, type CaseResult } from './matrix';
import { raceOfSavers } from './races';
import { fetchSimulated } from './simulated-hubspot';
import { killWorkbenches } from './workbench-kills';

/**
 * `npm run faults`: every operation with every fault at each of its calls, kills, races and, with `--fuzz N`, so many inputs. Writes
 * docs/faults.md where all of it ran. `--only PATTERN` runs the cases of some operations; `--seed N` repeats what was random.
 */
const { values } = parseArgs({
  options: {
    fuzz: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const seed = Number(values.seed);
const KILLS = 100;
const RACES = 20;

console.log(`seed ${seed}`);
const stopSimulating = fetchSimulated();
const problems = values.fuzz === undefined ? await everything() : await fuzz(Number(values.fuzz));
stopSimulating();
for (const problem of problems) console.log(problem);
console.log(problems.length === 0 ? 'Nothing failed.' : `${problems.length} failed. Again: --seed ${seed}`);
process.exitCode = problems.length === 0 ? 0 : 1;

async function everything(): Promise<readonly string[]> {
  const only = new RegExp(values.only ?? '');
  const matrix = await wholeMatrix();
  const jobs = await killedJobs();
  const results = await runAll(
    [...matrix.cases, ...jobs.cases].filter(({ clean }) => only.test(clean.operation.name)),
  );
  matrix.remove();
  jobs.remove();
  const failures = results.flatMap(({ failures }) =>
    failures.map(
      (each) => `${each.operation}, ${each.fault} at ${each.call}: not "${each.invariant}": ${each.what}`,
    ),
  );
  if (values.only !== undefined) return failures;
  const [races, kills] = [await raceManyTimes(), await killManyTimes()];
  const problems = [...failures, ...races, ...kills.lost.map((name) => `The workbench lost ${name}.`)];
  const page = faultsPage({
    results,
    races: { runs: RACES, failures: races },
    kills: { runs: KILLS, ...kills },
  });
  writeFileSync(join(root, 'docs/faults.md'), page);
  return problems;
}

async function runAll(cases: readonly Case[]): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const each of cases) {
    results.push({ ...each, failures: await failuresOf(each) });
    if (results.length % 250 === 0) console.log(`${results.length} of ${cases.length} cases`);
  }
  return results;
}

async function raceManyTimes(): Promise<readonly string[]> {
  const random = seededRandom(seed);
  const problems: string[] = [];
  for (let race = 0; race < RACES; race += 1)
    problems.push(
      ...(await raceOfSavers(() => random.whole(0, 400))).map((problem) => `Race ${race}: ${problem}`),
    );
  return problems;
}

async function killManyTimes() {
  console.log(`${KILLS} kills of the workbench`);
  const random = seededRandom(seed);
  return killWorkbenches(Array.from({ length: KILLS }, () => random.whole(0, 300)));
}

async function fuzz(inputs: number): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { name, share, run } of fuzzes) {
    const numRuns = Math.ceil((inputs * share) / 100);
    console.log(`${numRuns} of ${name}`);
    await run({ numRuns, seed }).catch((error: unknown) => problems.push(`${name}: ${String(error)}`));
  }
  return problems;
}
