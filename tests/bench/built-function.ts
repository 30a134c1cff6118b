import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as z from 'zod';

const functionSchema = z.object({
  main: z.function({ input: [z.object({ parameters: z.unknown() })], output: z.promise(z.unknown()) }),
});

/** A function of a built project, as HubSpot would call it. */
export function builtFunction(projectDir: string, file: string): (parameters: unknown) => Promise<unknown> {
  const load = createRequire(import.meta.url);
  const { main } = functionSchema.parse(load(join(projectDir, 'src/app/functions', file)));
  return (parameters) => main({ parameters });
}
