import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes the project's files on disk be `files` and touches nothing that is right already, so that HubSpot's dev server,
 * which watches them, rebuilds only what changed. In `ownFolders` files that are no longer wanted are removed; what
 * HubSpot's tools put in folders below (`dist`, `node_modules`) stays.
 *
 * @returns the paths that were written or removed
 */
export function writeChangedFiles(
  outDir: string,
  files: ReadonlyMap<string, Uint8Array>,
  ownFolders: readonly string[],
): string[] {
  const stale = ownFolders.flatMap((folder) => filesIn(outDir, folder)).filter((path) => !files.has(path));
  for (const path of stale) rmSync(join(outDir, path));
  const changed = [...files].filter(([path, content]) => !isOnDisk(join(outDir, path), content));
  for (const [path, content] of changed) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), content);
  }
  return [...stale, ...changed.map(([path]) => path)];
}

function filesIn(outDir: string, folder: string): string[] {
  if (!existsSync(join(outDir, folder))) return [];
  return readdirSync(join(outDir, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /(-hsmeta\.json|\.js)$/.test(entry.name))
    .map((entry) => `${folder}/${entry.name}`);
}

function isOnDisk(file: string, content: Uint8Array): boolean {
  return existsSync(file) && readFileSync(file).equals(content);
}
