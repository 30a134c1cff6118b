import { Text, TextArea, Tile, ToggleGroup } from '@hubspot/ui-extensions';
import { answers } from '../../../builders/answers';
import { aFramework } from '../../../builders/framework';
import { aQualification } from '../../../builders/qualification';
import { alerts, texts } from '../card-words';
import { aQualificationUnder } from '../custom-framework';
import { choose, evidence, level, open, openTab, saveButton, score, write, type Renderer } from '../show-tab';

const framework = aFramework({ id: 'pain' });
const openWith = async (answer: Parameters<typeof answers>[0][string]) => {
  const qualification = aQualificationUnder(framework, { answers: answers({ pain: answer }) });
  const { renderer } = await openTab({ qualification });
  open(renderer, 'pain');
  return renderer;
};
const inCriterion = (renderer: Renderer) => texts(renderer.findByTestId(Tile, 'criterion-pain'));

describe('The question of a criterion', () => {
  test.each([
    ['finds out while there is no answer', null, 'pain found?'],
    ['finds out when the answer does not apply', 'na', 'pain found?'],
    ['gets it said once it is assumed', '1', 'pain said?'],
    ['asks for proof once it is stated', '2', 'pain shown?'],
  ])('%s', async (_name, stored, question) => {
    expect(inCriterion(await openWith(stored))).toContain(question);
  });
});

describe('What each level takes', () => {
  test('is said where one chooses it', async () => {
    const { options } = level(await openWith('1'), 'pain').props;
    expect(options.map(({ value, description }) => [value, description])).toEqual([
      ['unanswered', undefined],
      ['0', undefined],
      ['1', 'pain assumed'],
      ['2', 'pain stated'],
      ['3', 'pain proven'],
      ['na', undefined],
    ]);
  });
});

describe('The evidence field', () => {
  test.each([
    ['nothing is written', '', 2],
    ['a long line is', 'x'.repeat(200), 5],
    ['many lines are', 'x\n'.repeat(30), 12],
    ['as much as HubSpot keeps is', 'ö'.repeat(65_536), 12],
  ])('has rows for what is written, twelve at most: %s', async (_name, written, rows) => {
    expect(evidence(await openWith({ level: '2', evidence: written }), 'pain').props.rows).toBe(rows);
  });
});

describe('Evidence', () => {
  test.each([
    ['nothing is written', '', 'Proven by what? Write down what the buyer showed.'],
    ['only blanks are', ' \n', 'Proven by what? Write down what the buyer showed.'],
    ['something is', 'their report', undefined],
  ])('is asked for when the answer is proven and %s', async (_name, written, asked) => {
    const renderer = await openWith({ level: '3', evidence: written });
    expect(evidence(renderer, 'pain').props.description).toBe(asked);
  });

  test('can be as long as HubSpot keeps, to the last character', async () => {
    const renderer = await openWith(null);
    write(renderer, 'pain', 'ö'.repeat(65_536));
    await renderer.waitFor(() => expect(saveButton(renderer).props.disabled).toBe(false));
    expect(evidence(renderer, 'pain').props.error).toBe(false);
  });

  test('that is one character too long says so, is kept and blocks saving', async () => {
    const renderer = await openWith(null);
    write(renderer, 'pain', 'ö'.repeat(65_537));
    await renderer.waitFor(() => expect(saveButton(renderer).props.disabled).toBe(true));
    expect(evidence(renderer, 'pain').props).toMatchObject({
      error: true,
      validationMessage: '1 character too long for HubSpot. Shorten it, then save.',
    });
    expect(evidence(renderer, 'pain').props.value).toHaveLength(65_537);
  });

  test('of many lines and signs is shown as it was written', async () => {
    const written = '<b>Anna</b>: "ja" 🎉\n\n— 日本語 & 100 %\t\\n';
    const renderer = await openWith({ level: '2', evidence: written });
    expect(evidence(renderer, 'pain').props.value).toBe(written);
  });
});

describe('A stored value that is no level', () => {
  test('is said, counts as not answered, and is left as it is until one is chosen', async () => {
    const renderer = await openWith({ level: 'Yes', evidence: 'from an import' });
    expect(alerts(renderer)).toEqual(['Holds "Yes", which is not a level. Choose one to replace it.']);
    expect(score(renderer)).toBe('–');
    expect(saveButton(renderer).text).toBe('Nothing to save');
    choose(renderer, 'pain', '1');
    await renderer.waitFor(() => expect(alerts(renderer)).toEqual([]));
    expect(score(renderer)).toBe('33');
  });

  test('is shown as it is on a closed deal', async () => {
    const { renderer } = await openTab({
      qualification: aQualification({
        deal: { closed: true, milestone: null },
        answers: answers({ metrics: 'Yes' }),
      }),
    });
    open(renderer, 'metrics');
    expect(renderer.findAll(Text).map(({ text }) => text)).toContain('Yes');
    expect(renderer.findAll(ToggleGroup)).toEqual([]);
    expect(renderer.findAll(TextArea)).toEqual([]);
  });
});

test('A level chosen on the card is the level shown', async () => {
  const renderer = await openWith('2');
  choose(renderer, 'pain', 'na');
  await renderer.waitFor(() => expect(level(renderer, 'pain').props.value).toBe('na'));
});
