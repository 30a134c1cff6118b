import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { jsonPath } from '../json-path';
import { functionPaths, type BuiltProject, type Check } from './built-project';

const requireTimeoutMs = 20_000;

const functionModuleSchema = z.object({
  main: z.literal('function', { error: 'exports no function "main"' }),
  scopes: z.array(z.string(), { error: 'exports no "scopes": the list of scopes its calls need' }),
});

/** Loads a function's bundle with nothing but Node around it and tells what it exports. */
const tellExports = `
  const { main, scopes } = require(process.argv[1]);
  process.stdout.write(JSON.stringify({ main: typeof main, scopes }));
`;

export const functionsStandAlone: Check = {
  title: 'Functions alone',
  run: async (project) => {
    for (const path of functionPaths(project)) await loadAlone(project, path);
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()).default({}) })
      .parse(JSON.parse(readFileSync(join(project.outDir, 'src/app/functions/package.json'), 'utf8')));
    if (Object.keys(dependencies).length > 0)
      throw new Error('src/app/functions/package.json has dependencies');
    return `each of ${project.manifest.functions.length} loads with a bare require, with no package installed`;
  },
};

export const scopesAreThoseUsed: Check = {
  title: 'Scopes',
  run: async (project) => {
    const { scopes } = project.manifest;
    const uses = await Promise.all(
      functionPaths(project).map(async (path, index) => ({
        path: jsonPath(['functions', index]),
        scopes: (await loadAlone(project, path)).scopes,
      })),
    );
    const used = new Set(uses.flatMap((use) => use.scopes));
    const unused = Object.keys(scopes).filter((scope) => !used.has(scope));
    const undeclared = uses.flatMap((use) =>
      use.scopes
        .filter((scope) => !(scope in scopes))
        .map((scope) => `${use.path} uses "${scope}", which scopes does not name`),
    );
    const problems = [
      ...unused.map((scope) => `${jsonPath(['scopes', scope])} is used by no function`),
      ...undeclared,
    ];
    if (problems.length > 0) throw new Error(`app.json: ${problems.join('; ')}`);
    return `app.json asks for ${[...used].join(', ')}, which is what the functions use`;
  },
};

async function loadAlone(
  { outDir }: BuiltProject,
  path: string,
): Promise<z.infer<typeof functionModuleSchema>> {
  // Outside the repository, so that no node_modules of ours can help.
  const emptyDir = mkdtempSync(join(tmpdir(), 'plumbline-function-'));
  try {
    copyFileSync(join(outDir, path), join(emptyDir, basename(path)));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--eval', tellExports, join(emptyDir, basename(path))],
      { cwd: emptyDir, env: { PATH: process.env['PATH'] }, timeout: requireTimeoutMs },
    );
    const parsed = functionModuleSchema.safeParse(JSON.parse(stdout));
    if (!parsed.success) throw new Error(parsed.error.issues.map(({ message }) => message).join(' and '));
    return parsed.data;
  } catch (error) {
    const printed =
      error instanceof Error && 'stderr' in error ? reasonIn(String(error.stderr)) : messageOf(error);
    throw new Error(`${path}: ${printed}`, { cause: error });
  } finally {
    rmSync(emptyDir, { recursive: true, force: true });
  }
}

/** The line of Node's report that says what went wrong, without the stack around it. */
function reasonIn(report: string): string {
  return report.split('\n').find((line) => /^\w*Error\b/.test(line)) ?? report.trim();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
