import { inTheWorkbench, type Language } from './in-the-workbench';

const { page, aDeal, stored, openIndex, openChecklist, answer, byId, eventually } = inTheWorkbench();

/** An enterprise deal that is sold like a small one: 900 a year, closed within three weeks. */
const aSmallDeal = () => aDeal({ amount: '900', closedate: inDays(20) });
const figures = ['qual_approach', 'qual_approach_fit', 'qual_buyer_awareness'];

const openApproach = async (dealId: string, language: Language = 'en') => {
  await openChecklist(dealId, { language });
  await page()
    .getByRole('tab', { name: language === 'en' ? 'Selling approach' : 'Säljsätt' })
    .click();
  await byId('approach-fit').waitFor();
};
const fit = () => byId('approach-fit').innerText();
const knows = () => page().getByRole('combobox', { name: /^How far has the buyer come/ });

describe('The selling approach of a deal', () => {
  test('warns that MEDDIC costs a small deal more than it brings', async () => {
    const deal = await aSmallDeal();
    await openApproach(deal.id);
    await page()
      .getByText('This deal calls for transactional selling: MEDDIC will cost more than it brings.')
      .waitFor();
    expect(await stored(deal.id, figures)).toMatchObject({ qual_approach: null, qual_approach_fit: null });
  });

  test('follows what the buyer knows, is stored with it, and finds the deal in lists', async () => {
    const deal = await aSmallDeal();
    await openApproach(deal.id);
    expect(await fit()).toContain('100');
    await knows().click();
    await page().getByRole('option', { name: 'Knows the problem' }).click();
    await page().getByText('Answer saved').first().waitFor();
    await eventually(fit, (text) => text.includes('78'));
    // Still where it was asked, to be corrected.
    expect(await knows().inputValue()).toBe('Knows the problem');
    await page()
      .getByRole('complementary', { name: 'Cards' })
      .getByText('Approach: transactional, fits 78 %')
      .waitFor();
    expect(await stored(deal.id, figures)).toMatchObject({
      qual_approach: 'transactional',
      qual_approach_fit: '78',
      qual_buyer_awareness: 'knows_problem',
    });

    await filterIndex('Selling approach', 'Transactional');
    await page().getByRole('link', { name: deal.name }).waitFor();
    expect(decodeURIComponent(page().url())).toContain('qual_approach.IN.transactional');
  });

  test('is stored with the first save of the checklist, before anything is asked about the buyer', async () => {
    const deal = await aSmallDeal();
    await openChecklist(deal.id);
    await answer('champion', 'Assumed');
    await byId('save').click();
    await page().getByText('1 answer saved').first().waitFor();
    expect(await stored(deal.id, figures)).toMatchObject({
      qual_approach: 'transactional',
      qual_approach_fit: '100',
      qual_buyer_awareness: null,
    });
  });

  test('is answered with the keyboard alone, question after question', async () => {
    const deal = await aSmallDeal();
    await openChecklist(deal.id);
    await page().getByRole('tab', { name: 'Checklist' }).focus();
    await page().keyboard.press('ArrowRight');
    await page().keyboard.press('Enter');
    await byId('approach-fit').waitFor();
    await tabTo(/^How far has the buyer come/);
    await page().keyboard.press('Enter');
    await page().getByRole('option').first().waitFor();
    // The list opens in its own time: down until the first answer is the one that Enter takes.
    const marked = page().locator('[role="option"][data-combobox-selected]');
    await eventually(
      async () => {
        const words = await marked.allInnerTexts();
        if (!words.join().includes('Knows which solution')) await page().keyboard.press('ArrowDown');
        return words.join();
      },
      (words) => words.includes('Knows which solution'),
    );
    await page().keyboard.press('Enter');
    await page().getByText('Answer saved').first().waitFor();
    expect(await stored(deal.id, figures)).toMatchObject({ qual_buyer_awareness: 'knows_solution' });
    // The keyboard has kept its place: the next question is one step away.
    await page().keyboard.press('Tab');
    expect(await focused()).toMatch(/^Does it answer the top question/);
  });

  test('speaks Swedish to a Swede, with the amount as Swedes write it', async () => {
    const deal = await aSmallDeal();
    await openApproach(deal.id, 'sv');
    await page().getByText('Här passar transaktionell försäljning: MEDDIC kostar mer än det ger.').waitFor();
    await page()
      .getByRole('button', { name: /^Transaktionell försäljning: \d+ %$/ })
      .click();
    await page()
      .getByText(/^Årligt avtalsvärde \(ACV\): 900\s€$/)
      .first()
      .waitFor();
  });
});

/** Lists the deals whose property, a choice, is that. */
async function filterIndex(property: string, choice: string): Promise<void> {
  await openIndex();
  await page().getByRole('button', { name: 'Add filter' }).click();
  await page().getByLabel('Search properties').fill(property);
  // A view is called so too.
  await page().getByRole('dialog').getByRole('button', { name: property, exact: true }).first().click();
  await page()
    .getByRole('group', { name: `Values of ${property}` })
    .getByLabel(choice)
    .check();
  await page().keyboard.press('Enter');
}

/** Steps on with the Tab key until something of that name has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let steps = 0; steps < 20; steps += 1) {
    await page().keyboard.press('Tab');
    if (name.test(await focused())) return;
  }
  throw new Error(`The Tab key does not reach ${name.source}; it got to "${await focused()}"`);
}

async function focused(): Promise<string> {
  return (await page().locator(':focus').getAttribute('aria-label')) ?? '';
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 3_600_000).toISOString();
}
