import { context, formatMessages, type BuildContext, type BuildFailure, type BuildOptions } from 'esbuild';
import { join, sep } from 'node:path';
import { extensionBundles, functionBundles, type BundledFile } from './bundle-options';
import { extensionPackages } from './extension-packages';
import { componentFolders, projectExtensions, projectFiles, projectFunctions } from './project-files';
import { readManifest } from './read-manifest';
import { writeChangedFiles } from './write-changed-files';

export interface BuildPlace {
  /** The folder of app.json and package.json. */
  readonly root: string;
  /** Where the HubSpot project is written. */
  readonly outDir: string;
}

export interface BuiltFile {
  /** Path in the project, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly kind: 'extension' | 'function' | 'configuration';
}

export interface BuildReport {
  readonly outDir: string;
  readonly files: readonly BuiltFile[];
  /** Paths in the project that this build wrote or removed; the others were right already. */
  readonly changed: readonly string[];
  readonly durationMs: number;
}

/** The source does not bundle; the message says where, as esbuild does. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}

/** All bundles of a kind. */
interface Bundles {
  readonly kind: 'extension' | 'function';
  readonly files: readonly BundledFile[];
  readonly esbuild: BuildContext;
}

export interface ProjectBuilder {
  /** @param onExtensions told as soon as all but the functions is written, which HubSpot's dev server need not wait for */
  build(onExtensions?: () => void): Promise<BuildReport>;
  dispose(): Promise<void>;
}

/**
 * Prepares to build the project that app.json in `root` describes, as often as wanted; later builds are incremental.
 * A change of app.json itself needs a new builder.
 *
 * @throws ManifestError when app.json is not right
 */
export async function openProjectBuilder({ root, outDir }: BuildPlace): Promise<ProjectBuilder> {
  const manifest = readManifest(root);
  const configuration = projectFiles(manifest, extensionPackages(root));
  const extensionFiles = projectExtensions(manifest);
  const functionFiles = projectFunctions(manifest);
  const [extensions, functions] = await Promise.all([
    open('extension', extensionFiles, extensionBundles(root, extensionFiles)),
    open('function', functionFiles, functionBundles(root, functionFiles)),
  ]);
  return {
    build: (onExtensions) => buildOnce(outDir, { configuration, extensions, functions }, onExtensions),
    dispose: async () => {
      await Promise.all([extensions, functions].map(({ esbuild }) => esbuild.dispose()));
    },
  };
}

async function open(
  kind: Bundles['kind'],
  files: readonly BundledFile[],
  options: BuildOptions,
): Promise<Bundles> {
  return { kind, files, esbuild: await context(options) };
}

async function buildOnce(
  outDir: string,
  project: {
    readonly configuration: ReadonlyMap<string, string>;
    readonly extensions: Bundles;
    readonly functions: Bundles;
  },
  onExtensions?: () => void,
): Promise<BuildReport> {
  const startedAt = performance.now();
  const configuration = [...project.configuration].map(([path, text]) => ({
    path,
    kind: 'configuration' as const,
    content: Buffer.from(text),
  }));
  const changed: string[] = [];
  const write = (files: readonly Built[], ownFolders: readonly string[]) =>
    changed.push(...writeChangedFiles(outDir, contentsOf(files), ownFolders));
  const extensions = await rebuild(project.extensions);
  if (onExtensions !== undefined) {
    write([...configuration, ...extensions], []);
    onExtensions();
  }
  const all = [...configuration, ...extensions, ...(await rebuild(project.functions))];
  write(all, componentFolders);
  const files = all.map(({ path, kind, content }) => ({ path, kind, bytes: content.byteLength }));
  return { outDir, files, changed, durationMs: Math.round(performance.now() - startedAt) };
}

interface Built {
  readonly path: string;
  readonly kind: BuiltFile['kind'];
  readonly content: Uint8Array;
}

function contentsOf(files: readonly Built[]): ReadonlyMap<string, Uint8Array> {
  return new Map(files.map(({ path, content }) => [path, content]));
}

async function rebuild({ kind, files, esbuild }: Bundles): Promise<Built[]> {
  try {
    const { outputFiles = [] } = await esbuild.rebuild();
    return files.map(({ path }) => {
      const file = outputFiles.find((output) => output.path.endsWith(join(sep, path)));
      if (file === undefined) throw new BundleError(`${path}: esbuild wrote nothing`);
      return { path, kind, content: file.contents };
    });
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    const messages = await formatMessages(error.errors, { kind: 'error', color: false });
    throw new BundleError(`The ${kind}s cannot be bundled\n${messages.join('')}`.trimEnd(), { cause: error });
  }
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && 'warnings' in error;
}
