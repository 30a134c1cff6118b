import { Accordion, Alert, Button, NumberInput, Text } from '@hubspot/ui-extensions';
import { ApproachSection } from '../../../../extensions/settings/approach/ApproachSection';
import { settingsWith, type SettingsInput } from '../../../builders/settings';
import {
  anAccount,
  choose,
  enter,
  list,
  press,
  showSection,
  words,
  type Renderer,
  type SectionOptions,
} from '../show-section';

const show = (settings: SettingsInput = {}, options: Omit<SectionOptions, 'settings'> = {}) =>
  showSection(ApproachSection, { ...options, settings: settingsWith(settings) });
const field = (renderer: Renderer, id: string) => renderer.findByTestId(NumberInput, id).props;
async function unfold(renderer: Renderer, approach: string) {
  renderer.findByTestId(Accordion, `approach-${approach}`).trigger('onClick');
  await renderer.waitFor(() => renderer.findByTestId(NumberInput, `band-${approach}-vendors-from`));
}
const bandIn = (renderer: Renderer, id: string) => renderer.findByTestId(Text, id).text;

describe('Costs', () => {
  test('are empty until they are entered', () => {
    const { renderer } = show();
    expect(field(renderer, 'cost-repPerMonth').value).toBeUndefined();
    expect(field(renderer, 'cost-repPerMonth').label).toBe('Cost of a rep a month (USD)');
  });

  test('say so where HubSpot does not tell the currency', () => {
    const { renderer } = show({}, { account: anAccount({ currency: null }) });
    expect(field(renderer, 'cost-marketingPerDeal').label).toBe(
      'Marketing per won deal (the account’s currency)',
    );
  });

  test.each(['repPerMonth', 'marketingPerDeal', 'grossMarginPercent', 'monthlyChurnPercent'] as const)(
    '%s can be entered and emptied',
    async (name) => {
      const { renderer, changes } = show();
      enter(renderer, `cost-${name}`, 12.5);
      await renderer.waitFor(() => expect(field(renderer, `cost-${name}`).value).toBe(12.5));
      enter(renderer, `cost-${name}`, undefined);
      expect(changes).toEqual([settingsWith({ costs: { [name]: 12.5 } }), settingsWith()]);
    },
  );
});

describe('The cost of a rep in an approach', () => {
  test('can be entered and emptied', async () => {
    const { renderer, changes } = show();
    expect(field(renderer, 'cost-repPerMonth-consultative').label).toBe('Consultative (USD)');
    enter(renderer, 'cost-repPerMonth-consultative', 15_000);
    await renderer.waitFor(() => expect(field(renderer, 'cost-repPerMonth-consultative').value).toBe(15_000));
    enter(renderer, 'cost-repPerMonth-consultative', undefined);
    const repPerMonthByApproach = { consultative: 15_000 };
    expect(changes).toEqual([settingsWith({ costs: { repPerMonthByApproach } }), settingsWith()]);
  });

  test('is not asked for where no rep sells', () => {
    expect(show().renderer.maybeFindByTestId(NumberInput, 'cost-repPerMonth-self_service')).toBeNull();
  });
});

