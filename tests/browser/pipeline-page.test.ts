import { inTheWorkbench, type Language } from './in-the-workbench';

const { page, openIndex, goTo, byId, eventually } = inTheWorkbench();

// The account's number, and the number the workbench gives the app.
const PAGE = '/app/12345/1';

async function openFromTopBar(language: Language): Promise<void> {
  await openIndex(language);
  await page().getByRole('link', { name: 'Plumbline' }).click();
  await byId('won').waitFor();
}

async function choosePipeline(name: string): Promise<void> {
  await byId('pipeline').click();
  await page().getByRole('option', { name }).click();
  await page().waitForURL(/pipeline=/);
  await byId('won').waitFor();
}

/** Types a number; Tab leaves the field. */
async function enter(field: string, value: string): Promise<void> {
  await byId(field).fill(value);
  await byId(field).press('Tab');
}

const cell = async (id: string) => (await byId(id).innerText()).replaceAll(/\s+/g, ' ');
const report = () => page().getByRole('main').innerText();

describe('The app’s page', () => {
  test('opens from the top bar, and shows money once costs are entered', async () => {
    await openFromTopBar('en');
    await choosePipeline('Enterprise');
    await page().getByText('Framework: MEDDIC').waitFor();
    expect(await byId('today-cac').count()).toBe(0);
    await enter('repPerMonth', '9000');
    await enter('marketingPerDeal', '1000');
    await enter('grossMarginPercent', '75');
    await enter('monthlyChurnPercent', '1.5');
    await byId('today-ltvToCac').waitFor();
    expect(await cell('today-cac')).toMatch(/^€[\d,]+$/);
    expect(await cell('today-payback')).toMatch(/^[\d.]+ months (Very good|Good|A concern|Critical)$/);
    expect(await cell('approach-consultative')).toMatch(/Protects the margin|Eats the margin/);
  });

  test('moves the what-if while one types, and a link shows the same', async () => {
    await goTo(`${PAGE}?pipeline=enterprise&rep=9000&marketing=1000&margin=75&churn=1.5`);
    await byId('what-if-payback').waitFor();
    const today = await cell('today-payback');
    expect(await cell('what-if-payback')).toBe(today);
    await byId('yearlyValue').fill('3000');
    // The field still has the focus: nothing was committed.
    await eventually(
      () => cell('what-if-payback'),
      (text) => text !== today,
    );
    expect(await cell('today-payback')).toBe(today);
    await byId('yearlyValue').press('Tab');
    await page().waitForURL(/size=3000/);
    const asked = await cell('what-if-payback');
    await page().reload();
    await byId('what-if-payback').waitFor();
    expect(await cell('what-if-payback')).toBe(asked);
    expect(await byId('yearlyValue').inputValue()).toBe('3,000');
    await page().getByRole('button', { name: 'Back to the pipeline’s own' }).click();
    await eventually(
      () => cell('what-if-payback'),
      (text) => text === today,
    );
  });

  test('goes back with the browser', async () => {
    await goTo(`${PAGE}?pipeline=enterprise`);
    await byId('won').waitFor();
    await enter('repPerMonth', '9000');
    await page().waitForURL(/rep=9000/);
    await page().goBack();
    await eventually(
      () => byId('repPerMonth').inputValue(),
      (value) => value === '',
    );
  });

  test('speaks Swedish to a Swede', async () => {
    await openFromTopBar('sv');
    await choosePipeline('Enterprise');
    await enter('repPerMonth', '9000');
    await enter('marketingPerDeal', '1000');
    await byId('today-cac').waitFor();
    expect((await cell('today-cac')).replaceAll(/\s/g, ' ')).toMatch(/^[\d ]+ €$/);
    const said = await report();
    for (const words of ['Så säljer en pipeline', 'Ramverk: MEDDIC', 'Vunna', 'De fem säljsätten'])
      expect(said).toContain(words);
  });
});
