import { Accordion, Alert, Button, Select } from '@hubspot/ui-extensions';
import type { Mapping, Settings } from '../../../../src/settings';
import { press, words, type Renderer } from '../show-section';
import { choices, chooseFrom, openFramework, someSettings, withOurs } from './show-frameworks';

const KEPT_IN = 'criterion-need-kept-in';
const mapped = (levels: Mapping['levels'], property = 'money') =>
  someSettings({ mappings: { bant: { need: { property, levels } } } });
const list = (renderer: Renderer, testId: string) => renderer.findByTestId(Select, testId).props;
const option = (renderer: Renderer, value: string) => list(renderer, `criterion-need-option-${value}`);
const alerts = (renderer: Renderer) =>
  renderer.findAll(Alert).map(({ props }) => `${String(props.variant)}: ${props.title}`);

async function openNeed(saved: Settings = someSettings()) {
  const shown = await openFramework('bant', saved, { criterion: 'need' });
  await shown.renderer.waitFor(() => shown.renderer.findByTestId(Select, KEPT_IN));
  return shown;
}

describe('Where a criterion is kept', () => {
  test('can be a property that fits: one of ours, of several options, or that says where the deal is does not', async () => {
    const { renderer } = await openNeed();
    expect(list(renderer, KEPT_IN).value).toBe('(own)');
    expect(choices(renderer, KEPT_IN)).toEqual(['Plumbline’s own property', 'Deal type', 'Money set aside']);
    expect(list(renderer, KEPT_IN).description).toContain('evidence stays in Plumbline’s own');
  });

  test('can be no property that another criterion of the framework is in', async () => {
    const mapping = { property: 'kind_of_deal', levels: { new: '3' } } as const;
    const { renderer } = await openNeed(
      someSettings({ mappings: { bant: { budget: { ...mapping } }, neat: { need: { ...mapping } } } }),
    );
    expect(choices(renderer, KEPT_IN)).toEqual(['Plumbline’s own property', 'Money set aside']);
  });

  test('begins with options that stand for nothing, and says that this will not do', async () => {
    const { renderer, changes } = await openNeed();
    chooseFrom(renderer, KEPT_IN, 'money');
    await renderer.waitFor(() => expect(option(renderer, 'no').value).toBe('none'));
    expect(changes).toEqual([mapped({ no: null, maybe: null, yes: null })]);
    expect(alerts(renderer)).toEqual(['danger: No option stands for a level from 0 to 3.']);
    expect(option(renderer, 'maybe').label).toBe('Maybe');
    expect(renderer.findByTestId(Accordion, 'criterion-need').props.title).toMatch(
      /1 thing to fix.*kept in Money set aside$/,
    );
  });

  test('is told option by option', async () => {
    const { renderer, changes } = await openNeed(mapped({ no: null, maybe: null, yes: null }));
    expect(choices(renderer, 'criterion-need-option-yes')).toEqual([
      'Counts as not answered',
      'Not there',
      'Assumed',
      'Stated',
      'Proven',
      'Not applicable',
    ]);
    chooseFrom(renderer, 'criterion-need-option-yes', '3');
    await renderer.waitFor(() => expect(option(renderer, 'yes').value).toBe('3'));
    chooseFrom(renderer, 'criterion-need-option-no', '0');
    await renderer.waitFor(() => expect(option(renderer, 'no').value).toBe('0'));
    chooseFrom(renderer, 'criterion-need-option-yes', 'none');
    await renderer.waitFor(() => expect(option(renderer, 'yes').value).toBe('none'));
    expect(changes).toEqual([
      mapped({ no: null, maybe: null, yes: '3' }),
      mapped({ no: '0', maybe: null, yes: '3' }),
      mapped({ no: '0', maybe: null, yes: null }),
    ]);
    expect(alerts(renderer)).toEqual([]);
    expect(words(renderer)).toContain('Reps can choose: Not there.');
  });

  test('goes back to Plumbline’s own, and nothing is left', async () => {
    const { renderer, changes } = await openNeed(mapped({ yes: '3' }));
    chooseFrom(renderer, KEPT_IN, '(own)');
    await renderer.waitFor(() => expect(list(renderer, KEPT_IN).value).toBe('(own)'));
    expect(changes).toEqual([someSettings()]);
    expect(renderer.maybeFindByTestId(Select, 'criterion-need-option-yes')).toBeNull();
  });

  test('keeps its options when the same property is chosen again', async () => {
    const { renderer, changes } = await openNeed(mapped({ yes: '3' }));
    chooseFrom(renderer, KEPT_IN, 'money');
    expect(changes).toEqual([]);
  });

  test('says which options are new and stand for nothing yet', async () => {
    const { renderer } = await openNeed(mapped({ no: '0', yes: '3' }));
    expect(alerts(renderer)).toEqual([
      'info: The option "Maybe" stands for no level: a deal that has it counts as not answered.',
    ]);
    expect(option(renderer, 'maybe').value).toBe('none');
  });

  test('says which options are gone, and forgets them', async () => {
    const { renderer, changes } = await openNeed(mapped({ no: '0', maybe: '1', yes: '3', perhaps: '2' }));
    expect(option(renderer, 'perhaps').label).toBe('perhaps (no longer an option)');
    expect(option(renderer, 'perhaps').validationMessage).toMatch(/has no option "perhaps"/);
    press(renderer, 'criterion-need-option-perhaps-remove');
    await renderer.waitFor(() =>
      expect(renderer.maybeFindByTestId(Select, 'criterion-need-option-perhaps')).toBeNull(),
    );
    expect(changes).toEqual([mapped({ no: '0', maybe: '1', yes: '3' })]);
    expect(renderer.maybeFindByTestId(Button, 'criterion-need-option-yes-remove')).toBeNull();
  });

  test.each([
    ['sold', 'sold', /has no deal property "sold"/],
    ['tags', 'Tags', /takes several options at once/],
  ])('shows a property that does not do: %s', async (property, label, message) => {
    const { renderer } = await openNeed(mapped({ a: '3' }, property));
    expect(list(renderer, KEPT_IN).value).toBe(property);
    expect(choices(renderer, KEPT_IN)).toContain(label);
    expect(list(renderer, KEPT_IN).validationMessage).toMatch(message);
  });

  test('is the same for an own framework', async () => {
    const { renderer, changes } = await openFramework('ours', withOurs({ copyOf: 'bant' }), {
      criterion: 'need',
    });
    await renderer.waitFor(() => renderer.findByTestId(Select, KEPT_IN));
    chooseFrom(renderer, KEPT_IN, 'kind_of_deal');
    const levels = { new: null, renewal: null };
    expect(changes).toEqual([
      withOurs({ copyOf: 'bant' }, { mappings: { ours: { need: { property: 'kind_of_deal', levels } } } }),
    ]);
  });
});
