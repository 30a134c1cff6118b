import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const appSchema = z.object({
  config: z.object({ auth: z.object({ requiredScopes: z.array(z.string()) }) }),
});

/** The scopes a built HubSpot project asks for: what its token may do in this account, as in HubSpot's. */
export function appScopes(projectDir: string): readonly string[] {
  const content: unknown = JSON.parse(readFileSync(join(projectDir, 'src/app/app-hsmeta.json'), 'utf8'));
  return appSchema.parse(content).config.auth.requiredScopes;
}
