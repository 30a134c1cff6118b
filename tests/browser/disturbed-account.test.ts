import { inTheWorkbench } from './in-the-workbench';

// What all deals of an account have in common, so these tests have an account of their own: HubSpot's answers to the app, the
// settings, the properties.
const {
  page,
  api,
  aDeal,
  aContact,
  stored,
  openChecklist,
  openRow,
  goTo,
  userWith,
  byId,
  setFault,
  eventually,
  changeSettings,
} = inTheWorkbench({ own: true });

// Before the first function runs: one that is warm would know of it half a minute later.
beforeAll(() =>
  changeSettings((settings) => ({
    ...settings,
    enabledFrameworks: [...settings.enabledFrameworks, 'value_selling'],
    pipelines: { ...settings.pipelines, value: { framework: 'value_selling', rules: [], milestones: {} } },
  })),
);

const criterion = (id: string) => byId(`criterion-${id}`);
const evidence = (id: string) => criterion(id).getByRole('textbox');
const score = () => byId('score').innerText();

test('A framework that multiplies shows the parts, in a pipeline whose stages say nothing by their probability', async () => {
  const stage = (stageId: string, probability: string, displayOrder: number) => ({
    stageId,
    label: `Stage ${displayOrder + 1}`,
    displayOrder,
    metadata: { probability },
  });
  await api('POST', '/crm/v3/pipelines/deals', {
    pipelineId: 'value',
    label: 'Value',
    displayOrder: 9,
    stages: [stage('vs_1', '0.5', 0), stage('vs_2', '0.5', 1), stage('vs_won', '1.0', 2)],
  });

  const deal = await aDeal({
    pipeline: 'value',
    dealstage: 'vs_1',
    qual_value_selling_business_issue: '3',
    qual_value_selling_problem: '3',
    qual_value_selling_solution_vision: '3',
    qual_value_selling_value: '3',
    qual_value_selling_plan: '0',
  });
  await openChecklist(deal.id, { criterion: 'plan' });
  await eventually(score, (text) => /\b0\b/.test(text));
  await page().getByRole('button', { name: 'How the figures come about' }).first().click();
  await page().getByText('Plan: 0 % (weight 25 %)').first().waitFor();
});

describe('When HubSpot does not answer as it should', () => {
  afterEach(() => setFault('none'));

  test.each([
    ['rate-limited', 'Wait ten seconds, then try again.'],
    ['offline', 'HubSpot could not be reached, or has a fault just now.'],
    ['forbidden', 'The app lacks a permission.'],
    ['server-error', 'HubSpot could not be reached, or has a fault just now.'],
  ])('%s: the rep reads what to do, keeps every word, and saves once it is over', async (fault, words) => {
    const deal = await aDeal();
    await openChecklist(deal.id);
    await openRow('champion');
    await evidence('champion').fill('precious words');
    await setFault(fault);
    await byId('save').click();
    await page().getByText(words).first().waitFor();
    expect(await evidence('champion').inputValue()).toBe('precious words');
    expect(await stored(deal.id, ['qual_meddic_champion_evidence'])).toMatchObject({
      qual_meddic_champion_evidence: null,
    });
    await setFault('none');
    await byId('save').click();
    await page().getByText('1 answer saved').first().waitFor();
  });

  test('a refused name says why and can be chosen again', async () => {
    const deal = await aDeal({ qual_meddic_champion: '2' });
    await aContact(deal.id, 'Ada', 'Holm');
    await openChecklist(deal.id);
    await openRow('champion');
    await page().getByLabel('Who is the champion?').click();
    await setFault('forbidden');
    try {
      await page().getByRole('option', { name: 'Ada Holm' }).click();
      await page().getByText('Not saved who it is').waitFor();
    } finally {
      await setFault('none');
    }
    await page().getByLabel('Who is the champion?').click();
    await page().getByRole('option', { name: 'Ada Holm' }).click();
    await page().getByText('Champion saved').first().waitFor();
  });

  test('the selling approach keeps what was shown when an answer is refused, and takes it again', async () => {
    const deal = await aDeal({ amount: '900' });
    await openChecklist(deal.id);
    await page().getByRole('tab', { name: 'Selling approach' }).click();
    await byId('approach-fit').waitFor();
    const knows = page().getByRole('combobox', { name: /^How far has the buyer come/ });
    await knows.click();
    await setFault('forbidden');
    try {
      await page().getByRole('option', { name: 'Sees no problem yet' }).click();
      await page().getByText('Answer not saved').waitFor();
    } finally {
      await setFault('none');
    }
    await eventually(
      () => knows.inputValue(),
      (shown) => shown === 'Not known',
    );
    await knows.click();
    await page().getByRole('option', { name: 'Sees no problem yet' }).click();
    await page().getByText('Answer saved').first().waitFor();
    await page().getByText('Answer not saved').waitFor({ state: 'detached' });
    expect(await stored(deal.id, ['qual_buyer_awareness'])).toMatchObject({
      qual_buyer_awareness: 'unaware',
    });
  });

  test('the app’s page says when HubSpot refuses, and tries again', async () => {
    await setFault('forbidden');
    try {
      await goTo('/app/12345/1?pipeline=enterprise');
      await page().getByText('The pipelines could not be read').waitFor();
    } finally {
      await setFault('none');
    }
    await page().getByRole('button', { name: 'Try again' }).click();
    await byId('won').waitFor();
  });

  test('an account without the properties says how to create them', async () => {
    const deal = await aDeal();
    // One that no formula reads: HubSpot archives no other.
    await api('DELETE', '/crm/v3/properties/deals/qual_meddic_champion_evidence');
    const user = await userWith((each) => each.locale.startsWith('en'));
    await goTo(`/contacts/12345/record/0-3/${deal.id}?tab=qualification_checklist&user=${user.id}`);
    await page()
      .getByText('Ask an admin to create them in Plumbline’s settings, under Account.')
      .first()
      .waitFor();
  });
});
