export { buildProject } from './build-project';
export { BundleError, type BuildReport } from './project-builder';
export { ManifestError, readManifest } from './read-manifest';
export { watchProject } from './watch-project';
