export { buildProject } from './build-project';
export { BundleError, type BuildPlace, type BuildReport, type BuiltFile } from './project-builder';
export { ManifestError, readManifest, type ManifestIssue } from './read-manifest';
export { watchProject, type WatchListener } from './watch-project';
