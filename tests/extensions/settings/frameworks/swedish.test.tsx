import { Button, Input, Select } from '@hubspot/ui-extensions';
import { MAX_OWN_FRAMEWORKS } from '../../../../src/settings';
import { englishOn } from '../../deal/english-words';
import { press, words } from '../show-section';
import { aWhole, openFramework, showFrameworks, someSettings, turn, withOurs } from './show-frameworks';

const language = 'sv';
const sv = { language } as const;
// Names that ops gave, in whatever language.
const full = Object.fromEntries(
  Array.from({ length: MAX_OWN_FRAMEWORKS }, (_, index) => [
    `f${index}`,
    { label: `F${index}`, retired: index === 0, criteria: [{ id: 'a' }] },
  ]),
);

describe('A Swede reads no English', () => {
  test.each([
    ['of the built-in frameworks', someSettings()],
    ['of own ones, as many as may be', someSettings({ ownFrameworks: full })],
    [
      'of what is changed, wrong or gone',
      withOurs(
        { copyOf: 'bant', label: 'Vårt' },
        {
          defaultFramework: 'ours',
          enabledFrameworks: ['medic'],
          adjustments: { bant: { weights: { need: -1 }, expected: {} } },
          pipelines: { small: { rules: [{ framework: 'bant' }], milestones: {} } },
        },
      ),
    ],
  ])('in the table %s', (_what, settings) => {
    const { renderer } = showFrameworks(settings, sv);
    // What the pipeline is called.
    expect(englishOn(renderer).filter((word) => !['small', 'deals'].includes(word))).toEqual([]);
  });

  test('while naming a copy', async () => {
    const { renderer } = showFrameworks(someSettings(), sv);
    press(renderer, 'framework-bant-copy');
    await renderer.waitFor(() => expect(words(renderer)).toContain('Namn på kopian av BANT'));
    renderer.findByTestId(Input, 'framework-name').props.onInput?.('meddic');
    await renderer.waitFor(() => expect(words(renderer)).toContain('Det finns redan ett ramverk'));
    expect(englishOn(renderer)).toEqual([]);
  });

  test('in the editor of a built-in framework', async () => {
    const adjustments = { value_selling: { weights: {}, expected: {}, staleDays: 9 } };
    const { renderer } = await openFramework('value_selling', someSettings({ adjustments }), sv);
    expect(words(renderer)).toContain('inbyggt: ');
    expect(englishOn(renderer)).toEqual([]);
  });

  test('in the editor of a copy, with a criterion open and mapped', async () => {
    const levels = { yes: '3', gammalt: null } as const;
    const { renderer } = await openFramework(
      'ours',
      withOurs(
        { copyOf: 'bant', label: 'Vårt', staleDays: 9 },
        { mappings: { ours: { need: { property: 'money', levels: { ...levels } } } } },
      ),
      { language, criterion: 'need' },
    );
    await renderer.waitFor(() => renderer.findByTestId(Select, 'criterion-need-option-yes'));
    turn(renderer, 'framework-per-language', true);
    await renderer.waitFor(() => expect(words(renderer)).toContain('Passar för (engelska)'));
    // The account's own names, and the words of the English fields.
    const english = ['need', 'Money set aside', 'No', 'Maybe', 'Yes', 'Deal type'].join(' ').toLowerCase();
    const left = englishOn(renderer).filter((word) => !english.includes(word));
    expect(left).toEqual([]);
  });

  test('in the editor of a retired one that lacks everything', async () => {
    const { renderer } = await openFramework('ours', withOurs({ retired: true, label: 'Vårt' }), sv);
    expect(englishOn(renderer)).toEqual([]);
    press(renderer, 'framework-delete');
    await renderer.waitFor(() => renderer.findByTestId(Button, 'framework-delete-yes'));
    expect(englishOn(renderer)).toEqual([]);
  });

  test('of a full checklist', async () => {
    const criteria = Array.from({ length: 40 }, (_, index) => aWhole(`c${index}`));
    const { renderer } = await openFramework('ours', withOurs({ criteria, label: 'Vårt' }), sv);
    expect(words(renderer)).toContain('Ett ramverk har högst 40 kriterier.');
    expect(englishOn(renderer)).toEqual([]);
  });
});
