import type { Browser, Page } from 'playwright-core';
import * as z from 'zod';
import { openBrowser } from './open-browser';
import { startWorkbench, type RunningWorkbench } from './running-workbench';

// npm start builds everything, provisions and fills the demo account; on a busy machine that takes a while.
const START_TIMEOUT_MS = 180_000;
jest.setTimeout(60_000);

let workbench: RunningWorkbench;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(), openBrowser()]);
}, START_TIMEOUT_MS);
afterAll(async () => {
  await browser.close();
  await workbench.stop();
}, START_TIMEOUT_MS);

const pageErrors: string[] = [];
beforeEach(async () => {
  pageErrors.length = 0;
  page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en-US' });
  page.on('pageerror', (error) => pageErrors.push(error.message));
});
afterEach(async () => {
  await page.close();
  expect(pageErrors).toEqual([]);
});

const userSchema = z.object({ id: z.number(), role: z.string(), locale: z.string(), token: z.string() });

async function api(method: string, path: string, body?: unknown, token = workbench.token): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
  const response = await fetch(`${workbench.api}${path}`, init);
  const answer: unknown = response.status === 204 ? null : await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
  return answer;
}

/** An open enterprise deal (MEDDIC) of the demo account that nobody has answered. */
async function anUnansweredDeal(): Promise<{ id: string; name: string }> {
  const name = `Browser test ${Math.random().toString(36).slice(2)}`;
  const properties = { dealname: name, pipeline: 'enterprise', dealstage: 'ent_evaluation', amount: '90000' };
  const created = await api('POST', '/crm/v3/objects/deals', { properties });
  return { id: z.object({ id: z.string() }).parse(created).id, name };
}

async function storedProperties(
  dealId: string,
  names: readonly string[],
): Promise<Record<string, string | null>> {
  // As a user, because faults are for the app and for integrations only.
  const { token } = await userWith(() => true);
  const answer = await api(
    'GET',
    `/crm/v3/objects/deals/${dealId}?properties=${names.join(',')}`,
    undefined,
    token,
  );
  return z.object({ properties: z.record(z.string(), z.string().nullable()) }).parse(answer).properties;
}

async function userWith(about: (user: z.infer<typeof userSchema>) => boolean) {
  const answer: unknown = await (await fetch(`${workbench.api}/workbench/session`)).json();
  const user = z
    .object({ users: z.array(userSchema) })
    .parse(answer)
    .users.find(about);
  if (user === undefined) throw new Error('The demo account has no such user');
  return user;
}

async function openIndex(): Promise<void> {
  const user = await userWith((each) => each.locale.startsWith('en'));
  await page.goto(`${workbench.page}/contacts/12345/objects/0-3/views/all/list?user=${user.id}`);
}

async function openChecklist(dealId: string, locale = 'en'): Promise<void> {
  const user = await userWith((each) => each.locale.startsWith(locale));
  await page.goto(
    `${workbench.page}/contacts/12345/record/0-3/${dealId}?tab=qualification_checklist&user=${user.id}`,
  );
  await byId('criterion-champion').waitFor();
}

const byId = (testId: string) => page.locator(`[data-test-id="${testId}"]`).first();
const answer = (criterion: string, level: string) =>
  byId(`criterion-${criterion}`).getByRole('radio', { name: level }).click();
const evidence = (criterion: string) => byId(`criterion-${criterion}`).getByRole('textbox');
const tabScore = () => byId('score').innerText();

