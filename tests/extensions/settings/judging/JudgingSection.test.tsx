import { NumberInput, Select, Text, ToggleGroup } from '@hubspot/ui-extensions';
import { isPercent } from '../../../../extensions/settings/judging/judging-edits';
import { JudgingSection } from '../../../../extensions/settings/judging/JudgingSection';
import { textsIn } from '../../../../src/texts';
import { englishOn } from '../../deal/english-words';
import { choose, enter, pick, showSection, type Renderer, type SectionOptions } from '../show-section';

const show = (options: SectionOptions = {}) => showSection(JudgingSection, options);
const field = (renderer: Renderer, band: 'strong' | 'developing') =>
  renderer.findByTestId(NumberInput, `band-${band}`).props;
const inWords = (renderer: Renderer) => renderer.maybeFindByTestId(Text, 'bands-in-words')?.text ?? null;

describe('isPercent()', () => {
  test.each([
    [null, false],
    [-0.1, false],
    [0, true],
    [66.6, true],
    [100, true],
    [100.1, false],
  ])('%p: %p', (value, expected) => {
    expect(isPercent(value)).toBe(expected);
  });
});

describe('The bands', () => {
  test('show where they begin, in numbers and in words', () => {
    const { renderer, changes } = show({ settings: { thresholds: { strong: 90, developing: 45 } } });
    expect([field(renderer, 'strong').value, field(renderer, 'developing').value]).toEqual([90, 45]);
    expect(inWords(renderer)).toBe(textsIn('en').bandFrom(90, 45));
    expect(changes).toEqual([]);
  });

  test.each([
    ['strong', { strong: 75, developing: 60 }],
    ['developing', { strong: 80, developing: 75 }],
  ] as const)('begin elsewhere once a score is entered for %s', async (band, thresholds) => {
    const { renderer, base, changes } = show();
    enter(renderer, `band-${band}`, 75);
    expect(changes).toEqual([{ ...base, thresholds }]);
    await renderer.waitFor(() => expect(field(renderer, band).value).toBe(75));
    expect(inWords(renderer)).toBe(textsIn('en').bandFrom(thresholds.strong, thresholds.developing));
  });

  test.each([[undefined], [-1], [101], [Number.NaN]])(
    'keep the last score when %p is entered, and say so',
    async (entered) => {
      const { renderer, changes } = show();
      enter(renderer, 'band-strong', entered);
      await renderer.waitFor(() =>
        expect(field(renderer, 'strong').validationMessage).toBe(
          'Enter a number from 0 to 100. Until then 80 applies.',
        ),
      );
      expect(field(renderer, 'strong').error).toBe(true);
      expect(changes).toEqual([]);
    },
  );

  test('leave what was refused in the field, until a score is entered', async () => {
    const { renderer, base, changes } = show();
    enter(renderer, 'band-strong', 170);
    await renderer.waitFor(() => expect(field(renderer, 'strong').value).toBe(170));
    enter(renderer, 'band-strong', 95);
    await renderer.waitFor(() => expect(field(renderer, 'strong').value).toBe(95));
    expect(field(renderer, 'strong').error).toBe(false);
    expect(changes).toEqual([{ ...base, thresholds: { strong: 95, developing: 60 } }]);
  });

  test('forget what was refused when another score applies', async () => {
    const { renderer, base, replace } = show();
    enter(renderer, 'band-strong', undefined);
    await renderer.waitFor(() => expect(field(renderer, 'strong').error).toBe(true));
    replace({ ...base, thresholds: { strong: 85, developing: 60 } });
    await renderer.waitFor(() => expect(field(renderer, 'strong').value).toBe(85));
    expect(field(renderer, 'strong').error).toBe(false);
  });

  test('say it when developing does not begin below strong', () => {
    const { renderer } = show({ settings: { thresholds: { strong: 50, developing: 50 } } });
    expect(field(renderer, 'developing').validationMessage).toBe('Must be below the upper threshold, 50.');
    expect(field(renderer, 'strong').error).toBe(false);
    expect(inWords(renderer)).toBeNull();
  });
});

describe('Below expectation', () => {
  const group = (renderer: Renderer) => renderer.findByTestId(ToggleGroup, 'below-expectation').props;

  test.each([
    ['not_ready', 'informs'],
    ['informs', 'not_ready'],
  ] as const)('can be changed from %s to %s', async (before, after) => {
    const { renderer, base, changes } = show({ settings: { belowExpectation: before } });
    expect(group(renderer).value).toBe(before);
    pick(renderer, 'below-expectation', after);
    expect(changes).toEqual([{ ...base, belowExpectation: after }]);
    await renderer.waitFor(() => expect(group(renderer).value).toBe(after));
  });

  test('says of each choice what follows', () => {
    const { renderer } = show();
    expect(group(renderer).options.map(({ description }) => description)).toEqual([
      'The card says “Not ready for Proposal”, and views, lists and workflows can filter on it.',
      'The card still asks about it first, but no deal is called ready or not ready.',
    ]);
  });
});

test('The language of the next question in lists can be changed', () => {
  const { renderer, base, changes } = show();
  expect(renderer.findByTestId(Select, 'language').props.value).toBe('en');
  choose(renderer, 'language', 'sv');
  expect(changes).toEqual([{ ...base, language: 'sv' }]);
});

test('A Swede reads no English', async () => {
  const { renderer } = show({ language: 'sv', settings: { thresholds: { strong: 40, developing: 50 } } });
  expect(englishOn(renderer)).toEqual([]);
  enter(renderer, 'band-developing', undefined);
  await renderer.waitFor(() =>
    expect(field(renderer, 'developing').validationMessage).toBe(
      'Skriv ett tal från 0 till 100. Till dess gäller 50.',
    ),
  );
  expect(englishOn(renderer)).toEqual([]);
});
