import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { explainFailure, watchProject, type BuildReport } from '../../src/build';

export interface ProjectBuildListener {
  /** Files of the project that a later build has written or removed. */
  rebuilt(changed: readonly string[]): void;
  failed(message: string): void;
}

export interface ProjectBuild {
  /** Where the HubSpot project is built. */
  readonly dir: string;
  /** All but the functions is built for the first time, which is what HubSpot's dev server starts with. */
  readonly extensionsReady: Promise<void>;
  /** The first build; rejects with the build's own words when it fails. */
  readonly ready: Promise<void>;
  /** Tells of every build after the first. */
  readonly follow: (listener: ProjectBuildListener) => void;
  /** Ends it and removes what it built. */
  readonly stop: () => Promise<void>;
}

/**
 * Builds the project, and again whenever its source changes, as a developer of any HubSpot app would beside HubSpot's dev
 * server. It builds into a folder that is this process's alone.
 */
export function watchProjectBuild(root: string): ProjectBuild {
  const dir = join(root, `.workbench/project-${process.pid}`);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const extensions = aStep();
  const whole = aStep();
  let isFirst = true;
  let listener: ProjectBuildListener | undefined;
  const built = ({ changed }: BuildReport): void => {
    if (isFirst) whole.done();
    else listener?.rebuilt(changed);
    isFirst = false;
  };
  const failed = (error: unknown): void => {
    const message = explainFailure(error);
    if (isFirst) for (const step of [extensions, whole]) step.failed(new Error(message));
    else listener?.failed(message);
    isFirst = false;
  };
  const watching = watchProject({ root, outDir: dir }, { extensionsBuilt: extensions.done, built, failed });
  watching.catch(failed);
  return {
    dir,
    extensionsReady: extensions.outcome,
    ready: whole.outcome,
    follow: (follower) => {
      listener = follower;
    },
    stop: async () => {
      await (await watching).stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Something that is done or fails once; later calls change nothing. */
function aStep() {
  let done: () => void = () => undefined;
  let failed: (why: Error) => void = () => undefined;
  const outcome = new Promise<void>((resolve, reject) => {
    done = resolve;
    failed = reject;
  });
  // Who waits for it may not have begun to when it fails.
  outcome.catch(() => undefined);
  return { done, failed, outcome };
}
