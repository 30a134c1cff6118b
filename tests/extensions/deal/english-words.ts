import type { RenderedRootNode } from '@hubspot/ui-extensions/testing';

import { frameworks, roleLabels } from '../../../src/frameworks';
import {
  approachGuides,
  awarenessLabels,
  formulas,
  limitWords,
  settingsTextsIn,
  signalWords,
  sourceLabels,
  typicalNumbersSource,
  type Language,
} from '../../../src/texts';
import { everyWord } from './card-words';
import { everyText, everyTextOfOne } from './every-text';

/**
 * The words on a card, or of messages it gave the page, that only an English screen has: they are in the catalogue, in a
 * framework or in an approach, and in nothing Swedish.
 */
export function englishOn(
  card: { readonly getRootNode: () => Pick<RenderedRootNode, 'childNodes'> },
  messages: readonly string[] = [],
): string[] {
  const said = [...everyWord(card.getRootNode().childNodes), ...messages];
  return [...new Set(said.map(withoutNames).flatMap(wordsOf))].filter((word) => onlyEnglish.has(word));
}

/** Books and surveys are called the same everywhere, and roles as the labels in HubSpot say. */
function withoutNames(text: string): string {
  const sources = Object.values(formulas).flatMap(({ source, yardstickSource }) => [source, yardstickSource]);
  const titles = [...sources, typicalNumbersSource].flatMap((title) => title?.sv ?? []);
  const labels = Object.values(roleLabels).map(({ en }) => `(${en})`);
  return [...titles, ...labels, ...labels.map((label) => label.toLowerCase())].reduce(
    (left, name) => left.replaceAll(name, ''),
    text,
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

function vocabulary(language: Language): Set<string> {
  const said = [
    ...everyText(settingsTextsIn(language)).values(),
    ...everyTextOfOne(settingsTextsIn(language)).values(),
    ...textsOf(frameworks, language),
    ...textsOf(roleLabels, language),
    ...textsOf([approachGuides, signalWords, awarenessLabels, sourceLabels, limitWords], language),
    // Methods are called the same everywhere.
    ...frameworks.map(({ label }) => label),
  ];
  return new Set(said.map(withoutNames).flatMap(wordsOf));
}

function textsOf(data: unknown, language: Language): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    key === language && typeof value === 'string' ? [value] : textsOf(value, language),
  );
}

const swedish = vocabulary('sv');
const onlyEnglish = new Set([...vocabulary('en')].filter((word) => !swedish.has(word)));
