import type { Page } from 'playwright-core';
import * as z from 'zod';
import { inTheWorkbench } from './in-the-workbench';

const { page, anotherPage, api, aDeal, commandLine, goTo, byId, userWith, stored } = inTheWorkbench({
  own: true,
});

// What MEDDIC expects in discovery is there, and of what it expects in qualification all but the metrics.
const ready = {
  dealstage: 'ent_discovery',
  qual_meddic_economic_buyer: '1',
  qual_meddic_identify_pain: '2',
  qual_meddic_champion: '2',
};

const views = '/contacts/12345/objects/0-3/views';

/** A view of the index, as it shows deals with this name. */
async function openView(id: string, name: string): Promise<void> {
  await goTo(`${views}/${id}/list`);
  await page().getByRole('searchbox', { name: 'Search deals' }).fill(name);
  await page().waitForURL(/[?&]query=/);
}

const row = (name: string, where: Page = page()) => where.getByRole('link', { name });
const rowOf = (name: string) =>
  page()
    .getByRole('row')
    .filter({ has: row(name) });
const scoreOf = (name: string, score: string) =>
  rowOf(name).getByRole('cell', { name: score, exact: true }).first();
const cell = (label: string, name: string) =>
  page().getByRole('button', { name: new RegExp(`^${label} of ${name}:`, 'i') });

async function moveInTheList(name: string, stage: string): Promise<void> {
  await cell('Deal stage', name).click();
  await page().getByRole('option', { name: stage, exact: true }).click();
  await cell('Deal stage', name).filter({ hasText: stage }).waitFor();
}

/** The view of deals that are not ready, in a window of its own, which nobody touches again. */
async function aManagerLookingAt(name: string): Promise<Page> {
  const manager = await anotherPage();
  const { id } = await userWith(({ role }) => role === 'manager');
  await goTo(`${views}/all/list`);
  await manager.goto(`${new URL(page().url()).origin}${views}/not-ready/list?user=${id}`);
  await manager.getByRole('searchbox', { name: 'Search deals' }).fill(name);
  await manager.getByText('No deals match').waitFor();
  return manager;
}

describe('The view "Not ready for their stage" is right by itself', () => {
  test('when a deal is moved in the list and nobody opens it', async () => {
    const { id, name } = await aDeal(ready);
    const manager = await aManagerLookingAt(name);
    await openView('all', name);
    await moveInTheList(name, 'Qualification');
    await row(name, manager).waitFor();
    await manager.getByText('1–1 of 1 deals').waitFor();

    await openView('not-ready', name);
    await moveInTheList(name, 'Discovery');
    await row(name).waitFor({ state: 'detached' });
    await row(name, manager).waitFor({ state: 'detached' });
    await manager.close();
    // No function was asked, so what Plumbline stores is not there.
    expect(await stored(id, ['qual_stage_ready', 'qual_live_ready'])).toMatchObject({
      qual_stage_ready: null,
      qual_live_ready: 'yes',
    });
  });

  test('when an answer is edited in the panel of the record', async () => {
    const { id, name } = await aDeal({ ...ready, dealstage: 'ent_qualification' });
    await openView('not-ready', name);
    await row(name).waitFor();
    await row(name).click();
    await page().getByRole('button', { name: 'View all properties' }).click();
    await page().getByLabel('Search properties').fill('MEDDIC: Metrics');
    await page()
      .getByRole('button', { name: /^MEDDIC: Metrics:/ })
      .click();
    await page().getByRole('radio', { name: 'Assumed' }).click();
    await page().getByRole('button', { name: 'Save', exact: true }).click();
    // The panel shows what HubSpot makes of it, too.
    await page().getByLabel('Search properties').fill('Live: qualified for its stage');
    const figure = page().locator('[data-property="qual_live_ready"]');
    await figure.getByText('Yes').waitFor();
    await figure.getByRole('img', { name: 'Calculated by HubSpot' }).waitFor();

    await openView('not-ready', name);
    await page().getByText('No deals match').waitFor();
    expect(await stored(id, ['qual_live_ready'])).toMatchObject({ qual_live_ready: 'yes' });
  });

  test('when a CSV file is imported, and imported again with an answer more', async () => {
    const name = `Imported ${Math.random().toString(36).slice(2)}`;
    const manager = await aManagerLookingAt(name);
    const importing = async (metrics: string) => {
      const { code, stdout } = await commandLine(
        ['import', 'deals', 'deals.csv', '--map', 'map.json', '--update'],
        {
          'deals.csv': `id,name,stage,pain,buyer,champion,metrics\n${name},${name},Q,2,1,2,${metrics}\n`,
          'map.json': JSON.stringify({
            key: { column: 'id' },
            name: '{name}',
            stage: { column: 'stage', values: { Q: { pipeline: 'Enterprise', stage: 'Qualification' } } },
            properties: {
              qual_meddic_identify_pain: { as: 'text', column: 'pain' },
              qual_meddic_economic_buyer: { as: 'text', column: 'buyer' },
              qual_meddic_champion: { as: 'text', column: 'champion' },
              qual_meddic_metrics: { as: 'text', column: 'metrics' },
            },
          }),
        },
      );
      expect({ code, stdout }).toMatchObject({ code: 0 });
    };
    await importing('');
    await row(name, manager).waitFor();
    await importing('1');
    await row(name, manager).waitFor({ state: 'detached' });
    await manager.close();
  });
});