describe('The yardsticks', () => {
  const unfolded = async (...args: Parameters<typeof show>) => {
    const shown = show(...args);
    shown.renderer.findByTestId(Accordion, 'yardsticks').trigger('onClick');
    await shown.renderer.waitFor(() => shown.renderer.findByTestId(NumberInput, 'yardstick-cacRatio'));
    return shown;
  };

  test('are folded away at first', () => {
    const { renderer } = show();
    expect(renderer.findByTestId(Accordion, 'yardsticks').props).toMatchObject({
      title: 'What the figures are judged by',
      open: false,
    });
    expect(renderer.maybeFindByTestId(NumberInput, 'yardstick-cacRatio')).toBeNull();
  });

  test('are the built-in ones, with year and source', async () => {
    const { renderer } = await unfolded();
    expect(field(renderer, 'yardstick-cacRatio')).toMatchObject({ value: 2, description: 'Built in: 2' });
    expect(field(renderer, 'yardstick-winRateSmall-to').value).toBe(39);
    expect(words(renderer)).toContain('ACV of middle deals in USD');
    expect(words(renderer)).toContain('Benchmarkit, 2025 SaaS Performance Metrics (figures of 2024)');
    expect(words(renderer)).toContain('Optifai, Unit Economics Study, 2025');
  });

  test.each([
    ['yardstick-cacRatio', 1.15, { cacRatio: 1.15 }],
    ['yardstick-paybackMonths-good', 15, { paybackMonths: { best: 12, good: 15, concern: 24 } }],
    ['yardstick-winRateLarge-from', 10, { winRateLarge: { from: 10, to: 25 } }],
  ])('%s can be changed, and emptied goes back to the built-in one', async (id, value, yardsticks) => {
    const { renderer, changes } = await unfolded();
    enter(renderer, id, value);
    await renderer.waitFor(() => expect(field(renderer, id).value).toBe(value));
    enter(renderer, id, undefined);
    expect(changes).toEqual([settingsWith({ yardsticks }), settingsWith()]);
  });

  test('all go back to the built-in ones at once', async () => {
    const { renderer, changes } = await unfolded({ yardsticks: { ltvToCac: 4, cacRatio: 1 } });
    expect(renderer.findByTestId(Accordion, 'yardsticks').props.title).toBe(
      'What the figures are judged by (changed)',
    );
    press(renderer, 'reset-yardsticks');
    expect(changes).toEqual([settingsWith()]);
  });

  test('of deal sizes are empty in a currency without a rate, until they are entered', async () => {
    const { renderer, changes } = await unfolded({}, { account: anAccount({ currency: 'XAF' }) });
    expect(field(renderer, 'yardstick-middleDeal-from').value).toBeUndefined();
    enter(renderer, 'yardstick-middleDeal-from', 9_000_000);
    await renderer.waitFor(() => expect(field(renderer, 'yardstick-middleDeal-to').value).toBe(9_000_000));
    enter(renderer, 'yardstick-middleDeal-to', undefined);
    const middleDeal = { from: 9_000_000, to: 9_000_000 };
    expect(changes).toEqual([settingsWith({ yardsticks: { middleDeal } }), settingsWith()]);
  });

  test('that fall are unfolded and say so', () => {
    const { renderer } = show({
      yardsticks: {
        paybackMonths: { best: 12, good: 24, concern: 18 },
        middleDeal: { from: 2, to: 1 },
        winRateSmall: { from: 30, to: 30 },
      },
    });
    expect(renderer.findByTestId(Accordion, 'yardsticks').props.open).toBe(true);
    expect(renderer.findAll(Alert).map(({ props }) => props.title)).toEqual(
      Array.from({ length: 2 }, () => 'These numbers must not fall from one to the next.'),
    );
  });
});

describe('The weight of a signal', () => {
  test('is the built-in one until it is changed', () => {
    const { renderer } = show();
    expect(field(renderer, 'signal-weight-yearlyValue')).toMatchObject({
      value: 30,
      description: 'Built in: 30',
    });
    expect(renderer.maybeFindByTestId(Button, 'reset-signal-weights')).toBeNull();
  });

  test('can be changed, and all go back to the built-in ones', async () => {
    const { renderer, changes } = show();
    enter(renderer, 'signal-weight-yearlyValue', 10);
    await renderer.waitFor(() => renderer.findByTestId(Button, 'reset-signal-weights'));
    expect(field(renderer, 'signal-weight-yearlyValue').value).toBe(10);
    press(renderer, 'reset-signal-weights');
    expect(changes).toEqual([settingsWith({ approach: { weights: { yearlyValue: 10 } } }), settingsWith()]);
  });

  test('is refused where every one is 0', () => {
    const signals = [
      'yearlyValue',
      'awareness',
      'cycleDays',
      'contacts',
      'executiveIssue',
      'source',
      'dealsPerRepMonth',
      'namedAccount',
      'vendors',
      'proofOfConcept',
    ];
    const { renderer } = show({
      approach: { weights: Object.fromEntries(signals.map((signal) => [signal, 0])) },
    });
    expect(renderer.findAll(Alert).map(({ props }) => props.title)).toEqual([
      'Every weight is 0, so nothing counts.',
    ]);
  });
});

