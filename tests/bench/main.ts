import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProject } from '../../src/build';
import { measureApiCalls } from './api-calls';
import { measureAssessments } from './assessments';
import { measureCalculation } from './calculation';
import { measureExtensionSizes } from './extension-sizes';
import { measureFormulaLengths } from './formula-lengths';
import { measureFunctions } from './functions';
import { measureSearch } from './search';
import { measureSettingsChange } from './settings-change';

/** One figure beside its peer or floor of the same run. */
export interface Measurement {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  readonly peerName: string;
  readonly ratio: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = join(root, '.workbench', `bench-${process.pid}`);
try {
  console.error('Building the project');
  await buildProject({ root, outDir });
  const measurements = [
    ...(await measureApiCalls(outDir)),
    ...(await measureFunctions(root, outDir)),
    ...(await measureExtensionSizes(outDir)),
    ...(await measureSearch()),
    ...(await measureSettingsChange(outDir)),
    ...(await measureCalculation()),
    ...measureFormulaLengths(),
    ...(await measureAssessments()),
  ];
  for (const each of measurements)
    console.log(
      `${each.what.padEnd(58)} ${each.ours.padStart(10)}   ${each.peerName.padEnd(42)} ${each.peer.padStart(10)}   ratio ${each.ratio.toFixed(2)}`,
    );
} finally {
  await rm(outDir, { recursive: true, force: true });
}
