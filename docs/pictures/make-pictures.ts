import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { openBrowser } from '../../tests/browser/open-browser';
import { startWorkbench } from '../../tests/browser/running-workbench';

// The pictures of the README, made from the demo account as a newcomer sees it: npm run pictures.
const here = fileURLToPath(new URL('.', import.meta.url));
const sessionSchema = z.object({
  portalId: z.number(),
  users: z.array(z.object({ id: z.number(), locale: z.string(), role: z.string() })),
});
const dealsSchema = z.object({ results: z.array(z.object({ id: z.string() })) });

await mkdir(here, { recursive: true });
const dataDir = await mkdtemp(join(tmpdir(), 'plumbline-pictures-'));
const running = startWorkbench(dataDir);
const workbench = await running.ready;
const browser = await openBrowser();
try {
  const session = sessionSchema.parse(await (await fetch(`${workbench.api}/workbench/session`)).json());
  const user = session.users.find(({ locale }) => locale.startsWith('en'));
  if (user === undefined) throw new Error('The demo account has nobody who reads English');
  const crm = `${workbench.page}/contacts/${session.portalId}`;
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });

  await page.goto(`${crm}/objects/0-3/views/qualification/list?user=${user.id}`);
  await page.getByRole('row').nth(2).waitFor();
  await page.screenshot({ path: `${here}index.png` });

  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto(
    `${crm}/record/0-3/${await aDealHalfAnswered()}?tab=qualification_checklist&user=${user.id}`,
  );
  await page.locator('[data-test-id="score"]').nth(1).waitFor();
  await page.screenshot({ path: `${here}record.png` });
  const cards = page.getByRole('complementary', { name: 'Cards' });
  await cards.locator('section', { hasText: 'Ask next' }).screenshot({ path: `${here}sidebar.png` });
  await page.getByRole('tab', { name: 'Selling approach' }).click();
  await page.locator('[data-test-id="approach-fit"]').waitFor();
  await page.screenshot({ path: `${here}approach.png` });
  await page.goto(`${crm}/record/0-3/${await aDealWithAPast()}?tab=qualification_checklist&user=${user.id}`);
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('figure').first().waitFor();
  await page.screenshot({ path: `${here}history.png` });

  const costs = 'pipeline=enterprise&rep=9000&marketing=1500&margin=78&churn=1.5';
  await page.goto(`${workbench.page}/app/${session.portalId}/1/?${costs}&user=${user.id}`);
  await page.getByRole('table').first().waitFor();
  await page.screenshot({ path: `${here}pipeline.png` });

  const ops = session.users.find(({ role }) => role === 'ops');
  if (ops === undefined) throw new Error('The demo account has nobody who looks after it');
  const settings = `${workbench.page}/integrations-settings/${session.portalId}/installed/framework/1/general-settings`;
  await page.setViewportSize({ width: 1280, height: 1240 });
  await page.goto(`${settings}?user=${ops.id}`);
  const field = (id: string) => page.locator(`[data-test-id="${id}"]`).first();
  const choose = async (id: string, option: RegExp) => {
    await field(id).click();
    await page.getByRole('option', { name: option }).locator('visible=true').first().click();
  };
  await field('pipeline-enterprise-edit').click();
  await field('pipeline-add-rule').click();
  await choose('rule-0-framework', /^BANT/);
  await field('rule-0-add-condition').click();
  await choose('rule-0-condition-0-property', /^Amount$/);
  await choose('rule-0-condition-0-operator', /^is less than$/);
  await field('rule-0-condition-0-value').fill('5000');
  await page.keyboard.press('Tab');
  await field('pipeline-add-rule').click();
  await choose('rule-1-framework', /^MEDDPICC/);
  await choose('rule-1-from', /^Evaluation$/);
  await page.evaluate('window.scrollTo(0, 0)');
  await page.screenshot({ path: `${here}settings.png` });
} finally {
  await browser.close();
  await running.stop();
  await rm(dataDir, { recursive: true });
}

/** An open enterprise deal that has come some way: figures, gaps and evidence to look at. */
function aDealHalfAnswered(): Promise<string> {
  return anOpenEnterpriseDeal([
    { propertyName: 'qual_score', operator: 'BETWEEN', value: '45', highValue: '65' },
    { propertyName: 'qual_stage_ready', operator: 'EQ', value: 'no' },
    { propertyName: 'num_associated_contacts', operator: 'GT', value: '1' },
  ]);
}

/** One with answers from several months: a past to look at. */
function aDealWithAPast(): Promise<string> {
  return anOpenEnterpriseDeal([
    { propertyName: 'qual_review_by', operator: 'LT', value: String(Date.now()) },
    { propertyName: 'qual_completeness', operator: 'EQ', value: '100' },
  ]);
}

async function anOpenEnterpriseDeal(about: readonly object[]): Promise<string> {
  const filters = [
    { propertyName: 'pipeline', operator: 'EQ', value: 'enterprise' },
    { propertyName: 'hs_is_closed', operator: 'EQ', value: 'false' },
    ...about,
  ];
  const sorts = [{ propertyName: 'amount', direction: 'DESCENDING' }];
  const answer = await fetch(`${workbench.api}/crm/v3/objects/deals/search`, {
    method: 'POST',
    headers: { authorization: `Bearer ${workbench.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ filterGroups: [{ filters }], sorts, limit: 1 }),
  });
  const deal = dealsSchema.parse(await answer.json()).results[0];
  if (deal === undefined) throw new Error(`The demo account has no such deal: ${JSON.stringify(about)}`);
  return deal.id;
}
