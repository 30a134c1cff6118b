import { Alert, Button, MultiSelect, NumberInput, Tile, ToggleGroup } from '@hubspot/ui-extensions';
import { MAX_CONDITIONS, MAX_RULES, type Condition } from '../../../../src/settings';
import { anAccount, choose, enter, list, pick, press, words, type Renderer } from '../show-section';
import { aRule, editPipeline } from './show-pipelines';

const alerts = (renderer: Renderer) => renderer.findAll(Alert).map(({ props }) => props.title);
const number = (renderer: Renderer, testId: string) => renderer.findByTestId(NumberInput, testId).props;
const amount: Condition = { property: 'amount', is: 'less_than', value: 5_000 };
const seats: Condition = { property: 'seats', is: 'at_least', value: 10 };
const isNew: Condition = { property: 'dealtype', is: 'any_of', values: ['new'] };
const when = (...conditions: Condition[]) => ({ match: 'all' as const, conditions });

describe('The rules of a pipeline', () => {
  test('say that the first one that matches decides', async () => {
    const { renderer } = await editPipeline();
    expect(words(renderer)).toContain('The first rule that matches a deal decides.');
  });

  test('get one more, for every deal and by the framework of the rest', async () => {
    const { renderer, base, changes } = await editPipeline({ framework: 'neat', rules: [aRule()] });
    press(renderer, 'pipeline-add-rule');
    const rules = [aRule(), { framework: 'neat' }];
    expect(changes).toEqual([
      { ...base, pipelines: { enterprise: { framework: 'neat', rules, milestones: {} } } },
    ]);
    await renderer.waitFor(() => renderer.findByTestId(Tile, 'rule-1'));
    expect(words(renderer)).toContain('NEAT Selling for every deal');
  });

  test.each([
    ['rule-0-down', ['neat', 'bant', 'spin']],
    ['rule-2-up', ['bant', 'spin', 'neat']],
    ['rule-1-remove', ['bant', 'spin']],
  ])('after %s are %j', async (button, expected) => {
    const rules = ['bant', 'neat', 'spin'].map((framework) => aRule({ framework }));
    const { renderer, edited } = await editPipeline({ rules });
    press(renderer, button);
    expect(edited()?.rules).toEqual(expected.map((framework) => aRule({ framework })));
  });

  test('cannot be moved past the ends', async () => {
    const { renderer } = await editPipeline({ rules: [aRule(), aRule({ framework: 'neat' })] });
    const isDisabled = (testId: string) => renderer.findByTestId(Button, testId).props.disabled;
    expect(['rule-0-up', 'rule-0-down', 'rule-1-up', 'rule-1-down'].map(isDisabled)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('are as many as settings hold at most', async () => {
    const rules = Array.from({ length: MAX_RULES }, () => aRule());
    const { renderer } = await editPipeline({ rules });
    expect(renderer.maybeFindByTestId(Button, 'pipeline-add-rule')).toBeNull();
    expect(words(renderer)).toContain('A pipeline has at most 30 rules.');
  });
});

describe('A rule', () => {
  test('has a framework, which is enabled when it was not', async () => {
    const { renderer, base, changes } = await editPipeline({ rules: [aRule()] });
    choose(renderer, 'rule-0-framework', 'meddpicc');
    expect(changes).toEqual([
      {
        ...base,
        enabledFrameworks: [...base.enabledFrameworks, 'meddpicc'],
        pipelines: { enterprise: { rules: [aRule({ framework: 'meddpicc' })], milestones: {} } },
      },
    ]);
    await renderer.waitFor(() => expect(list(renderer, 'rule-0-framework').value).toBe('meddpicc'));
  });

  test('is for the stages from one to another, or for any', async () => {
    const { renderer, changes } = await editPipeline({ rules: [{ framework: 'bant' }] });
    const any = String(list(renderer, 'rule-0-from').value);
    expect(list(renderer, 'rule-0-from').options.map(({ label }) => label)).toEqual([
      'Any',
      'Prospect',
      'Fit',
      'Trial',
      'Contract',
    ]);
    choose(renderer, 'rule-0-from', 'fit');
    await renderer.waitFor(() => expect(list(renderer, 'rule-0-from').value).toBe('fit'));
    choose(renderer, 'rule-0-to', 'trial');
    await renderer.waitFor(() => expect(list(renderer, 'rule-0-to').value).toBe('trial'));
    choose(renderer, 'rule-0-from', any);
    expect(changes.map(({ pipelines }) => pipelines['enterprise']?.rules[0]?.stages)).toEqual([
      { from: 'fit' },
      { from: 'fit', to: 'trial' },
      { to: 'trial' },
    ]);
  });

  test.each([
    [{ from: 'trial', to: 'fit' }, 'rule-0-to', 'This rule never matches: "Trial" comes after "Fit".'],
    [
      { from: 'trail' },
      'rule-0-from',
      'The account has no stage of Enterprise "trail". Did you mean "trial" (Trial)?',
    ],
  ])('with the stages %j says what is wrong with them', async (stages, testId, message) => {
    const { renderer } = await editPipeline({ rules: [{ framework: 'bant', stages }] });
    expect(list(renderer, testId).validationMessage).toBe(message);
  });

  test('keeps a closed stage that was chosen elsewhere', async () => {
    const { renderer } = await editPipeline({ rules: [{ framework: 'bant', stages: { to: 'won' } }] });
    expect(list(renderer, 'rule-0-to').options.map(({ label }) => label)).toContain('Won');
    expect(list(renderer, 'rule-0-from').options.map(({ label }) => label)).not.toContain('Won');
  });

  test('that another hides says so, and one that overlaps is told gently', async () => {
    const { renderer } = await editPipeline({
      rules: [aRule(), aRule({ framework: 'neat' }), aRule({ framework: 'spin', when: when(seats) })],
    });
    expect(alerts(renderer)).toEqual([
      'This rule never matches: rule 1 comes first and matches the same deals.',
    ]);
    expect(words(renderer)).toContain('A deal can match rules 1 and 3: the first one wins.');
  });

  test('that overlaps with several is told so once', async () => {
    const frameworks = ['bant', 'neat', 'spin'];
    const conditions = [amount, seats, isNew];
    const rules = conditions.map((each, index) =>
      aRule({ framework: frameworks[index] ?? '', when: when(each) }),
    );
    const { renderer } = await editPipeline({ rules });
    expect(words(renderer).match(/A deal can match rules \d and \d/g)).toEqual([
      'A deal can match rules 1 and 2',
      'A deal can match rules 1 and 3',
    ]);
  });

  test('gets a condition that can stand as it is', async () => {
    const { renderer, edited } = await editPipeline({ rules: [{ framework: 'bant' }] });
    press(renderer, 'rule-0-add-condition');
    expect(edited()?.rules).toEqual([{ framework: 'bant', when: when({ property: 'amount', is: 'known' }) }]);
    await renderer.waitFor(() => expect(list(renderer, 'rule-0-condition-0-operator').value).toBe('known'));
  });

  test('without conditions again is for every deal', async () => {
    const { renderer, edited } = await editPipeline({ rules: [aRule()] });
    press(renderer, 'rule-0-condition-0-remove');
    expect(edited()?.rules).toEqual([{ framework: 'bant' }]);
    await renderer.waitFor(() => expect(words(renderer)).toContain('BANT for every deal'));
  });

  test('with several asks for all of them, or for one', async () => {
    const { renderer, edited } = await editPipeline({ rules: [aRule({ when: when(amount, seats) })] });
    expect(renderer.findByTestId(ToggleGroup, 'rule-0-match').props.value).toBe('all');
    pick(renderer, 'rule-0-match', 'any');
    expect(edited()?.rules[0]?.when).toEqual({ match: 'any', conditions: [amount, seats] });
    await renderer.waitFor(() =>
      expect(words(renderer)).toContain('when Amount is less than $5,000 or Seats is at least 10'),
    );
  });

  test('with one condition asks nothing about several', async () => {
    const { renderer } = await editPipeline({ rules: [aRule()] });
    expect(renderer.maybeFindByTestId(ToggleGroup, 'rule-0-match')).toBeNull();
  });

  test('has as many conditions as settings hold at most', async () => {
    const conditions = Array.from({ length: MAX_CONDITIONS }, () => amount);
    const { renderer } = await editPipeline({ rules: [aRule({ when: when(...conditions) })] });
    expect(renderer.maybeFindByTestId(Button, 'rule-0-add-condition')).toBeNull();
    expect(words(renderer)).toContain('A rule has at most 10 conditions.');
  });

  test('gets no condition in an account without properties', async () => {
    const account = anAccount({ properties: [] });
    const { renderer } = await editPipeline({ rules: [{ framework: 'bant' }] }, { account });
    expect(renderer.maybeFindByTestId(Button, 'rule-0-add-condition')).toBeNull();
  });
});

describe('A condition', () => {
  const id = 'rule-0-condition-0';
  const edit = (condition: Condition) => editPipeline({ rules: [aRule({ when: when(condition) })] });
  type Shown = Awaited<ReturnType<typeof edit>>;
  const condition = ({ edited }: Shown) => edited()?.rules[0]?.when?.conditions[0];

  test('compares a number with another, an amount in the account’s currency', async () => {
    const shown = await edit(amount);
    expect(number(shown.renderer, `${id}-value`)).toMatchObject({ label: 'Amount in USD', value: 5_000 });
    enter(shown.renderer, `${id}-value`, 7_500);
    expect(condition(shown)).toEqual({ ...amount, value: 7_500 });
    await shown.renderer.waitFor(() => expect(number(shown.renderer, `${id}-value`).value).toBe(7_500));
    choose(shown.renderer, `${id}-operator`, 'at_least');
    expect(condition(shown)).toEqual({ property: 'amount', is: 'at_least', value: 7_500 });
  });

  test('asks another property the same, where that can be asked', async () => {
    const shown = await edit(amount);
    choose(shown.renderer, `${id}-property`, 'seats');
    expect(condition(shown)).toEqual({ ...amount, property: 'seats' });
    await shown.renderer.waitFor(() => expect(number(shown.renderer, `${id}-value`).label).toBe('Number'));
    choose(shown.renderer, `${id}-property`, 'dealtype');
    expect(condition(shown)).toEqual({ property: 'dealtype', is: 'known' });
  });

  test('asks for options', async () => {
    const shown = await edit(isNew);
    const { options, value } = shown.renderer.findByTestId(MultiSelect, `${id}-values`).props;
    expect([options.map(({ label }) => label), value]).toEqual([['New', 'Renewal', 'Upsell'], ['new']]);
    choose(shown.renderer, `${id}-values`, ['new', 'upsell']);
    expect(condition(shown)).toEqual({ ...isNew, values: ['new', 'upsell'] });
  });

  test.each([
    ['less_than', amount, 'Enter a number. Until then the rule asks: Amount is known.'],
    ['none_of', isNew, 'Choose at least one. Until then the rule asks: Deal type is known.'],
  ] as const)('with %s stays as it was until it is whole', async (is, { property }, message) => {
    const { renderer, changes } = await edit({ property, is: 'known' });
    choose(renderer, `${id}-operator`, is);
    await renderer.waitFor(() => expect(words(renderer)).toContain(message));
    expect(list(renderer, `${id}-operator`).value).toBe(is);
    expect(changes).toEqual([]);
  });

  test('that becomes whole takes the place of what it was', async () => {
    const shown = await edit({ property: 'amount', is: 'known' });
    choose(shown.renderer, `${id}-operator`, 'less_than');
    await shown.renderer.waitFor(() => number(shown.renderer, `${id}-value`));
    enter(shown.renderer, `${id}-value`, 0);
    expect(shown.changes).toHaveLength(1);
    expect(condition(shown)).toEqual({ property: 'amount', is: 'less_than', value: 0 });
    await shown.renderer.waitFor(() => expect(number(shown.renderer, `${id}-value`).error).toBeUndefined());
  });

  test.each([[undefined], [Number.NaN]])(
    'whose number is emptied (%p) keeps it until there is another',
    async (entered) => {
      const shown = await edit(amount);
      enter(shown.renderer, `${id}-value`, entered);
      await shown.renderer.waitFor(() =>
        expect(number(shown.renderer, `${id}-value`)).toMatchObject({
          error: true,
          validationMessage: 'Enter a number. Until then the rule asks: Amount is less than $5,000.',
        }),
      );
      expect(number(shown.renderer, `${id}-value`).value).toBeUndefined();
      expect(shown.changes).toEqual([]);
      enter(shown.renderer, `${id}-value`, 1);
      expect(condition(shown)).toEqual({ ...amount, value: 1 });
    },
  );

  test('whose options are all taken away keeps them until there is another', async () => {
    const { renderer, changes } = await edit(isNew);
    choose(renderer, `${id}-values`, []);
    await renderer.waitFor(() =>
      expect(renderer.findByTestId(MultiSelect, `${id}-values`).props).toMatchObject({
        value: [],
        validationMessage: 'Choose at least one. Until then the rule asks: Deal type is New.',
      }),
    );
    expect(changes).toEqual([]);
  });

  test('that is unfinished goes with its rule', async () => {
    const { renderer } = await editPipeline({ rules: [aRule(), aRule({ when: when(seats) })] });
    enter(renderer, 'rule-0-condition-0-value', undefined);
    await renderer.waitFor(() => expect(number(renderer, 'rule-0-condition-0-value').error).toBe(true));
    press(renderer, 'rule-0-down');
    await renderer.waitFor(() => expect(number(renderer, 'rule-1-condition-0-value').error).toBe(true));
    expect(number(renderer, 'rule-1-condition-0-value').value).toBeUndefined();
    expect(number(renderer, 'rule-0-condition-0-value')).toMatchObject({ label: 'Number', value: 10 });
  });

  test.each<[Condition, string, string]>([
    [
      { property: 'amuont', is: 'known' },
      `${id}-property`,
      'The account has no deal property "amuont". Did you mean "amount" (Amount)?',
    ],
    [
      { ...amount, property: 'dealtype' },
      `${id}-operator`,
      '"Deal type" is no number, so "less_than" cannot be asked of it.',
    ],
  ])('of %j says what is wrong with it', async (wrong, testId, message) => {
    const { renderer } = await edit(wrong);
    expect(list(renderer, testId)).toMatchObject({ error: true, validationMessage: message });
    expect(list(renderer, testId).options.map(({ value }) => value)).toContain(list(renderer, testId).value);
  });

  test('with an option that is gone shows it, and says so', async () => {
    const { renderer } = await edit({ ...isNew, values: ['old'] });
    expect(renderer.findByTestId(MultiSelect, `${id}-values`).props).toMatchObject({
      value: ['old'],
      validationMessage: expect.stringContaining('The account has no option "old".'),
    });
  });
});
