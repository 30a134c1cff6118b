export { buildProject } from './build-project';
export { explainFailure } from './explain-failure';
export { leaveOutUnused } from './leave-out-unused';
export { BundleError, type BuildReport } from './project-builder';
export { ManifestError, readManifest } from './read-manifest';
export { watchProject } from './watch-project';
