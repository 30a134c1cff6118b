import { Alert, Text } from '@hubspot/ui-extensions';
import type { RenderedChildNode, Renderer } from '@hubspot/ui-extensions/testing';

/** A card, or a part of one. */
export type Part = Pick<Renderer<'crm.record.tab'>, 'findAll'>;

/** Every text of a card or of a part of it, in reading order. */
export function texts(part: Part): (string | null)[] {
  return part.findAll(Text).map((text) => text.text);
}

/** The titles of its alerts, in reading order. */
export function alerts(part: Part): (string | null | undefined)[] {
  return part.findAll(Alert).map((alert) => alert.props.title);
}

// Props that hold words for the user. Others hold ids, looks and handlers.
const WORDY = ['label', 'title', 'placeholder', 'description', 'validationMessage', 'figure', 'number'];

/** Everything a user can read on a card: texts, labels, hints, options, titles of charts and their legends. */
export function everyWord(nodes: readonly RenderedChildNode[]): string[] {
  return nodes.flatMap((node) => {
    if (!('props' in node)) return 'text' in node ? [node.text] : [];
    const trend = node.name === 'StatisticsTrend' ? [String(node.props['value'])] : [];
    return [...trend, ...wordsIn(node.props), ...everyWord(node.childNodes)];
  });
}

function wordsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return WORDY.includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => wordsIn(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => wordsIn(inner, name));
}
