import { inTheWorkbench, type Language } from './in-the-workbench';
import { seriousFaults } from './serious-faults';

const { page, aDeal, aContact, openIndex, openChecklist, openRow, goTo, byId, userWith } = inTheWorkbench();

const folds = (name: RegExp) => page().getByRole('button', { name, expanded: false });

const answered = {
  qual_meddic_metrics: '1',
  qual_meddic_identify_pain: '3',
  qual_meddic_champion: '3',
  qual_meddic_decision_process: 'na',
  qual_meddic_metrics_evidence: 'Long evidence. '.repeat(200),
};

describe.each<Language>(['en', 'sv'])('axe finds no serious fault (%s)', (language) => {
  test('on the deal index', async () => {
    await openIndex(language);
    await page().getByRole('row').nth(3).waitFor();
    expect(await seriousFaults(page())).toEqual([]);
  });

  test('on the deal index while a stage is edited', async () => {
    await openIndex(language);
    await page()
      .getByRole('button', { name: /^Deal Stage of/ })
      .first()
      .click();
    await page().getByRole('option').first().waitFor();
    expect(await seriousFaults(page())).toEqual([]);
  });

  test('on all properties of a record, and why one is calculated', async () => {
    const deal = await aDeal();
    await openChecklist(deal.id, { language });
    await page().getByRole('button', { name: 'View all properties' }).click();
    await page().getByLabel('Search properties').fill('Live qualification');
    await page()
      .getByRole('img', { name: /^Calculated by HubSpot/ })
      .first()
      .hover();
    await page().getByRole('tooltip').waitFor();
    expect(await seriousFaults(page())).toEqual([]);
  });

  test('on a record with nothing answered', async () => {
    const deal = await aDeal();
    await openChecklist(deal.id, { language });
    expect(await seriousFaults(page())).toEqual([]);
  });

  test('on a record with answers, everything unfolded', async () => {
    const deal = await aDeal(answered);
    await aContact(deal.id, 'Trine', 'Skov');
    await openChecklist(deal.id, { language });
    const folded = /How the figures|Så räknas|About MEDDIC|Om MEDDIC|What counts|Vad som räknas/;
    // Unfolding one takes it off the list.
    for (let left = await folds(folded).count(); left > 0; left -= 1) await folds(folded).first().click();
    expect(await seriousFaults(page())).toEqual([]);
  });

  test('on the history', async () => {
    const deal = await aDeal();
    await openChecklist(deal.id, { language });
    for (const level of [1, 2]) {
      await openRow('metrics');
      await byId('criterion-metrics').getByRole('radio').nth(level).click();
      await byId('save').click();
      await page()
        .getByText(language === 'en' ? '1 answer saved' : '1 svar sparat')
        .first()
        .waitFor();
    }
    await page()
      .getByRole('tab', { name: language === 'en' ? 'History' : 'Historik' })
      .click();
    await page().getByRole('table').last().waitFor();
    expect(await seriousFaults(page())).toEqual([]);
  });

  test('on the selling approach, everything unfolded', async () => {
    const deal = await aDeal({ qual_buyer_awareness: 'feels_it', qual_vendors_compared: '3' });
    await openChecklist(deal.id, { language });
    await page()
      .getByRole('tab', { name: language === 'en' ? 'Selling approach' : 'Säljsätt' })
      .click();
    await byId('approach-fit').waitFor();
    const folded = /: \d+ %$|About the buyer|Om köparen|Not known yet|Inte känt än/;
    expect(await folds(folded).count()).toBe(7);
    for (let left = 7; left > 0; left -= 1) await folds(folded).first().click();
    expect(await seriousFaults(page())).toEqual([]);
  });

  test('on a closed deal', async () => {
    const deal = await aDeal({ ...answered, dealstage: 'ent_won' });
    await openChecklist(deal.id, { language });
    expect(await seriousFaults(page())).toEqual([]);
  });

  test('on the page of a pipeline, everything unfolded', async () => {
    const { id } = await userWith(({ locale }) => locale.startsWith(language));
    const costs = 'rep=9000&marketing=1000&margin=75&churn=1.5&size=20000';
    await goTo(
      `/app/12345/1?pipeline=enterprise&period=dates&from=2026-01-01&to=2026-11-01&${costs}&user=${id}`,
    );
    await byId('what-if-payback').waitFor();
    const folded = /How each figure|Så räknas varje|Left out|Inte med/;
    for (let left = await folds(folded).count(); left > 0; left -= 1) await folds(folded).first().click();
    expect(await seriousFaults(page())).toEqual([]);
  });

  test('on the request log', async () => {
    await openIndex(language);
    await goTo('/requests/12345');
    await page().getByRole('row').nth(3).waitFor();
    expect(await seriousFaults(page())).toEqual([]);
  });
});

describe('axe finds no serious fault in the settings', () => {
  beforeEach(async () => {
    const ops = await userWith(({ role }) => role === 'ops');
    await goTo(`/integrations-settings/12345/installed/framework/1/general-settings?user=${ops.id}`);
    await byId('pipelines-table').waitFor();
  });
  const tab = (name: string) => page().getByRole('tab', { name, exact: true }).click();

  test.each([
    ['Pipelines', 'pipelines-table'],
    ['Frameworks', 'frameworks-table'],
    ['Scoring', 'band-strong'],
    ['Approach and costs', 'cost-repPerMonth'],
    ['Account', 'in-place'],
    ['History', 'revisions'],
    ['File', 'exported'],
  ])('on the tab %s', async (name, shown) => {
    await tab(name);
    await byId(shown).waitFor();
    expect(await seriousFaults(page())).toEqual([]);
  });

  test('with a rule, a condition and unsaved changes', async () => {
    await byId('pipeline-enterprise-edit').click();
    await byId('pipeline-add-rule').click();
    await byId('rule-0-add-condition').click();
    await byId('rule-0-condition-0-property').waitFor();
    expect(await seriousFaults(page())).toEqual([]);
  });

  test('in the editor of a framework, a criterion unfolded', async () => {
    await tab('Frameworks');
    await byId('framework-meddic-edit').click();
    await page()
      .getByRole('button', { name: /^Champion/ })
      .first()
      .click();
    await byId('criterion-champion-kept-in').waitFor();
    expect(await seriousFaults(page())).toEqual([]);
  });
});
