import { Command } from 'commander';
import { resolve } from 'node:path';
import { z } from 'zod';
import { buildProject } from './build-project';
import { describeBuild } from './describe-build';
import { explainFailure } from './explain-failure';
import type { BuildPlace } from './project-builder';
import { watchProject } from './watch-project';

const optionsSchema = z.object({ root: z.string(), out: z.string(), watch: z.boolean() });

const program = new Command('build')
  .description('Turns app.json into a HubSpot project that "hs project upload" can take.')
  .option('--root <folder>', 'the folder of app.json', '.')
  .option('--out <folder>', 'where the project is written, from the root', 'dist')
  .option('--watch', 'build again whenever a source file changes', false)
  .parse();

const options = optionsSchema.parse(program.opts());
const root = resolve(options.root);
const place: BuildPlace = { root, outDir: resolve(root, options.out) };

if (options.watch) {
  await watchForPerson(place);
} else {
  await buildForPerson(place);
}

async function buildForPerson(where: BuildPlace): Promise<void> {
  try {
    console.log(describeBuild(await buildProject(where)));
  } catch (error) {
    console.error(explainFailure(error));
    process.exitCode = 1;
  }
}

/** Watches until Ctrl-C. */
async function watchForPerson(where: BuildPlace): Promise<void> {
  const watching = await watchProject(where, {
    built: (report) => console.log(describeBuild(report)),
    failed: (error) => console.error(explainFailure(error)),
  });
  const stop = (): void => void watching.stop().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
