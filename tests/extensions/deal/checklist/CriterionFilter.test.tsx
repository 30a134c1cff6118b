import { Select } from '@hubspot/ui-extensions';
import { answers } from '../../../builders/answers';
import { aQualification } from '../../../builders/qualification';
import { texts } from '../card-words';
import { daysAgo, stopTheClock } from '../clock';
import { aQualificationUnder, fortyCriteria } from '../custom-framework';
import { choose, open, openTab, rows, save, saveButton, write, type Renderer } from '../show-tab';

const forty = fortyCriteria();
const shownIds = rows;
const filter = (renderer: Renderer) => renderer.findByTestId(Select, 'filter').props;
const show = async (renderer: Renderer, what: string, expected: readonly string[]) => {
  filter(renderer).onChange?.(what);
  await renderer.waitFor(() => expect(shownIds(renderer)).toEqual(expected));
};
/** All but three answered long ago: c1 is unanswered, c2 out of date, c3 answered with a value that is no level. */
const mostlyAnswered = {
  ...answers(Object.fromEntries(forty.criteria.map(({ id }) => [id, { level: '2', at: daysAgo(3) }]))),
  ...answers({ c1: null, c2: { level: '2', evidence: 'old', at: daysAgo(31) }, c3: 'Yes' }),
};

stopTheClock();

describe('A checklist of forty criteria', () => {
  test('is drawn whole, and can be filtered', async () => {
    const { renderer } = await openTab({ qualification: aQualificationUnder(forty) });
    expect(shownIds(renderer)).toEqual(forty.criteria.map(({ id }) => id));
    expect(filter(renderer).options.map(({ label }) => label)).toEqual([
      'All criteria (40)',
      'Gaps (40)',
      'Out of date (0)',
    ]);
  });

  test('shows the gaps alone, what is out of date alone, and all again', async () => {
    const { renderer } = await openTab({
      qualification: aQualificationUnder(forty, { answers: mostlyAnswered }),
    });
    expect(
      filter(renderer)
        .options.map(({ label }) => label)
        .slice(1),
    ).toEqual(['Gaps (2)', 'Out of date (1)']);
    await show(renderer, 'gaps', ['c1', 'c3']);
    await show(renderer, 'stale', ['c2']);
    await show(
      renderer,
      'all',
      forty.criteria.map(({ id }) => id),
    );
  });

  test('keeps in sight what is changed and not saved, though it is no gap any more', async () => {
    const { renderer } = await openTab({
      qualification: aQualificationUnder(forty, { answers: mostlyAnswered }),
    });
    await show(renderer, 'gaps', ['c1', 'c3']);
    choose(renderer, 'c1', '1');
    await renderer.waitFor(() => expect(filter(renderer).options[1]?.label).toBe('Gaps (1)'));
    expect(shownIds(renderer)).toEqual(['c1', 'c3']);
    save(renderer);
    await renderer.waitFor(() => expect(saveButton(renderer).text).toBe('Nothing to save'));
    expect(shownIds(renderer)).toEqual(['c1', 'c3']);
    open(renderer, 'c3');
    await renderer.waitFor(() => expect(shownIds(renderer)).toEqual(['c3']));
  });

  test('keeps in sight what is being written, though it is not out of date any more', async () => {
    const { renderer } = await openTab({
      qualification: aQualificationUnder(forty, { answers: mostlyAnswered }),
    });
    await show(renderer, 'stale', ['c2']);
    write(renderer, 'c2', 'old, and n');
    await renderer.waitFor(() => expect(filter(renderer).options[2]?.label).toBe('Out of date (0)'));
    expect(shownIds(renderer)).toEqual(['c2']);
  });

  test('says so when a filter leaves nothing', async () => {
    const { renderer } = await openTab({ qualification: aQualificationUnder(forty) });
    await show(renderer, 'stale', []);
    expect(texts(renderer)).toContain('Nothing here.');
  });
});

describe('A short checklist', () => {
  test('has no filter, which would not help', async () => {
    const { renderer } = await openTab();
    expect(renderer.maybeFindByTestId(Select, 'filter')).toBeNull();
  });

  test('has one when answers are out of date', async () => {
    const old = answers({ metrics: { level: '2', at: daysAgo(61) } });
    const { renderer } = await openTab({ qualification: aQualification({ answers: old }) });
    await show(renderer, 'stale', ['metrics']);
  });
});
