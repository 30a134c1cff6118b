import { isBand, isGroup, isText, nodeOf, nodeOfEach, type SchemaNode } from './schema-node';

/**
 * What a setting may be, in words.
 *
 * @param key of a group whose keys are ids: what they are ids of.
 */
export function allowedWords(node: SchemaNode, key: string): string {
  const { enum: names, items, propertyNames, anyOf } = node;
  if (names !== undefined) return names.map(nameWords).join(', ');
  if (node.const !== undefined) return code(JSON.stringify(node.const));
  if (isText(node)) return 'text, or one for each language: `en` and `sv`';
  if (anyOf !== undefined) return anyOf.map((each) => allowedWords(nodeOf(each), key)).join(', ');
  if (items !== undefined) return listWords(nodeOf(items), node, key);
  if (isBand(node)) return 'a band, see below';
  if (propertyNames?.enum !== undefined) return `for each ${key}: ${propertyNames.enum.map(code).join(', ')}`;
  if (nodeOfEach(node) !== null) return `for each ${key}`;
  return isGroup(node) ? 'a group' : plainWords(node);
}

/** As code. */
export function code(word: string): string {
  return `\`${word}\``;
}

// A number is written without quotes where a number is wanted: here a text is.
function nameWords(name: string): string {
  return code(/^\d+$/.test(name) ? JSON.stringify(name) : name);
}

function listWords(item: SchemaNode, { maxItems }: SchemaNode, key: string): string {
  const most = maxItems === undefined ? '' : ` (at most ${maxItems})`;
  return `list${most}${isGroup(item) ? '' : ` of ${allowedWords(item, key)}`}`;
}

function plainWords({ type, ...node }: SchemaNode): string {
  if (type === 'boolean') return '`true`, `false`';
  if (type === 'null') return '`null`';
  if (type === 'integer') return `whole number${rangeWords(node, 1)}`;
  return type === 'number' ? `number${rangeWords(node, 0)}` : textWords(node);
}

/** @param step from a number to the next; 0 where there is none next. */
function rangeWords({ minimum, exclusiveMinimum, maximum }: SchemaNode, step: number): string {
  if (exclusiveMinimum !== undefined && step === 0)
    return `, more than ${exclusiveMinimum}${maximum === undefined ? '' : ` and at most ${maximum}`}`;
  const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + step;
  if (least === undefined) return '';
  return maximum === undefined ? `, ${least} or more` : `, ${least} to ${maximum}`;
}

function textWords({ pattern, maxLength }: SchemaNode): string {
  if (pattern === '^[A-Z]{3}$') return 'three capital letters';
  if (pattern !== undefined) return 'id';
  return maxLength === undefined ? 'text' : `text, at most ${maxLength} characters`;
}
