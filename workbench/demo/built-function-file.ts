import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const metaSchema = z.object({ config: z.object({ entrypoint: z.string().startsWith('/') }) });

/** A function's file, found as HubSpot finds it: named in its hsmeta file, with a path that begins at the source folder. */
export function builtFunctionFile(projectDir: string, name: string): string {
  const source = join(projectDir, 'src');
  const meta = join(source, `app/functions/${name}-hsmeta.json`);
  if (!existsSync(meta)) throw new Error(`The demo's answers need ${meta}: run the build first`);
  const content: unknown = JSON.parse(readFileSync(meta, 'utf8'));
  return join(source, metaSchema.parse(content).config.entrypoint);
}
