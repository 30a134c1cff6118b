import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { bundleName } from './bundle-name';
import { readJson } from '../parse-json';
import { jsonPath } from './json-path';
import { manifestSchema, type Manifest } from './manifest';

/** One mistake in app.json: where it is and what is wrong there. */
export interface ManifestIssue {
  readonly path: string;
  readonly message: string;
}

export class ManifestError extends Error {
  override readonly name = 'ManifestError';

  constructor(readonly issues: readonly ManifestIssue[]) {
    super(
      ['app.json is not right:', ...issues.map(({ path, message }) => `  ${path} ${message}`)].join('\n'),
    );
  }
}

/**
 * Reads `app.json` in `root`.
 *
 * @throws ManifestError naming every mistake with its path: wrong shape, unknown key, missing file, duplicate uid.
 */
export function readManifest(root: string): Manifest {
  const parsed = manifestSchema.safeParse(contentOf(join(root, 'app.json')));
  if (!parsed.success) throw new ManifestError(parsed.error.issues.flatMap(toIssues));
  const issues = [...duplicates(parsed.data), ...missingFiles(parsed.data, root)];
  if (issues.length > 0) throw new ManifestError(issues);
  return parsed.data;
}

function contentOf(file: string): unknown {
  if (!existsSync(file)) throw new ManifestError([{ path: file, message: 'does not exist' }]);
  const read = readJson(readFileSync(file, 'utf8'));
  if ('value' in read) return read.value;
  throw new ManifestError([{ path: file, message: read.problem.replace(/^it /, '') }]);
}

function toIssues(issue: z.core.$ZodIssue): ManifestIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: jsonPath([...issue.path, key]),
      message: 'is not a key of app.json',
    }));
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map(({ message }) => ({ path: jsonPath(issue.path), message }));
  }
  const missing =
    issue.code === 'invalid_type' &&
    issue.input === undefined &&
    issue.message.endsWith('received undefined');
  const path = issue.path.length === 0 ? 'the whole file' : jsonPath(issue.path);
  return [{ path, message: missing ? 'is missing' : wordsFor(issue) }];
}

// zod's own sentences ("Invalid input: expected string, received number") follow the path after a colon.
function wordsFor({ message }: z.core.$ZodIssue): string {
  return /^(is|has|names|points)\b/.test(message) ? message : `is wrong: ${message}`;
}

function duplicates(manifest: Manifest): ManifestIssue[] {
  const firstUse = new Map([[manifest.uid, 'uid']]);
  const firstBundle = new Map<string, string>();
  return components(manifest).flatMap(({ path, uid }) => {
    const taken = firstUse.get(uid);
    if (taken !== undefined) return [{ path: `${path}.uid`, message: `is "${uid}", the same as ${taken}` }];
    firstUse.set(uid, `${path}.uid`);
    // HubSpot's dev server tells bundles apart by their file name alone.
    const bundle = bundleName(uid).toLowerCase();
    const takenBundle = firstBundle.get(bundle);
    if (takenBundle !== undefined)
      return [{ path: `${path}.uid`, message: `makes the same file name as ${takenBundle}` }];
    firstBundle.set(bundle, `${path}.uid`);
    return [];
  });
}

function missingFiles(manifest: Manifest, root: string): ManifestIssue[] {
  return components(manifest)
    .filter(({ entry }) => !statSync(join(root, entry), { throwIfNoEntry: false })?.isFile())
    .map(({ path, entry }) => ({
      path: `${path}.entry`,
      message: `names a file that does not exist: ${entry}`,
    }));
}

function components(manifest: Manifest): { path: string; uid: string; entry: string }[] {
  const { settings } = manifest;
  return [
    ...manifest.cards.map(({ uid, entry }, index) => ({ path: `cards[${index}]`, uid, entry })),
    ...manifest.pages.map(({ uid, entry }, index) => ({ path: `pages[${index}]`, uid, entry })),
    ...(settings === undefined ? [] : [{ path: 'settings', uid: settings.uid, entry: settings.entry }]),
    ...manifest.functions.map(({ uid, entry }, index) => ({ path: `functions[${index}]`, uid, entry })),
  ];
}
