import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { extensionExternals } from '../bundle-options';
import { extensionPaths, type BuiltProject, type Check } from './built-project';

/** HubSpot's command line sends its error reports through a proxy if told to; this one is not there. */
const nowhere = 'http://127.0.0.1:1';
const offline = {
  https_proxy: nowhere,
  HTTPS_PROXY: nowhere,
  http_proxy: nowhere,
  HTTP_PROXY: nowhere,
  no_proxy: '',
  NO_PROXY: '',
};

const uieTimeoutMs = 120_000;

export const extensionsBuild: Check = {
  title: 'uie build-dev',
  run: async (project) => {
    const sizes: string[] = [];
    for (const path of extensionPaths(project)) sizes.push(await buildWithHubSpot(project, path));
    return `builds ${sizes.join(', ')}`;
  },
};

export const extensionsImportOnlyTheirPackages: Check = {
  title: 'Extension imports',
  run: async (project) => {
    for (const path of extensionPaths(project)) {
      const strays = (await importsOf(project, path)).filter((name) => !isProvided(name));
      if (strays.length > 0) throw new Error(`${path} imports ${strays.join(', ')} from outside its folder`);
    }
    return "nothing but React and HubSpot's SDK";
  },
};

async function buildWithHubSpot({ root, outDir }: BuiltProject, path: string): Promise<string> {
  const cli = join(root, 'node_modules/@hubspot/ui-extensions-dev-server/dist/lib/bin/cli.js');
  const file = join(outDir, path);
  try {
    await promisify(execFile)(process.execPath, [cli, 'build-dev', file], {
      cwd: dirname(file),
      env: { ...process.env, ...offline },
      timeout: uieTimeoutMs,
    });
  } catch (error) {
    const printed = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Error(`${path} is refused: ${printed.trim()}`, { cause: error });
  }
  const { size } = statSync(join(dirname(file), 'dist', basename(path)));
  return `${basename(path)} (${(size / 1000).toFixed(0)} kB)`;
}

/** What a bundle still imports: names of packages, and files of ours that the bundle should have held. */
async function importsOf({ outDir }: BuiltProject, path: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: outDir,
    entryPoints: [path],
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    outdir: 'unused',
    logLevel: 'silent',
  });
  const external = Object.values(metafile.inputs).flatMap((input) =>
    input.imports.filter((imported) => imported.external).map((imported) => imported.path),
  );
  const files = Object.keys(metafile.inputs).filter((file) => relative(path, file) !== '');
  return [...new Set([...external, ...files])];
}

function isProvided(name: string): boolean {
  return extensionExternals.some((pattern) =>
    pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
}
