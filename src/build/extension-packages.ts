import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ExtensionPackages } from './project-files';

const exactVersion = z.string().regex(/^\d+\.\d+\.\d+$/, 'is not an exact version');

const packageSchema = z.object({
  dependencies: z.object({ react: exactVersion, '@hubspot/ui-extensions': exactVersion }),
});

/**
 * The versions of React and HubSpot's SDK that the extensions are written against, from package.json in `root`. They are
 * exact, because HubSpot installs them anew at every upload.
 */
export function extensionPackages(root: string): ExtensionPackages {
  const content: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return packageSchema.parse(content).dependencies;
}
