import { Command } from 'commander';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { buildProject } from './build-project';
import type { BuiltProject, Check } from './check/built-project';
import { componentsAreFound, platformRulesHold } from './check/components';
import { extensionsBuild, extensionsImportOnlyTheirPackages } from './check/extensions';
import { functionsStandAlone, scopesAreThoseUsed } from './check/functions';
import { readManifest } from './read-manifest';

/** What can be proved of the project without a HubSpot account. */
const checks: readonly Check[] = [
  componentsAreFound,
  platformRulesHold,
  extensionsImportOnlyTheirPackages,
  extensionsBuild,
  functionsStandAlone,
  scopesAreThoseUsed,
];

const program = new Command('check:project')
  .description('Builds the HubSpot project and proves what can be proved of it offline.')
  .option('--root <folder>', 'the folder of app.json', '.')
  .parse();

const root = resolve(z.object({ root: z.string() }).parse(program.opts()).root);

// Inside the root, so that HubSpot's build finds React and the SDK in its node_modules.
mkdirSync(join(root, '.workbench'), { recursive: true });
const outDir = mkdtempSync(join(root, '.workbench/check-'));
try {
  if (!(await report('Build', build))) process.exitCode = 1;
  else await runChecks({ root, outDir, manifest: readManifest(root) });
} finally {
  rmSync(outDir, { recursive: true, force: true });
}

async function build(): Promise<string> {
  const { files } = await buildProject({ root, outDir });
  return `${files.length} files`;
}

async function runChecks(project: BuiltProject): Promise<void> {
  for (const { title, run } of checks) {
    if (!(await report(title, () => run(project)))) process.exitCode = 1;
  }
}

/** One line: what was proved, or what is wrong. */
async function report(title: string, prove: () => Promise<string>): Promise<boolean> {
  try {
    console.log(`ok    ${title}: ${await prove()}`);
    return true;
  } catch (error) {
    console.log(`WRONG ${title}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