const propertySchema = z.object({ name: z.string(), calculationFormula: z.string().optional() });
const propertiesSchema = z.object({ results: z.array(propertySchema) });
const requestsSchema = z.object({
  results: z.array(z.object({ id: z.number(), method: z.string(), path: z.string() })),
});

async function formulas(): Promise<ReadonlyMap<string, string | undefined>> {
  const { results } = propertiesSchema.parse(await api('GET', '/crm/properties/2026-09/deals'));
  return new Map(results.map(({ name, calculationFormula }) => [name, calculationFormula]));
}

/** The newest first. */
const requests = async () => requestsSchema.parse(await api('GET', '/workbench/requests?limit=500')).results;

test('a weight changed on the settings page costs one PATCH a formula, and the view has the new scores', async () => {
  // Metrics are 15 of 100, then 45 of 130.
  const { name } = await aDeal({ qual_framework: 'meddic', qual_meddic_metrics: '3' });
  const before = await formulas();
  await openView('qualification', name);
  await scoreOf(name, '15').waitFor();
  const newest = (await requests())[0]?.id ?? 0;

  const ops = await userWith(({ role }) => role === 'ops');
  await goTo(`/integrations-settings/12345/installed/framework/1/general-settings?user=${ops.id}`);
  await page().getByRole('tab', { name: 'Frameworks', exact: true }).click();
  await byId('framework-meddic-edit').click();
  await byId('weight-metrics').fill('45');
  await page().keyboard.press('Tab');
  await byId('save-settings').click();
  await byId('formulas-done').waitFor();

  const changed = [...(await formulas())].filter(([each, formula]) => before.get(each) !== formula);
  const since = (await requests()).filter(({ id }) => id > newest);
  const patched = since.filter(({ method, path }) => method === 'PATCH' && path.includes('/crm/properties/'));
  const names = patched.map(({ path }) => path.split('/').at(-1));
  expect(names.toSorted()).toEqual(changed.map(([each]) => each).toSorted());
  expect(names).toContain('qual_live_meddic_score');
  // No deal is judged anew for it.
  const written = since.filter(
    ({ method, path }) => method !== 'GET' && /\/(deals|0-3)\/(batch\/(update|upsert)|\d+$)/.test(path),
  );
  expect(written).toEqual([]);

  await openView('qualification', name);
  await scoreOf(name, '35').waitFor();
});
