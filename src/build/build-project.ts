import { openProjectBuilder, type BuildPlace, type BuildReport } from './project-builder';

/**
 * Turns app.json in `root` into a complete HubSpot project in `outDir`, ready for `hs project upload`.
 *
 * @throws ManifestError when app.json is not right, BundleError when the source does not bundle
 */
export async function buildProject(place: BuildPlace): Promise<BuildReport> {
  const builder = await openProjectBuilder(place);
  try {
    return await builder.build();
  } finally {
    await builder.dispose();
  }
}
