import { BundleError } from './project-builder';
import { ManifestError } from './read-manifest';

/** Why a build failed. Our own errors say all there is to say; any other is a defect and keeps its stack. */
export function explainFailure(error: unknown): string {
  if (error instanceof ManifestError || error instanceof BundleError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
