import { Alert, Button, Form, Input, StatusTag, TableRow, Tag, Toggle } from '@hubspot/ui-extensions';
import { frameworks } from '../../../../src/frameworks';
import { MAX_OWN_FRAMEWORKS } from '../../../../src/settings';
import { everyWord } from '../../deal/card-words';
import { press, words, type Renderer } from '../show-section';
import { aWhole, field, showFrameworks, someSettings, turn, withOurs } from './show-frameworks';

const row = (renderer: Renderer, id: string) => renderer.findByTestId(TableRow, `framework-${id}`);
const inRow = (renderer: Renderer, id: string) => everyWord(row(renderer, id).childNodes).join(' | ');
const tags = (renderer: Renderer, id: string) =>
  row(renderer, id)
    .findAll(Tag)
    .map(({ text }) => text);
const isOn = (renderer: Renderer, id: string) =>
  renderer.findByTestId(Toggle, `framework-${id}-on`).props.checked;
const name = (renderer: Renderer, typed: string) => field(renderer, 'framework-name').onInput?.(typed);
const submit = (renderer: Renderer) => renderer.findByTestId(Form, 'framework-name-form').trigger('onSubmit');

describe('The table', () => {
  test('shows the built-in frameworks, then ops’ own', () => {
    const { renderer, changes } = showFrameworks(withOurs({ copyOf: 'bant', goodFor: 'Us' }));
    const ids = renderer.findAll(TableRow).flatMap(({ props }) => props.testId ?? []);
    expect(ids).toEqual([...frameworks, { id: 'ours' }].map(({ id }) => `framework-${id}`));
    expect(inRow(renderer, 'bant')).toContain('BANT | Small, quick deals');
    expect(inRow(renderer, 'ours')).toContain('Ours | Own | Us | 4 | Not used');
    expect(changes).toEqual([]);
  });

  test('says where each is used', () => {
    const pipelines = {
      enterprise: { framework: 'neat', rules: [{ framework: 'bant' }], milestones: {} },
      gone: { framework: 'neat', rules: [], milestones: {} },
    };
    const { renderer } = showFrameworks(withOurs({ copyOf: 'bant' }, { pipelines }));
    expect(inRow(renderer, 'meddic')).toContain('Account default');
    expect(inRow(renderer, 'neat')).toContain('Enterprise, gone');
    expect(inRow(renderer, 'bant')).toContain('Enterprise, rule 1, copy Ours');
    expect(inRow(renderer, 'snap')).toContain('Not used');
  });

  test('marks what ops changed, and what is wrong', () => {
    const { renderer } = showFrameworks(
      withOurs(
        { criteria: [{ id: 'a' }] },
        {
          adjustments: { bant: { weights: { need: 60 }, expected: {} } },
          mappings: { bant: { need: { property: 'money', levels: {} } } },
        },
      ),
    );
    expect(tags(renderer, 'bant')).toEqual(['Changed', '1 thing to fix']);
    expect(tags(renderer, 'ours')).toEqual(['Own', '3 things to fix']);
    expect(tags(renderer, 'neat')).toEqual([]);
  });

  test('shows an own one as retired, or not', async () => {
    const { renderer, replace } = showFrameworks(withOurs({ copyOf: 'bant' }));
    const state = () => row(renderer, 'ours').find(StatusTag).text;
    expect(state()).toBe('Yes');
    replace(withOurs({ copyOf: 'bant', retired: true }));
    await renderer.waitFor(() => expect(state()).toBe('Archived'));
  });

  test('calls a framework without a name by its id', () => {
    const { renderer } = showFrameworks(withOurs({ copyOf: 'bant', label: '' }));
    expect(inRow(renderer, 'ours')).toMatch(/^ours/);
  });
});

describe('Switching on and off', () => {
  test('keeps which built-in frameworks are on', async () => {
    const { renderer, changes } = showFrameworks();
    expect([isOn(renderer, 'neat'), isOn(renderer, 'meddpicc')]).toEqual([true, false]);
    turn(renderer, 'framework-meddpicc-on', true);
    await renderer.waitFor(() => expect(isOn(renderer, 'meddpicc')).toBe(true));
    turn(renderer, 'framework-neat-on', false);
    await renderer.waitFor(() => expect(isOn(renderer, 'neat')).toBe(false));
    expect(changes).toEqual([
      someSettings({ enabledFrameworks: ['meddic', 'meddpicc', 'neat', 'bant', 'spin'] }),
      someSettings({ enabledFrameworks: ['meddic', 'meddpicc', 'bant', 'spin'] }),
    ]);
  });

  test('says what to do first about one that deals are ruled by', async () => {
    const { renderer } = showFrameworks();
    expect(tags(renderer, 'meddic')).toEqual([]);
    turn(renderer, 'framework-meddic-on', false);
    await renderer.waitFor(() =>
      expect(tags(renderer, 'meddic')).toEqual(['Choose another framework there first.']),
    );
  });

  test('says nothing of the kind about one that is only copied', () => {
    const { renderer } = showFrameworks(withOurs({ copyOf: 'bant' }, { enabledFrameworks: ['meddic'] }));
    expect(tags(renderer, 'bant')).toEqual([]);
  });
});

