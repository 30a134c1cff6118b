import { Command } from 'commander';
import { resolve } from 'node:path';
import { z } from 'zod';
import { buildProject } from './build-project';
import { describeBuild } from './describe-build';
import { BundleError, type BuildPlace } from './project-builder';
import { ManifestError } from './read-manifest';
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
  await watchForParent(place);
} else {
  await buildForPerson(place);
}

async function buildForPerson(where: BuildPlace): Promise<void> {
  try {
    console.log(describeBuild(await buildProject(where)));
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

/** Watches until Ctrl-C, or until the process that started it is gone. A process that did hears of each build. */
async function watchForParent(where: BuildPlace): Promise<void> {
  const watching = await watchProject(where, {
    extensionsBuilt: () => void process.send?.({ kind: 'extensions-built' }),
    built: (report) => {
      console.log(describeBuild(report));
      process.send?.({ kind: 'built', changed: report.changed });
    },
    failed: (error) => {
      console.error(explain(error));
      process.send?.({ kind: 'failed', message: explain(error) });
    },
  });
  const stop = (): void => void watching.stop().then(() => process.exit(0));
  if (process.send === undefined) process.once('SIGINT', stop);
  // The parent decides when a Ctrl-C in their common terminal ends this one.
  else process.on('SIGINT', () => undefined).once('disconnect', stop);
  process.once('SIGTERM', stop);
}

/** Our own errors say all there is to say; any other is a defect and keeps its stack. */
function explain(error: unknown): string {
  if (error instanceof ManifestError || error instanceof BundleError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
