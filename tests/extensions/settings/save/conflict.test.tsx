import { Alert, Button, LoadingButton, NumberInput, Text, ToggleGroup } from '@hubspot/ui-extensions';
import { defaultSettings, type Settings } from '../../../../src/settings';
import { stopTheClock } from '../../deal/clock';
import { enter, pick, press, words, type Renderer } from '../show-section';
import { aNote, openSettings, type PageOptions } from '../show-settings';

const theirNote = aNote({ revision: 7, changedBy: 'Anna' });
const withCosts = (costs: Partial<Settings['costs']>, base: Settings = defaultSettings): Settings => ({
  ...base,
  costs: { ...base.costs, ...costs },
});
const shown = (renderer: Renderer, name: string) => renderer.findByTestId(NumberInput, name).props.value;
const canUse = (renderer: Renderer) => renderer.findByTestId(Button, 'use-merged').props.disabled !== true;
const save = (renderer: Renderer) => renderer.findByTestId(LoadingButton, 'save-settings').trigger('onClick');

/** A page where the cost of a rep was changed to 9,000, and saving it met what Anna saved meanwhile. */
async function inConflict(theirs: unknown, options: PageOptions = {}) {
  const page = await openSettings({
    saveSettings: () =>
      Promise.resolve({ ok: true, outcome: { kind: 'conflict', newest: theirNote, settings: theirs } }),
    ...options,
  });
  const { renderer } = page;
  enter(renderer, 'cost-repPerMonth', 9_000);
  await renderer.waitFor(() => renderer.findByTestId(Text, 'unsaved'));
  save(renderer);
  await renderer.waitFor(() => expect(renderer.maybeFindByTestId(Text, 'unsaved')).toBeNull());
  return page;
}

stopTheClock();

describe('Saving after somebody else', () => {
  test('says who saved what, and puts together what does not clash', async () => {
    const { renderer, said } = await inConflict(withCosts({ grossMarginPercent: 80 }));
    expect(renderer.findByTestId(Alert, 'conflict').props.title).toBe(
      'Anna saved revision 7 while you were editing',
    );
    expect(words(renderer)).toContain('What they changed | Gross margin (%), – → 80');
    expect(words(renderer)).toContain('Your changes are about other things, so both can stay.');
    press(renderer, 'use-merged');
    await renderer.waitFor(() => renderer.findByTestId(Text, 'unsaved'));
    expect([shown(renderer, 'cost-repPerMonth'), shown(renderer, 'cost-grossMarginPercent')]).toEqual([
      9_000, 80,
    ]);
    expect(words(renderer)).toContain('1 unsaved change');
    expect(said).toEqual(['Merged. It applies once you save.']);
  });

  test('saves what was merged upon theirs', async () => {
    const { renderer, requests } = await inConflict(withCosts({ grossMarginPercent: 80 }));
    press(renderer, 'use-merged');
    await renderer.waitFor(() => renderer.findByTestId(Text, 'unsaved'));
    save(renderer);
    await renderer.waitFor(() => expect(requests.saveSettings).toHaveLength(2));
    expect(requests.saveSettings[1]).toEqual({
      expectedRevision: 7,
      settings: withCosts({ repPerMonth: 9_000, grossMarginPercent: 80 }),
      changedBy: 'olle@example.com',
      summary: 'Cost of a rep a month, – → 9,000',
    });
  });

  test.each([
    ['mine', 9_000, '1 unsaved change'],
    ['theirs', 7_000, 'Revision 7 applies, saved 3 days ago by Anna.'],
  ])('asks whose stays where both changed the same: %s', async (whose, expected, left) => {
    const { renderer } = await inConflict(withCosts({ repPerMonth: 7_000, marketingPerDeal: 5 }));
    const choice = renderer.findByTestId(ToggleGroup, 'clash-1').props;
    expect([choice.label, choice.options.map(({ label }) => label)]).toEqual([
      'Cost of a rep a month',
      ['Mine: – → 9,000', 'Theirs: – → 7,000'],
    ]);
    expect(canUse(renderer)).toBe(false);
    pick(renderer, 'clash-1', whose);
    await renderer.waitFor(() => expect(canUse(renderer)).toBe(true));
    press(renderer, 'use-merged');
    await renderer.waitFor(() => expect(renderer.maybeFindByTestId(Alert, 'conflict')).toBeNull());
    expect([shown(renderer, 'cost-repPerMonth'), shown(renderer, 'cost-marketingPerDeal')]).toEqual([
      expected,
      5,
    ]);
    expect(words(renderer)).toContain(left);
  });

  test('lets one give up', async () => {
    const { renderer } = await inConflict(withCosts({ repPerMonth: 7_000 }));
    press(renderer, 'give-up-mine');
    await renderer.waitFor(() => renderer.findByTestId(Text, 'nothing-unsaved'));
    expect(shown(renderer, 'cost-repPerMonth')).toBe(7_000);
    expect(words(renderer)).toContain('Revision 7 applies, saved 3 days ago by Anna.');
  });

  test('takes in what is changed while the conflict is looked at', async () => {
    const { renderer } = await inConflict(withCosts({ grossMarginPercent: 80 }));
    enter(renderer, 'cost-marketingPerDeal', 5);
    await renderer.waitFor(() => expect(shown(renderer, 'cost-marketingPerDeal')).toBe(5));
    press(renderer, 'use-merged');
    await renderer.waitFor(() => expect(words(renderer)).toContain('2 unsaved changes'));
  });

  test('says so when theirs cannot be read here, and keeps the draft', async () => {
    const { renderer } = await openSettings({
      saveSettings: () =>
        Promise.resolve({
          ok: true,
          outcome: { kind: 'conflict', newest: theirNote, settings: { version: 99 } },
        }),
    });
    enter(renderer, 'cost-repPerMonth', 9_000);
    await renderer.waitFor(() => renderer.findByTestId(Text, 'unsaved'));
    save(renderer);
    await renderer.waitFor(() => expect(words(renderer)).toContain('A newer Plumbline wrote these settings'));
    expect(shown(renderer, 'cost-repPerMonth')).toBe(9_000);
  });
});