describe('A new framework', () => {
  test('is asked its name, says how its properties will begin, and opens', async () => {
    const { renderer, changes } = showFrameworks();
    press(renderer, 'framework-new');
    await renderer.waitFor(() => renderer.findByTestId(Input, 'framework-name'));
    name(renderer, ' Our way ');
    await renderer.waitFor(() =>
      expect(field(renderer, 'framework-name').description).toBe(
        'Its deal properties will begin with qual_our_way_.',
      ),
    );
    submit(renderer);
    const own = { our_way: { label: 'Our way', retired: false } };
    await renderer.waitFor(() => expect(field(renderer, 'framework-label').value).toBe('Our way'));
    expect(changes).toEqual([someSettings({ ownFrameworks: own })]);
    expect(renderer.find(Alert).props.title).toBe('The framework has no criteria.');
    expect(words(renderer)).toContain('No criteria yet');
  });

  test.each([
    ['bant', 'There is already a framework with this name.'],
    ['OURS', 'There is already a framework with this name.'],
    ['', 'Give it a name.'],
  ])('cannot be called "%s"', async (taken, fault) => {
    const { renderer, changes } = showFrameworks(withOurs({ copyOf: 'bant' }));
    press(renderer, 'framework-new');
    await renderer.waitFor(() => renderer.findByTestId(Input, 'framework-name'));
    expect(field(renderer, 'framework-name').error).toBeUndefined();
    name(renderer, `${taken} `);
    submit(renderer);
    await renderer.waitFor(() => expect(field(renderer, 'framework-name').validationMessage).toBe(fault));
    expect(changes).toEqual([]);
  });

  test('can be thought better of', async () => {
    const { renderer, changes } = showFrameworks();
    press(renderer, 'framework-new');
    await renderer.waitFor(() => renderer.findByTestId(Input, 'framework-name'));
    press(renderer, 'framework-name-cancel');
    await renderer.waitFor(() => renderer.findByTestId(Button, 'framework-new'));
    expect(changes).toEqual([]);
  });

  test('copies the framework of its row', async () => {
    const { renderer, changes } = showFrameworks();
    press(renderer, 'framework-bant-copy');
    await renderer.waitFor(() =>
      expect(field(renderer, 'framework-name').label).toBe('Name of the copy of BANT'),
    );
    press(renderer, 'framework-name-cancel');
    press(renderer, 'framework-neat-copy');
    await renderer.waitFor(() =>
      expect(field(renderer, 'framework-name').label).toBe('Name of the copy of NEAT Selling'),
    );
    name(renderer, 'Ours');
    submit(renderer);
    await renderer.waitFor(() => expect(words(renderer)).toContain('A copy of NEAT Selling'));
    expect(changes).toEqual([withOurs({ copyOf: 'neat' })]);
  });

  test('finds no room once there are as many as may be', () => {
    const own = Object.fromEntries(
      Array.from({ length: MAX_OWN_FRAMEWORKS }, (_, index) => [
        `f${index}`,
        { label: `F${index}`, retired: false, criteria: [aWhole('a')] },
      ]),
    );
    const { renderer } = showFrameworks(someSettings({ ownFrameworks: own }));
    expect(renderer.findByTestId(Button, 'framework-new').props.disabled).toBe(true);
    expect(renderer.findByTestId(Button, 'framework-bant-copy').props.disabled).toBe(true);
    expect(words(renderer)).toContain('There are 30 frameworks of your own, and no more fit.');
  });
});

describe('What settings say of frameworks that do not exist', () => {
  test('is shown with a way to be rid of it', async () => {
    const { renderer, changes } = showFrameworks(someSettings({ enabledFrameworks: ['meddic', 'medic'] }));
    const alert = () => renderer.maybeFindByTestId(Alert, 'framework-leftovers');
    expect(everyWord(alert()?.childNodes ?? []).join(' ')).toContain(
      'There is no framework "medic". Did you mean "meddic"?',
    );
    press(renderer, 'framework-leftover-enabledFrameworks[1]');
    await renderer.waitFor(() => expect(alert()).toBeNull());
    expect(changes).toEqual([someSettings({ enabledFrameworks: ['meddic'] })]);
  });
});
