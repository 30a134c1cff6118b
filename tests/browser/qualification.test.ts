import { inTheWorkbench } from './in-the-workbench';

const { page, api, aDeal, aContact, stored, openChecklist, openRow, answer, byId, eventually } =
  inTheWorkbench();

const criterion = (id: string) => byId(`criterion-${id}`);
const evidence = (id: string) => criterion(id).getByRole('textbox', { name: /Evidence|Belägg/ });
const score = () => byId('score').innerText();

/** Every criterion of MEDDIC stated. */
const allStated = {
  qual_meddic_metrics: '2',
  qual_meddic_economic_buyer: '2',
  qual_meddic_decision_criteria: '2',
  qual_meddic_decision_process: '2',
  qual_meddic_identify_pain: '2',
  qual_meddic_champion: '2',
};

describe('People', () => {
  test('proof of a champion counts once a contact of the deal is named, and the score follows without saving again', async () => {
    const deal = await aDeal(allStated);
    await aContact(deal.id, 'Trine', 'Skov');
    await openChecklist(deal.id);
    await answer('champion', 'Proven');
    await criterion('champion').getByText('Counts as stated until the champion is named.').waitFor();
    await byId('save').click();
    await page().getByText('1 answer saved').first().waitFor();
    expect(await stored(deal.id, ['qual_score', 'qual_meddic_champion'])).toMatchObject({
      qual_score: '67',
      qual_meddic_champion: '3',
    });

    await page().getByLabel('Who is the champion?').click();
    await page().getByRole('option', { name: 'Trine Skov' }).click();
    await page().getByText('Champion saved').first().waitFor();
    await eventually(score, (text) => text.includes('72'));
    expect(await stored(deal.id, ['qual_score'])).toMatchObject({ qual_score: '72' });
    // HubSpot's own card of contacts says so too.
    await page().reload();
    await page()
      .getByRole('complementary', { name: 'Cards' })
      .getByText('Champion', { exact: true })
      .waitFor();
  });

  test('a deleted contact is no longer the champion', async () => {
    const deal = await aDeal({ ...allStated, qual_meddic_champion: '3' });
    const contactId = await aContact(deal.id, 'Ola', 'Berg');
    await openChecklist(deal.id);
    await openRow('champion');
    await page().getByLabel('Who is the champion?').click();
    await page().getByRole('option', { name: 'Ola Berg' }).click();
    await eventually(score, (text) => text.includes('72'));
    await api('DELETE', `/crm/v3/objects/contacts/${contactId}`);
    await page().reload();
    await openRow('champion');
    await criterion('champion').getByText('Counts as stated until the champion is named.').waitFor();
    await eventually(score, (text) => text.includes('67'));
    expect(await stored(deal.id, ['qual_meddic_champion'])).toMatchObject({ qual_meddic_champion: '3' });
  });
});

describe('A pipeline with another framework', () => {
  test('keeps the old answers and offers those that correspond, one click each, nothing by itself', async () => {
    const deal = await aDeal({
      qual_meddic_identify_pain: '2',
      qual_meddic_identify_pain_evidence: 'The COO: forty late deliveries a week',
      qual_meddic_metrics: '3',
    });
    await api('PATCH', `/crm/v3/objects/deals/${deal.id}`, {
      properties: { pipeline: 'mid_market', dealstage: 'mm_evaluation' },
    });
    await openChecklist(deal.id, { criterion: 'need' });
    await openRow('need');
    await criterion('need').getByText('From MEDDIC: Identified pain').waitFor();
    await criterion('need').getByText('The COO: forty late deliveries a week').waitFor();
    expect(await stored(deal.id, ['qual_neat_need'])).toMatchObject({ qual_neat_need: null });

    await byId('need-carry-0').click();
    await eventually(
      () => evidence('need').inputValue(),
      (text) => text === 'The COO: forty late deliveries a week',
    );
    await byId('save').click();
    await page().getByText('1 answer saved').first().waitFor();
    expect(
      await stored(deal.id, ['qual_neat_need', 'qual_framework', 'qual_meddic_identify_pain']),
    ).toMatchObject({ qual_neat_need: '2', qual_framework: 'neat', qual_meddic_identify_pain: '2' });
    expect(await byId('need-carry-0').count()).toBe(0);
  });
});

describe('Time', () => {
  test('the history charts the score and lists who changed what', async () => {
    const deal = await aDeal();
    await openChecklist(deal.id);
    await answer('champion', 'Assumed');
    await byId('save').click();
    await page().getByText('1 answer saved').first().waitFor();
    await answer('champion', 'Stated');
    await evidence('champion').fill('She said so');
    await byId('save').click();
    await eventually(score, (text) => text.includes('10'));
    await page().getByRole('tab', { name: 'History' }).click();
    await page().getByRole('figure', { name: 'Score and completeness over time' }).waitFor();
    await page().getByText('Assumed to stated').waitFor();
    await page().getByText('Evidence: She said so').waitFor();
  });

  test('a closed deal keeps the score it had, and counts again once it is reopened', async () => {
    const deal = await aDeal();
    await openChecklist(deal.id);
    await answer('identify_pain', 'Proven');
    await byId('save').click();
    await page().getByText('1 answer saved').first().waitFor();
    await api('PATCH', `/crm/v3/objects/deals/${deal.id}`, { properties: { dealstage: 'ent_won' } });
    await page().reload();
    await page().getByText('Score at close').first().waitFor();
    await api('PATCH', `/crm/v3/objects/deals/${deal.id}`, { properties: { qual_meddic_metrics: '3' } });
    await page().reload();
    await page().getByText('Score at close').first().waitFor();
    const names = ['qual_score', 'qual_score_at_close', 'qual_review_by'];
    expect(await stored(deal.id, names)).toMatchObject({
      qual_score: '20',
      qual_score_at_close: '20',
      qual_review_by: null,
    });

    await api('PATCH', `/crm/v3/objects/deals/${deal.id}`, { properties: { dealstage: 'ent_commit' } });
    await page().reload();
    await eventually(score, (text) => text.includes('35'));
    expect(await stored(deal.id, ['qual_score', 'qual_score_at_close'])).toMatchObject({
      qual_score: '35',
      qual_score_at_close: null,
    });
  });

  test('a deal that moved a stage stands right in lists once it was opened', async () => {
    const deal = await aDeal();
    await openChecklist(deal.id);
    await answer('identify_pain', 'Proven');
    await byId('save').click();
    await page().getByText('1 answer saved').first().waitFor();
    await api('PATCH', `/crm/v3/objects/deals/${deal.id}`, { properties: { dealstage: 'ent_discovery' } });
    expect(await stored(deal.id, ['qual_stage_ready'])).toMatchObject({ qual_stage_ready: 'no' });
    await page().reload();
    await criterion('champion').waitFor();
    expect(await stored(deal.id, ['qual_stage_ready'])).toMatchObject({ qual_stage_ready: 'yes' });
  });
});

test('every figure unfolds to answers, points and dates, in Swedish too', async () => {
  const deal = await aDeal(allStated);
  await openChecklist(deal.id, { language: 'sv' });
  await page().getByRole('button', { name: 'Så räknas siffrorna fram' }).first().click();
  await page().getByText('Uttalat · 10 av 15 poäng', { exact: false }).first().waitFor();
  await page().getByText('Fullständighet: 6 av 6 kriterier besvarade.').first().waitFor();
});