describe('A rep', () => {
  test('opens a deal, answers, sees the score move, saves, reloads, and finds the deal by its score', async () => {
    const deal = await anUnansweredDeal();
    await openIndex();
    await page
      .getByRole('searchbox')
      .or(page.getByPlaceholder('Search name or description'))
      .first()
      .fill(deal.name);
    await page.getByRole('link', { name: deal.name }).click();
    await page.getByRole('tab', { name: 'Qualification' }).click();

    for (const criterion of ['metrics', 'economic_buyer', 'decision_criteria', 'identify_pain'])
      await answer(criterion, 'Proven');
    await eventually(tabScore, (text) => text.includes('70'));
    await evidence('metrics').fill('CFO Åsa: ”12 till 8 dagar” 🎉');
    expect(await storedProperties(deal.id, ['qual_score'])).toMatchObject({ qual_score: null });
    await byId('save-top').click();
    await page.getByText('4 answers saved').first().waitFor();

    expect(
      await storedProperties(deal.id, [
        'qual_score',
        'qual_band',
        'qual_meddic_metrics',
        'qual_meddic_metrics_evidence',
      ]),
    ).toMatchObject({
      qual_score: '70',
      qual_band: 'strong',
      qual_meddic_metrics: '3',
      qual_meddic_metrics_evidence: 'CFO Åsa: ”12 till 8 dagar” 🎉',
    });
    await page.reload();
    await eventually(tabScore, (text) => text.includes('70'));
    expect(await evidence('metrics').inputValue()).toBe('CFO Åsa: ”12 till 8 dagar” 🎉');

    await openIndex();
    await page.getByRole('button', { name: 'Add filter' }).click();
    await page.getByLabel('Search properties').fill('Qualification score');
    await page.getByRole('button', { name: 'Qualification score' }).first().click();
    await page.getByLabel('Condition').first().click();
    await page.getByRole('option', { name: 'is equal to' }).click();
    await page.getByRole('dialog').getByRole('textbox').last().fill('70');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: deal.name }).waitFor();
    expect(decodeURIComponent(page.url())).toContain('qual_score.EQ.70');
  });

  test('sees in the sidebar what was just saved in the tab', async () => {
    const deal = await anUnansweredDeal();
    await openChecklist(deal.id);
    const sidebar = page.getByRole('complementary', { name: 'Cards' });
    await sidebar.getByText('Not qualified yet').waitFor();
    await answer('champion', 'Stated');
    await byId('save-top').click();
    await sidebar.getByText('Not qualified yet').waitFor({ state: 'detached' });
  });

  test('sees a change made in the property panel on the card', async () => {
    const deal = await anUnansweredDeal();
    await openChecklist(deal.id);
    await page.getByRole('button', { name: 'View all properties' }).click();
    await page.getByLabel('Search properties').fill('MEDDIC: Champion, evidence');
    await page.getByRole('button', { name: /^MEDDIC: Champion, evidence:/ }).click();
    await page.keyboard.type('typed in the panel');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.keyboard.press('Escape');
    await eventually(
      () => evidence('champion').inputValue(),
      (value) => value === 'typed in the panel',
    );
  });

  test('saves as much evidence as HubSpot can keep, in several answers at once', async () => {
    const deal = await anUnansweredDeal();
    await openChecklist(deal.id);
    const longest = 'å'.repeat(65_536);
    await evidence('champion').fill(longest);
    await evidence('metrics').fill(longest);
    await byId('save-top').click();
    await page.getByText('2 answers saved').first().waitFor();
    const stored = await storedProperties(deal.id, ['qual_meddic_champion_evidence']);
    expect(stored['qual_meddic_champion_evidence']).toHaveLength(65_536);
  });

  test('keeps what was typed in sight when the deal is deleted meanwhile', async () => {
    const deal = await anUnansweredDeal();
    await openChecklist(deal.id);
    await evidence('champion').fill('precious words');
    await api('DELETE', `/crm/v3/objects/deals/${deal.id}`);
    await byId('save-top').click();
    await page.getByText('This deal no longer exists in HubSpot.').first().waitFor();
    // The page looks at the record again twice a minute.
    await page.getByText('This deal was deleted').waitFor({ timeout: 40_000 });
    expect(await evidence('champion').inputValue()).toBe('precious words');
  });

  test('reads a closed deal and cannot change it', async () => {
    const deal = await anUnansweredDeal();
    await api('PATCH', `/crm/v3/objects/deals/${deal.id}`, { properties: { dealstage: 'ent_won' } });
    await openChecklist(deal.id);
    await page
      .getByText('This deal is closed. Its answers are read-only until it is reopened.')
      .first()
      .waitFor();
    expect(await byId('criterion-champion').getByRole('radio').count()).toBe(0);
  });

  test('reads everything in Swedish with a Swedish locale', async () => {
    const deal = await anUnansweredDeal();
    await openChecklist(deal.id, 'sv');
    await byId('criterion-champion').getByRole('heading', { name: 'Ambassadör' }).waitFor();
    await answer('champion', 'Bevisat');
    await byId('save-top').getByText('Spara 1 svar').waitFor();
  });

  test('writes with the keyboard alone', async () => {
    const deal = await anUnansweredDeal();
    await openChecklist(deal.id);
    await byId('criterion-metrics').getByRole('radio', { name: 'Missing' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('typed without a mouse');
    await page.locator('[data-test-id="save-bottom"]:enabled').focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 answer saved').first().waitFor();
    expect(
      await storedProperties(deal.id, ['qual_meddic_metrics', 'qual_meddic_metrics_evidence']),
    ).toMatchObject({
      qual_meddic_metrics: '2',
      qual_meddic_metrics_evidence: 'typed without a mouse',
    });
  });
});

