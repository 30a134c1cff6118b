import { inTheWorkbench } from './in-the-workbench';

const { page, api, aDeal, stored, openIndex, openChecklist, openRow, answer, byId, eventually } =
  inTheWorkbench();

const evidence = (criterion: string) => byId(`criterion-${criterion}`).getByRole('textbox');
const tabScore = () => byId('score').innerText();

describe('A rep', () => {
  test('opens a deal, answers, sees the score move, saves, reloads, and finds the deal by its score', async () => {
    const deal = await aDeal();
    await openIndex();
    await page()
      .getByRole('searchbox')
      .or(page().getByPlaceholder('Search name or description'))
      .first()
      .fill(deal.name);
    await page().getByRole('link', { name: deal.name }).click();
    await page().getByRole('tab', { name: 'Qualification' }).click();

    for (const criterion of ['metrics', 'decision_criteria', 'decision_process', 'identify_pain'])
      await answer(criterion, 'Proven');
    await eventually(tabScore, (text) => text.includes('65'));
    await openRow('metrics');
    await evidence('metrics').fill('CFO Åsa: ”12 till 8 dagar” 🎉');
    expect(await stored(deal.id, ['qual_score'])).toMatchObject({ qual_score: null });
    await byId('save').click();
    await page().getByText('4 answers saved').first().waitFor();

    expect(
      await stored(deal.id, [
        'qual_score',
        'qual_band',
        'qual_meddic_metrics',
        'qual_meddic_metrics_evidence',
      ]),
    ).toMatchObject({
      qual_score: '65',
      qual_band: 'weak',
      qual_meddic_metrics: '3',
      qual_meddic_metrics_evidence: 'CFO Åsa: ”12 till 8 dagar” 🎉',
    });
    await page().reload();
    await eventually(tabScore, (text) => text.includes('65'));
    await openRow('metrics');
    expect(await evidence('metrics').inputValue()).toBe('CFO Åsa: ”12 till 8 dagar” 🎉');

    await openIndex();
    await page().getByRole('button', { name: 'Add filter' }).click();
    await page().getByLabel('Search properties').fill('Qualification score');
    await page().getByRole('button', { name: 'Qualification score', exact: true }).click();
    await page().getByLabel('Condition').first().click();
    await page().getByRole('option', { name: 'is equal to' }).click();
    await page().getByRole('dialog').getByRole('textbox').last().fill('65');
    await page().keyboard.press('Enter');
    await page().getByRole('link', { name: deal.name }).waitFor();
    expect(decodeURIComponent(page().url())).toContain('qual_score.EQ.65');
  });

  test('sees in the sidebar what was just saved in the tab', async () => {
    const deal = await aDeal();
    await openChecklist(deal.id);
    const sidebar = page().getByRole('complementary', { name: 'Cards' });
    await sidebar.getByText('Not qualified yet').waitFor();
    await answer('champion', 'Stated');
    await byId('save').click();
    await sidebar.getByText('Not qualified yet').waitFor({ state: 'detached' });
  });

  test('sees a change made in the property panel on the card', async () => {
    const deal = await aDeal();
    await openChecklist(deal.id);
    await page().getByRole('button', { name: 'View all properties' }).click();
    await page().getByLabel('Search properties').fill('MEDDIC: Champion, evidence');
    await page()
      .getByRole('button', { name: /^MEDDIC: Champion, evidence:/ })
      .click();
    await page().keyboard.type('typed in the panel');
    await page().getByRole('button', { name: 'Save', exact: true }).click();
    await page().keyboard.press('Escape');
    await openRow('champion');
    await eventually(
      () => evidence('champion').inputValue(),
      (value) => value === 'typed in the panel',
    );
  });

  test('saves as much evidence as HubSpot can keep, in several answers at once', async () => {
    const deal = await aDeal();
    await openChecklist(deal.id);
    const longest = 'å'.repeat(65_536);
    for (const criterion of ['champion', 'metrics']) {
      await openRow(criterion);
      await evidence(criterion).fill(longest);
    }
    await byId('save').click();
    await page().getByText('2 answers saved').first().waitFor();
    const { qual_meddic_champion_evidence: kept } = await stored(deal.id, ['qual_meddic_champion_evidence']);
    expect(kept).toHaveLength(65_536);
  });

  test('keeps what was typed in sight when the deal is deleted meanwhile', async () => {
    const deal = await aDeal();
    await page().clock.install();
    await openChecklist(deal.id);
    await openRow('champion');
    await evidence('champion').fill('precious words');
    await api('DELETE', `/crm/v3/objects/deals/${deal.id}`);
    await byId('save').click();
    await page().getByText('This deal no longer exists in HubSpot.').first().waitFor();
    // The page looks at the record again twice a minute.
    await page().clock.fastForward(30_000);
    await page().getByText('This deal was deleted').waitFor();
    expect(await evidence('champion').inputValue()).toBe('precious words');
  });

  test('reads a closed deal and cannot change it', async () => {
    const deal = await aDeal();
    await api('PATCH', `/crm/v3/objects/deals/${deal.id}`, { properties: { dealstage: 'ent_won' } });
    await openChecklist(deal.id);
    await page()
      .getByText('This deal is closed. Its answers are read-only until it is reopened.')
      .first()
      .waitFor();
    expect(await byId('criterion-champion').getByRole('radio').count()).toBe(0);
  });

  test('reads everything in Swedish with a Swedish locale', async () => {
    const deal = await aDeal();
    await openChecklist(deal.id, { language: 'sv' });
    await byId('criterion-champion')
      .getByRole('button', { name: 'Champion (ambassadör): Obesvarat' })
      .waitFor();
    await answer('champion', 'Bevisat');
    await byId('save')
      .getByText(/^Spara 1 svar, \d+ poäng/)
      .waitFor();
  });

  test('writes with the keyboard alone', async () => {
    const deal = await aDeal();
    await openChecklist(deal.id);
    await openRow('metrics');
    await byId('criterion-metrics').getByRole('radio', { name: 'Not there' }).focus();
    await page().keyboard.press('ArrowRight');
    await page().keyboard.press('ArrowRight');
    await page().keyboard.press('Tab');
    await page().keyboard.type('typed without a mouse');
    await page().locator('[data-test-id="save"]:enabled').first().focus();
    await page().keyboard.press('Enter');
    await page().getByText('1 answer saved').first().waitFor();
    expect(await stored(deal.id, ['qual_meddic_metrics', 'qual_meddic_metrics_evidence'])).toMatchObject({
      qual_meddic_metrics: '2',
      qual_meddic_metrics_evidence: 'typed without a mouse',
    });
  });
});

describe('Two reps on one criterion', () => {
  test('nothing is overwritten, and the card offers both', async () => {
    const deal = await aDeal();
    await openChecklist(deal.id);
    await answer('champion', 'Assumed');
    await api('PATCH', `/crm/v3/objects/deals/${deal.id}`, { properties: { qual_meddic_champion: '3' } });
    await byId('save').click();
    await page().getByText('Champion: Changed by someone else').waitFor();
    expect(await stored(deal.id, ['qual_meddic_champion'])).toMatchObject({
      qual_meddic_champion: '3',
    });

    await page().getByRole('button', { name: 'Use mine and save' }).click();
    await page().getByText('1 answer saved').first().waitFor();
    expect(await stored(deal.id, ['qual_meddic_champion'])).toMatchObject({
      qual_meddic_champion: '1',
    });
  });
});
