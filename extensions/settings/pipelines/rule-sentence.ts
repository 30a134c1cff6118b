import type { SettingsAccount } from '../../../src/protocol/open-settings';
import type { Condition, Rule } from '../../../src/settings';
import type { SettingsCatalogue } from '../../../src/texts';
import { listWords, moneyWords, numberWords } from '../../shared/words';
import type { SectionProps, SettingsWords } from '../section/section-props';
import type { Property } from './condition-form';
import { optionsOf } from './property-options';

/** What a rule is put into words with. */
export type Wording = Pick<SectionProps, 'names' | 'account' | 'words'>;

// The deal amounts that rules compare in the account's currency; others are in the deal's, or in none.
const IN_ACCOUNT_CURRENCY = ['amount', 'amount_in_home_currency'];
const MOST_DECIMALS = 10;
const MOST_OPTIONS_SAID = 4;

/** A rule as one would say it: `MEDDPICC from Evaluation on when Amount is at least $50,000`. */
export function ruleSentence(
  { framework, stages, when }: Rule,
  pipelineId: string,
  wording: Wording,
): string {
  const { names, words } = wording;
  const said = words.texts.settings.pipelines;
  const range = rangeWords(stages, (id) => names.stage(pipelineId, id), said);
  const conditions = when?.conditions.map((condition) => conditionSentence(condition, wording)) ?? [];
  const type = when?.match === 'any' ? 'disjunction' : 'conjunction';
  const asked = conditions.length === 0 ? [] : [said.when(listWords(conditions, words, type))];
  const whichDeals = [...range, ...asked];
  return [names.framework(framework), ...(whichDeals.length === 0 ? [said.everyDeal] : whichDeals)].join(' ');
}

/** A condition as one would say it: `Deal Type is any of New Business or Renewal`. */
export function conditionSentence(condition: Condition, wording: Wording): string {
  const { names, account, words } = wording;
  const { operators, oneOption } = words.texts.settings.pipelines;
  const asked = names.property(condition.property);
  if ('value' in condition) {
    const limit = limitWords(condition.value, currencyOf(condition.property, account), words);
    return [asked, operators[condition.is], limit].join(' ');
  }
  if (!('values' in condition)) return [asked, operators[condition.is]].join(' ');
  const property = account.properties.find(({ name }) => name === condition.property);
  const operator = condition.values.length === 1 ? oneOption[condition.is] : operators[condition.is];
  return [asked, operator, optionsWords(condition.values, property, words)].join(' ');
}

/** The currency of a property's numbers, an ISO code; null when they are no amounts, or HubSpot does not say. */
export function currencyOf(property: string, { currency }: SettingsAccount): string | null {
  return IN_ACCOUNT_CURRENCY.includes(property) ? currency : null;
}

function rangeWords(
  stages: Rule['stages'],
  labelOf: (id: string) => string,
  said: SettingsCatalogue['settings']['pipelines'],
): readonly string[] {
  const [from, to] = [stages?.from, stages?.to];
  if (from !== undefined && to !== undefined) return [said.within(labelOf(from), labelOf(to))];
  if (from !== undefined) return [said.from(labelOf(from))];
  return to === undefined ? [] : [said.upTo(labelOf(to))];
}

function optionsWords(
  values: readonly string[],
  property: Property | undefined,
  words: SettingsWords,
): string {
  const { texts } = words;
  const options = optionsOf(property, texts);
  const labels = values.map((value) => options.find((option) => option.value === value)?.label ?? value);
  const shown = labels.length > MOST_OPTIONS_SAID ? labels.slice(0, MOST_OPTIONS_SAID - 1) : labels;
  const left = labels.length - shown.length;
  const more = left === 0 ? [] : [texts.settings.pipelines.moreOptions(left)];
  return listWords([...shown, ...more], words, 'disjunction');
}

// To the last decimal, unlike a figure: it is what deals are compared with.
function limitWords(value: number, currency: string | null, words: SettingsWords): string {
  if (currency !== null && Number.isInteger(value)) return moneyWords(value, { ...words, currency });
  const number = numberWords(value, words, MOST_DECIMALS);
  return currency === null ? number : `${number} ${currency}`;
}
