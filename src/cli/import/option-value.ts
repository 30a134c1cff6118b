import { didYouMean } from '../../texts';
import type { AccountProperty } from '../../hubspot';
import { folded } from './heading';
import { bad, good, type Parsed } from './parsed';

type Option = AccountProperty['options'][number];

/** The option that a text names, by its label or its internal value. */
export function optionValue(text: string, property: AccountProperty): Parsed<string> {
  const [option, other] = optionsNamed(text, property.options);
  if (other !== undefined && option !== undefined) return bad(twoMeanings(text, property), TRANSLATE);
  return option === undefined ? noOption(text, property) : good(option.value);
}

/** The options that a text names, one or several, as HubSpot keeps checked boxes. */
export function checkedOptions(text: string, property: AccountProperty): Parsed<string> {
  const whole = optionsNamed(text, property.options);
  if (whole.length > 0) return optionValue(text, property);
  const longest = Math.max(1, ...property.options.map(({ label }) => label.split(SEPARATORS).length));
  const values = split(text.split(SEPARATORS), property, longest);
  if (!values.ok) return values;
  return good([...new Set(values.value)].join(';'));
}

/** Whether two stored values are the same boxes, in whatever order. */
export function areSameBoxes(one: string, other: string): boolean {
  const boxes = (value: string) => [...new Set(value.split(';'))].filter((each) => each !== '').toSorted();
  return JSON.stringify(boxes(one)) === JSON.stringify(boxes(other));
}

// Kept by the split, since a label may hold one of them: "Retail, wholesale".
const SEPARATORS = /([;,|\r\n]+)/;

/** Takes as many pieces as together name an option, the longest name first. */
function split(
  pieces: readonly string[],
  property: AccountProperty,
  longest: number,
): Parsed<readonly string[]> {
  const [first = ''] = pieces;
  if (pieces.length === 0) return good([]);
  if (first.trim() === '') return split(pieces.slice(pieces.length === 1 ? 1 : 2), property, longest);
  for (let taken = Math.min(longest, pieces.length); taken > 0; taken -= 1) {
    const name = pieces.slice(0, taken).join('');
    if (taken % 2 === 0 || optionsNamed(name, property.options).length === 0) continue;
    const option = optionValue(name, property);
    if (!option.ok) return option;
    const rest = split(pieces.slice(taken + 1), property, longest);
    if (rest.ok) return good([option.value, ...rest.value]);
    if (taken === 1) return rest;
  }
  return noOption(first.trim(), property);
}

/** By internal value or label as written, else by either in another case or with other spaces. */
function optionsNamed(text: string, options: readonly Option[]): readonly Option[] {
  const written = text.trim();
  const exact = options.filter(({ value, label }) => value === written || label === written);
  if (exact.length > 0) return exact;
  const wanted = folded(text);
  return wanted === ''
    ? []
    : options.filter(({ value, label }) => folded(value) === wanted || folded(label) === wanted);
}

function twoMeanings(text: string, { label, options }: AccountProperty): string {
  const labels = optionsNamed(text, options).map((each) => `"${each.label}" (${each.value})`);
  return `"${label}" has several options that this may be: ${labels.join(', ')}`;
}

const TRANSLATE = 'Say which with "values" in the map.';
const MAX_LISTED = 12;

function noOption(text: string, { label, options }: AccountProperty): Parsed<never> {
  const labels = options.map((each) => each.label);
  const listed = `${labels.slice(0, MAX_LISTED).join(', ')}${labels.length > MAX_LISTED ? ', ...' : ''}`;
  return bad(
    `"${label}" has no such option.${didYouMean(text, labels)}`,
    `Use one of: ${listed}. Or translate it with "values" in the map.`,
  );
}
