import { Accordion, Alert, Button, Select, TableRow } from '@hubspot/ui-extensions';
import { enter, press, words, type Renderer } from '../show-section';
import {
  choices,
  chooseFrom,
  figure,
  open,
  openFramework,
  showFrameworks,
  someSettings,
  unfold,
} from './show-frameworks';

const weights = (need: number) => ({ adjustments: { bant: { weights: { need }, expected: {} } } });
const title = (renderer: Renderer, id: string) =>
  renderer.findByTestId(Accordion, `criterion-${id}`).props.title;
const hasBackToBuiltIn = (renderer: Renderer) =>
  renderer.maybeFindByTestId(Button, 'framework-back-to-built-in') !== null;
const alerts = (renderer: Renderer) => renderer.findAll(Alert).map(({ props }) => props.title);

describe('The editor of a built-in framework', () => {
  test('opens from the table and leads back to it', async () => {
    const { renderer, changes } = showFrameworks();
    await open(renderer, 'bant');
    expect(words(renderer)).toContain('To change its words or criteria, copy it.');
    expect(hasBackToBuiltIn(renderer)).toBe(false);
    press(renderer, 'framework-back');
    await renderer.waitFor(() => renderer.findByTestId(TableRow, 'framework-bant'));
    expect(changes).toEqual([]);
  });

  test('offers no words and no criteria to change', async () => {
    const { renderer } = await openFramework('bant', someSettings(), { criterion: 'need' });
    await renderer.waitFor(() => renderer.findByTestId(Select, 'criterion-need-kept-in'));
    for (const control of ['framework-retire', 'framework-delete', 'criterion-add', 'criterion-need-remove'])
      expect(renderer.maybeFindByTestId(Button, control)).toBeNull();
    expect(words(renderer)).not.toContain('What counts as met');
    expect(words(renderer)).toContain('A need they feel and have put into words themselves.');
  });

  test('says that a product multiplies its groups', async () => {
    const { renderer } = await openFramework('value_selling');
    expect(words(renderer)).toMatch(/The score multiplies these groups.* × /);
  });

  test('makes a copy, and opens that', async () => {
    const { renderer, changes } = await openFramework('bant');
    press(renderer, 'framework-copy');
    await renderer.waitFor(() => expect(words(renderer)).toContain('Name of the copy of BANT'));
    press(renderer, 'framework-name-cancel');
    await renderer.waitFor(() => renderer.findByTestId(Button, 'framework-copy'));
    expect(changes).toEqual([]);
  });
});

describe('A weight', () => {
  test('shows its share of the score, and moves the others’', async () => {
    const { renderer, changes } = await openFramework('bant');
    expect([figure(renderer, 'weight-need').value, figure(renderer, 'weight-need').description]).toEqual([
      30,
      '30 % of the score',
    ]);
    enter(renderer, 'weight-need', 60);
    await renderer.waitFor(() => expect(figure(renderer, 'weight-need').value).toBe(60));
    expect(figure(renderer, 'weight-need').description).toBe('46 % of the score, built in: 30');
    expect(figure(renderer, 'weight-budget').description).toBe('19 % of the score');
    expect(changes).toEqual([someSettings(weights(60))]);
  });

  test.each([[30], [undefined]])('of %p takes the change out', async (value) => {
    const { renderer, changes } = await openFramework('bant', someSettings(weights(60)));
    enter(renderer, 'weight-need', value);
    await renderer.waitFor(() => expect(figure(renderer, 'weight-need').value).toBe(30));
    expect(changes).toEqual([someSettings()]);
  });

  test('below nothing says what is wrong with it', async () => {
    const { renderer } = await openFramework('bant');
    enter(renderer, 'weight-need', -1);
    await renderer.waitFor(() => expect(figure(renderer, 'weight-need').error).toBe(true));
    expect(figure(renderer, 'weight-need').validationMessage).toBe('The number must not be negative.');
    expect(figure(renderer, 'weight-need').description).toBe('0 % of the score, built in: 30');
    expect(figure(renderer, 'weight-budget').description).toBe('36 % of the score');
  });

  test('of nothing in every criterion says that nothing counts', async () => {
    const zero = { budget: 0, authority: 0, need: 0, timing: 0 };
    const { renderer } = await openFramework(
      'bant',
      someSettings({ adjustments: { bant: { weights: zero, expected: {} } } }),
    );
    expect(alerts(renderer)).toEqual(['Every weight is 0, so nothing counts.']);
    expect(figure(renderer, 'weight-need').description).toBe('0 % of the score, built in: 30');
  });
});

