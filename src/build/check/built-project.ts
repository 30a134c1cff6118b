import type { Manifest } from '../manifest';
import { projectExtensions, projectFunctions } from '../project-files';

/** A project that was built to be checked. */
export interface BuiltProject {
  readonly root: string;
  readonly outDir: string;
  readonly manifest: Manifest;
}

/** Proves one thing of a built project and answers with what it proved; throws an Error that says what is wrong. */
export interface Check {
  readonly title: string;
  readonly run: (project: BuiltProject) => Promise<string>;
}

export function extensionPaths({ manifest }: BuiltProject): string[] {
  return projectExtensions(manifest).map(({ path }) => path);
}

export function functionPaths({ manifest }: BuiltProject): string[] {
  return projectFunctions(manifest).map(({ path }) => path);
}
