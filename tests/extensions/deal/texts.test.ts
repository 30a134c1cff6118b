import { settingsTextsIn, textsIn } from '../../../src/texts';
import { everyText } from './every-text';

const english = everyText(settingsTextsIn('en'));
const swedish = everyText(settingsTextsIn('sv'));

// Signs, figures, ACV and names, which read the same; a level alone is said as it is, and a pipeline is called so by HubSpot in both.
const SAME_IN_BOTH = [
  'percent',
  'nothingToScore',
  'setLevel',
  'signed',
  'pipelinePage.pipeline',
  'pipelinePage.need.yearlyValue',
  'money.repByApproach.label',
  'settings.figures.live',
  'settings.figures.stored',
  'settings.page.pipelines',
  'settings.pipelines.pipeline',
];

describe('Every text of the screens', () => {
  test('is there in both languages', () => {
    expect([...swedish.keys()]).toEqual([...english.keys()]);
    expect(english.size).toBeGreaterThan(100);
  });

  test.each([...english])('%s says something in both languages, and not the same', (name, said) => {
    const inSwedish = swedish.get(name);
    expect(said.trim()).not.toBe('');
    expect(inSwedish?.trim()).not.toBe('');
    expect(inSwedish === said).toBe(SAME_IN_BOTH.includes(name));
  });
});

describe('A text about one', () => {
  const en = textsIn('en');
  const sv = textsIn('sv');
  test.each([
    [en.notSavedYet(1), '1 point, not saved yet'],
    [en.evidenceTooLong(1), '1 character too long for HubSpot. Shorten it, then save.'],
    [en.worth(1), 'Worth 1 point.'],
    [en.staleCount(1), '1 answer is out of date'],
    [en.takeAll(1), 'Use it'],
    [en.bringBack(1), 'Bring back 1 answer'],
    [sv.takeAll(1), 'Använd det'],
    [en.leftOut(1), '1 older change is left out.'],
    [en.save(1), 'Save 1 answer'],
    [en.saved(1), '1 answer saved'],
    [en.keptWhileClosed(1), '1 unsaved answer is kept and will be back when it is reopened.'],
    [sv.staleCount(1), '1 svar är inaktuellt'],
    [sv.leftOut(1), '1 äldre ändring visas inte.'],
    [sv.saved(1), '1 svar sparat'],
  ])('does not speak of several: %s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