describe('The days until an answer is out of date', () => {
  test('are kept when they are others than the built-in ones', async () => {
    const { renderer, changes } = await openFramework('bant');
    expect(figure(renderer, 'framework-stale-days').value).toBe(30);
    enter(renderer, 'framework-stale-days', 14);
    await renderer.waitFor(() => expect(figure(renderer, 'framework-stale-days').value).toBe(14));
    expect(figure(renderer, 'framework-stale-days').description).toContain('built in: 30');
    expect(changes).toEqual([
      someSettings({ adjustments: { bant: { weights: {}, expected: {}, staleDays: 14 } } }),
    ]);
  });

  test('of nothing say what is wrong', async () => {
    const { renderer } = await openFramework('bant');
    enter(renderer, 'framework-stale-days', 0);
    await renderer.waitFor(() =>
      expect(figure(renderer, 'framework-stale-days').validationMessage).toBe(
        'The number must be more than 0.',
      ),
    );
  });
});

describe('Back to built-in', () => {
  test('takes out everything that was changed', async () => {
    const adjustments = { bant: { weights: { need: 60 }, expected: { need: {} }, staleDays: 9 } };
    const { renderer, changes } = await openFramework('bant', someSettings({ adjustments }));
    press(renderer, 'framework-back-to-built-in');
    await renderer.waitFor(() => expect(hasBackToBuiltIn(renderer)).toBe(false));
    expect(changes).toEqual([someSettings()]);
    expect(figure(renderer, 'weight-need').value).toBe(30);
  });
});

describe('The least levels of a criterion', () => {
  const least = (renderer: Renderer, milestone: string) =>
    renderer.findByTestId(Select, `criterion-need-least-${milestone}`).props.value;

  test('are said in its title, and listed once it is open', async () => {
    const { renderer } = await openFramework('bant');
    expect(title(renderer, 'need')).toBe(
      'Need: assumed from discovery, stated from qualification, proven from proposal',
    );
    expect(renderer.maybeFindByTestId(Select, 'criterion-need-least-discovery')).toBeNull();
    unfold(renderer, 'need');
    await renderer.waitFor(() => expect(least(renderer, 'discovery')).toBe(1));
    expect([least(renderer, 'evaluation'), least(renderer, 'proposal')]).toEqual(['before', 3]);
    expect(choices(renderer, 'criterion-need-least-discovery')[0]).toBe('Nothing');
    expect(choices(renderer, 'criterion-need-least-evaluation')).toEqual(['Stated, as before', 'Proven']);
    unfold(renderer, 'need');
    await renderer.waitFor(() =>
      expect(renderer.maybeFindByTestId(Select, 'criterion-need-least-discovery')).toBeNull(),
    );
  });

  test('are kept where they differ, and forgotten where they no longer do', async () => {
    const { renderer, changes } = await openFramework('bant', someSettings(), { criterion: 'need' });
    await renderer.waitFor(() => least(renderer, 'proposal'));
    chooseFrom(renderer, 'criterion-need-least-proposal', 'before');
    await renderer.waitFor(() => expect(least(renderer, 'proposal')).toBe('before'));
    chooseFrom(renderer, 'criterion-need-least-proposal', 3);
    await renderer.waitFor(() => expect(least(renderer, 'proposal')).toBe(3));
    const expected = { need: { discovery: 1, qualification: 2 } } as const;
    expect(changes).toEqual([
      someSettings({ adjustments: { bant: { weights: {}, expected } } }),
      someSettings(),
    ]);
  });

  test('that fall say so, in the title too', async () => {
    const { renderer } = await openFramework('bant', someSettings(), { criterion: 'need' });
    await renderer.waitFor(() => least(renderer, 'discovery'));
    chooseFrom(renderer, 'criterion-need-least-discovery', 3);
    await renderer.waitFor(() =>
      expect(alerts(renderer)).toEqual(['It expects less at a later milestone than at an earlier one.']),
    );
    expect(title(renderer, 'need')).toMatch(/^Need: 1 thing to fix, proven from discovery/);
  });

  test('of another criterion are shown instead when that is opened', async () => {
    const { renderer } = await openFramework('bant', someSettings(), { criterion: 'need' });
    await renderer.waitFor(() => least(renderer, 'discovery'));
    unfold(renderer, 'budget');
    await renderer.waitFor(() => renderer.findByTestId(Select, 'criterion-budget-least-commit'));
    expect(renderer.maybeFindByTestId(Select, 'criterion-need-least-commit')).toBeNull();
  });
});
