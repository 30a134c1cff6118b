import { join } from 'node:path';
import { refuseFolderInUse } from './api';
import { root } from './root';
import { createCleanup } from './start/cleanup';
import { openWorkbench, type Workbench } from './start/open-workbench';
import { parseStartOptions } from './start/options';
import { createProgress } from './start/progress';
import { watchProjectBuild } from './start/project-build';
import { removeRunningFile, writeRunningFile } from './start/running-file';
import { onStopSignal } from './start/stop-signals';

/** `npm start`: resolves when everything runs, which it does until a signal ends the process. */
export async function start(): Promise<void> {
  const options = parseStartOptions(process.argv.slice(2), root);
  const progress = createProgress((line) => process.stderr.write(`${line}\n`));
  const cleanup = createCleanup();

  const stop = async (exitCode: number): Promise<never> => {
    const failures = await cleanup.run();
    for (const failure of failures) progress.say(`Not stopped cleanly: ${failure}`);
    process.exit(failures.length > 0 ? 1 : exitCode);
  };
  onStopSignal(
    () => void stop(0),
    () => process.exit(130),
  );

  try {
    // Building takes many times as long as finding out that there is nothing to build for.
    refuseFolderInUse(options.dataDir);
    const project = watchProjectBuild(root);
    cleanup.add('build', project.stop);
    const workbench = await openWorkbench({ options, progress, project, cleanup });
    const runningFile = join(root, '.workbench/running.json');
    writeRunningFile(runningFile, { ...workbench, pid: process.pid });
    cleanup.add('running.json', () => removeRunningFile(runningFile, process.pid));
    announce(workbench);
    if (options.open && process.stdout.isTTY) await showInBrowser(workbench.page);
  } catch (error) {
    progress.say(error instanceof Error ? error.message : String(error));
    await stop(1);
  }
}

function announce({ page, api, token }: Workbench): void {
  console.log(`Plumbline is on the deals at ${page}`);
  console.log('Stop with Ctrl-C. What you change is kept.');
  console.log(JSON.stringify({ page, api, token }));
}

/** Where there is no desktop nothing happens: the address is on the terminal too. */
async function showInBrowser(address: string): Promise<void> {
  const { default: open } = await import('open');
  const opener = await open(address);
  opener.once('error', () => undefined);
}
