import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as z from 'zod';

const axeFile = createRequire(join(__dirname, 'serious-faults.ts')).resolve('axe-core/axe.min.js');
const resultSchema = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullish(),
      nodes: z.array(z.object({ html: z.string() })),
    }),
  ),
});

/** What axe finds serious or critical on a screen as it stands. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axeFile });
  const run = "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => ({ violations }))";
  const { violations } = resultSchema.parse(await page.evaluate(run));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
