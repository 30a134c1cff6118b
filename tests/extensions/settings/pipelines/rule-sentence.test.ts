import { namesIn } from '../../../../extensions/settings/section/names';
import {
  conditionSentence,
  ruleSentence,
  type Wording,
} from '../../../../extensions/settings/pipelines/rule-sentence';
import { defaultRulebook, type Condition, type Rule } from '../../../../src/settings';
import { settingsTextsIn, type Language } from '../../../../src/texts';
import { anAccount, aProperty } from '../show-section';

const account = anAccount({
  properties: [
    ...anAccount().properties,
    aProperty('country', 'Country', ['Sweden', 'Norway', 'Denmark', 'Finland', 'Iceland']),
  ],
});
const wording = (language: Language, currency: string | null = 'USD'): Wording => ({
  words: { language, texts: settingsTextsIn(language) },
  account: { ...account, currency },
  names: namesIn([defaultRulebook], account, language),
});
const amount: Condition = { property: 'amount', is: 'less_than', value: 5_000 };
const isNew: Condition = { property: 'dealtype', is: 'any_of', values: ['new', 'upsell'] };

// Numbers have spaces that do not break the line.
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('ruleSentence()', () => {
  test.each<[Omit<Rule, 'framework'>, string, string]>([
    [{}, 'BANT for every deal', 'BANT för alla affärer'],
    [{ stages: { from: 'trial' } }, 'BANT from Trial on', 'BANT från och med Trial'],
    [{ stages: { to: 'fit' } }, 'BANT up to Fit', 'BANT till och med Fit'],
    [{ stages: { from: 'fit', to: 'trial' } }, 'BANT from Fit to Trial', 'BANT från Fit till Trial'],
    [{ stages: { from: 'fit', to: 'fit' } }, 'BANT in Fit', 'BANT i Fit'],
    [
      { when: { match: 'all', conditions: [amount] } },
      'BANT when Amount is less than $5,000',
      'BANT när Amount är mindre än 5 000 US$',
    ],
    [
      { when: { match: 'all', conditions: [amount, isNew] } },
      'BANT when Amount is less than $5,000 and Deal type is any of New or Upsell',
      'BANT när Amount är mindre än 5 000 US$ och Deal type är något av New eller Upsell',
    ],
    [
      { stages: { from: 'fit' }, when: { match: 'any', conditions: [amount, isNew] } },
      'BANT from Fit on when Amount is less than $5,000 or Deal type is any of New or Upsell',
      'BANT från och med Fit när Amount är mindre än 5 000 US$ eller Deal type är något av New eller Upsell',
    ],
  ])('%j', (about, english, swedish) => {
    const rule = { framework: 'bant', ...about };
    expect(ruleSentence(rule, 'enterprise', wording('en'))).toBe(english);
    expect(plain(ruleSentence(rule, 'enterprise', wording('sv')))).toBe(swedish);
  });

  test('names what is gone by its id', () => {
    const rule: Rule = {
      framework: 'gone',
      stages: { from: 'left' },
      when: { match: 'all', conditions: [{ property: 'lost', is: 'any_of', values: ['x'] }] },
    };
    expect(ruleSentence(rule, 'nowhere', wording('en'))).toBe('gone from left on when lost is x');
  });
});

describe('conditionSentence()', () => {
  test.each<[Condition, string]>([
    [{ property: 'amount', is: 'at_most', value: 5_000.125 }, 'Amount is at most 5,000.125 USD'],
    [{ property: 'amount', is: 'at_least', value: -1 }, 'Amount is at least -$1'],
    [{ property: 'seats', is: 'more_than', value: 1_000 }, 'Seats is more than 1,000'],
    [{ property: 'dealtype', is: 'none_of', values: ['renewal'] }, 'Deal type is not Renewal'],
    [{ property: 'dealtype', is: 'none_of', values: ['new', 'x'] }, 'Deal type is none of New or x'],
    [{ property: 'partner_led', is: 'any_of', values: ['true'] }, 'Partner led is Yes'],
    [{ property: 'amount', is: 'known' }, 'Amount is known'],
    [{ property: 'amount', is: 'unknown' }, 'Amount is unknown'],
    [
      { property: 'country', is: 'any_of', values: ['sweden', 'norway', 'denmark', 'finland'] },
      'Country is any of Sweden, Norway, Denmark, or Finland',
    ],
    [
      { property: 'country', is: 'any_of', values: ['sweden', 'norway', 'denmark', 'finland', 'iceland'] },
      'Country is any of Sweden, Norway, Denmark, or 2 more',
    ],
  ])('%j', (condition, expected) => {
    expect(conditionSentence(condition, wording('en'))).toBe(expected);
  });

  test('of an amount gives the number alone when HubSpot does not say in which currency', () => {
    expect(conditionSentence(amount, wording('en', null))).toBe('Amount is less than 5,000');
  });
});