describe('Two reps on one criterion', () => {
  test('nothing is overwritten, and the card offers both', async () => {
    const deal = await anUnansweredDeal();
    await openChecklist(deal.id);
    await answer('champion', 'Assumed');
    await api('PATCH', `/crm/v3/objects/deals/${deal.id}`, { properties: { qual_meddic_champion: '3' } });
    await byId('save-top').click();
    await byId('criterion-champion').getByText('Changed by someone else').waitFor();
    expect(await storedProperties(deal.id, ['qual_meddic_champion'])).toMatchObject({
      qual_meddic_champion: '3',
    });

    await page.getByRole('button', { name: 'Use mine' }).click();
    await byId('save-top').click();
    await page.getByText('1 answer saved').first().waitFor();
    expect(await storedProperties(deal.id, ['qual_meddic_champion'])).toMatchObject({
      qual_meddic_champion: '1',
    });
  });
});

describe('When HubSpot does not answer as it should', () => {
  const setFault = (fault: string) =>
    fetch(`${workbench.api}/workbench/fault`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ fault }),
    });
  afterEach(() => setFault('none'));

  test.each([
    ['rate-limited', 'Wait ten seconds, then try again.'],
    ['offline', 'HubSpot could not be reached.'],
    ['forbidden', 'The app lacks a permission.'],
    ['server-error', 'HubSpot could not be reached.'],
  ])('%s: the rep reads what to do, keeps every word, and saves once it is over', async (fault, words) => {
    const deal = await anUnansweredDeal();
    await openChecklist(deal.id);
    await evidence('champion').fill('precious words');
    await setFault(fault);
    await byId('save-top').click();
    await page.getByText(words).first().waitFor();
    expect(await evidence('champion').inputValue()).toBe('precious words');
    expect(await storedProperties(deal.id, ['qual_meddic_champion_evidence'])).toMatchObject({
      qual_meddic_champion_evidence: null,
    });
    await setFault('none');
    await byId('save-top').click();
    await page.getByText('1 answer saved').first().waitFor();
  });

  test('an account without the properties says how to create them', async () => {
    const deal = await anUnansweredDeal();
    await api('DELETE', '/crm/v3/properties/deals/qual_meddic_champion');
    const user = await userWith((each) => each.locale.startsWith('en'));
    await page.goto(
      `${workbench.page}/contacts/12345/record/0-3/${deal.id}?tab=qualification_checklist&user=${user.id}`,
    );
    await page.getByText('Ask an admin to run "npx plumbline provision".').first().waitFor();
  });
});

async function eventually(read: () => Promise<string>, holds: (text: string) => boolean): Promise<void> {
  const until = Date.now() + 10_000;
  for (;;) {
    const text = await read();
    if (holds(text)) return;
    if (Date.now() > until) throw new Error(`Still "${text}" after 10 seconds`);
    await page.waitForTimeout(100);
  }
}