describe('The currency', () => {
  test('is chosen among those with a rate and the account’s own', () => {
    const { renderer, changes } = show({}, { account: anAccount({ currency: 'XAF' }) });
    const { options, value } = list(renderer, 'approach-currency');
    expect(value).toBe('USD');
    expect(options.map((option) => option.label)).toEqual(
      expect.arrayContaining(['USD, US Dollar', 'SEK, Swedish Krona', 'XAF, Central African CFA Franc']),
    );
    choose(renderer, 'approach-currency', 'SEK');
    choose(renderer, 'approach-currency', 'USD');
    expect(changes).toEqual([settingsWith({ approach: { currency: 'SEK' } }), settingsWith()]);
  });

  test('without a rate says that amounts do not count', () => {
    const { renderer } = show({ approach: { currency: 'XAF' } });
    expect(words(renderer)).toContain('There is no exchange rate for XAF');
  });

  test('leaves amounts alone that were entered, and says so', () => {
    const yearlyValue = { startsAt: 1, from: 2, to: 3, endsAt: 4 };
    expect(words(show({ approach: { bands: { solution: { yearlyValue } } } }).renderer)).toContain(
      'Amounts you have changed yourself keep their numbers',
    );
    expect(words(show().renderer)).not.toContain('Amounts you have changed');
  });
});

describe('The bands of an approach', () => {
  test('are folded away at first', () => {
    const { renderer } = show();
    expect(renderer.maybeFindByTestId(NumberInput, 'band-solution-contacts-to')).toBeNull();
    expect(renderer.findByTestId(Accordion, 'approach-solution').props).toMatchObject({
      title: 'Solution',
      open: false,
    });
  });

  test('show what is built in, in words too', async () => {
    const { renderer } = show({ approach: { currency: 'EUR' } });
    await unfold(renderer, 'solution');
    expect(bandIn(renderer, 'band-solution-contacts')).toBe('Fully from 1 to 3, not at all at 0 and at 6');
    expect(field(renderer, 'band-solution-contacts-to')).toMatchObject({ value: 3, label: 'Fully up to' });
    expect(field(renderer, 'band-solution-yearlyValue-from').value).toBe(4_050);
    expect(words(renderer)).toContain('Annual contract value (ACV) in EUR');
  });

  test('say where nothing is known of an approach', async () => {
    const { renderer } = show();
    await unfold(renderer, 'self_service');
    expect(bandIn(renderer, 'band-self_service-vendors')).toBe('Says nothing about this approach');
    expect(field(renderer, 'band-self_service-vendors-from').value).toBeUndefined();
  });

  test('can be changed and taken back', async () => {
    const { renderer, changes } = show();
    await unfold(renderer, 'solution');
    enter(renderer, 'band-solution-contacts-to', 4);
    await renderer.waitFor(() => renderer.findByTestId(Button, 'reset-bands-solution'));
    expect(renderer.findByTestId(Accordion, 'approach-solution').props.title).toBe('Solution (changed)');
    press(renderer, 'reset-bands-solution');
    const contacts = { startsAt: 0, from: 1, to: 4, endsAt: 6 };
    expect(changes).toEqual([
      settingsWith({ approach: { bands: { solution: { contacts } } } }),
      settingsWith(),
    ]);
    await renderer.waitFor(() => expect(field(renderer, 'band-solution-contacts-to').value).toBe(3));
  });

  test.each([
    [
      'inverted',
      { startsAt: 0, from: 5, to: 3, endsAt: 6 },
      'The band is inverted: its four numbers must not fall.',
    ],
    [
      'with a start and nothing to start',
      { startsAt: 1, from: null, to: 3, endsAt: 6 },
      'Where the band is open below, a number at which it begins says nothing.',
    ],
  ])('%s are unfolded and say what is wrong', (_what, contacts, said) => {
    const { renderer } = show({ approach: { bands: { solution: { contacts } } } });
    expect(renderer.findAll(Alert).map(({ props }) => props.title)).toEqual([said]);
  });

  test('with an amount of 0 say so at the field', () => {
    const yearlyValue = { startsAt: 0, from: 2, to: 3, endsAt: 4 };
    const { renderer } = show({ approach: { bands: { solution: { yearlyValue } } } });
    expect(field(renderer, 'band-solution-yearlyValue-startsAt').validationMessage).toBe(
      'It must be more than 0.',
    );
  });
});
