import { watch } from 'node:fs';
import { join, sep } from 'node:path';
import {
  openProjectBuilder,
  type BuildPlace,
  type BuildReport,
  type ProjectBuilder,
} from './project-builder';

/** Editors write a file in several steps; one build waits for the last of them. */
const settleMs = 80;

const watchedFolders = ['src', 'extensions'];
const manifestFile = 'app.json';

export interface WatchListener {
  /** Of the first build: all but the functions is written. */
  extensionsBuilt?(): void;
  built(report: BuildReport): void;
  /** A build that failed; what was built before stays as it was. */
  failed(error: unknown): void;
}

/**
 * Builds the project, and again whenever a file under `src/` or `extensions/` or app.json changes, until `stop()`.
 * Resolves after the first build, whether or not it succeeded.
 */
export async function watchProject(
  place: BuildPlace,
  listener: WatchListener,
): Promise<{ stop(): Promise<void> }> {
  const rebuilder = createRebuilder(place, listener);
  let timer: NodeJS.Timeout | undefined;
  const onChange = (manifestChanged: boolean): void => {
    if (manifestChanged) rebuilder.forgetManifest();
    clearTimeout(timer);
    timer = setTimeout(() => void rebuilder.rebuild(), settleMs);
  };
  const watchers = [
    ...watchedFolders.map((folder) =>
      watch(join(place.root, folder), { recursive: true }, () => onChange(false)),
    ),
    // The folder is watched, not the file: editors replace a file by renaming another over it.
    watch(place.root, (_event, name) => {
      if (name?.split(sep).at(-1) === manifestFile) onChange(true);
    }),
  ];
  await rebuilder.rebuild();
  return {
    stop: async () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      await rebuilder.stop();
    },
  };
}

/** Runs one build at a time; a change during a build leads to exactly one more. */
function createRebuilder(place: BuildPlace, listener: WatchListener) {
  let builder: ProjectBuilder | undefined;
  let manifestIsStale = true;
  let running: Promise<void> | undefined;
  let again = false;
  let onExtensions = listener.extensionsBuilt?.bind(listener);

  const buildOnce = async (): Promise<void> => {
    try {
      if (manifestIsStale) {
        const fresh = await openProjectBuilder(place);
        await builder?.dispose();
        builder = fresh;
        manifestIsStale = false;
      }
      if (builder !== undefined) listener.built(await builder.build(onExtensions));
    } catch (error) {
      listener.failed(error);
    }
    onExtensions = undefined;
  };
  const buildUntilCurrent = async (): Promise<void> => {
    do {
      again = false;
      await buildOnce();
    } while (wantsAnother());
    running = undefined;
  };
  const wantsAnother = (): boolean => again;

  return {
    forgetManifest: (): void => {
      manifestIsStale = true;
    },
    rebuild: (): Promise<void> => {
      again = running !== undefined;
      running ??= buildUntilCurrent();
      return running;
    },
    stop: async (): Promise<void> => {
      await running;
      await builder?.dispose();
    },
  };
}
