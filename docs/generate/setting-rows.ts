import * as z from 'zod/mini';
import { settingsSchema } from '../../src/settings';
import { allowedWords, code } from './allowed-words';
import { isBand, isGroup, isText, nodeOf, nodeOfEach, type SchemaNode } from './schema-node';

/** What the schema says of one setting. */
export interface SettingRow {
  /** Where it stands: `pipelines.<pipeline>.rules[].framework`. */
  readonly path: string;
  readonly what: string;
  /** What it may be. */
  readonly allowed: string;
  /** What holds without it, `needed`, or nothing where its description says so. */
  readonly without: string;
}

/** Of a group whose keys are ids of something, what they are ids of. */
const keyOf: Readonly<Record<string, string>> = {
  pipelines: 'pipeline',
  'pipelines.<pipeline>.milestones': 'stage',
  adjustments: 'framework',
  'adjustments.<framework>.weights': 'criterion',
  'adjustments.<framework>.expected': 'criterion',
  'adjustments.<framework>.expected.<criterion>': 'milestone',
  ownFrameworks: 'framework',
  'ownFrameworks.<framework>.criteria[].expected': 'milestone',
  mappings: 'framework',
  'mappings.<framework>': 'criterion',
  'mappings.<framework>.<criterion>.levels': 'option',
  'approach.weights': 'signal',
  'approach.bands': 'approach',
  'costs.repPerMonthByApproach': 'approach',
};

/**
 * Every setting there is, each followed by those within it, but not what is within the bands of approaches: see bandRows().
 *
 * @throws Error naming a setting that is not described, or a group of ids that `keyOf` has no word for.
 */
export function settingRows(): readonly SettingRow[] {
  return rowsWithin(nodeOf(z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' })), '');
}

/** What is within a band; the bands are alike. */
export function bandRows(): readonly SettingRow[] {
  const approach = z.toJSONSchema(settingsSchema.shape.approach, { io: 'input', unrepresentable: 'any' });
  const ofApproach = nodeOfEach(nodeOf(nodeOf(approach).properties?.['bands']));
  return rowsWithin(nodeOf(ofApproach?.properties?.['yearlyValue']), '');
}

function rowsWithin(node: SchemaNode, path: string): readonly SettingRow[] {
  const { items, oneOf, properties, required = [] } = node;
  if (items !== undefined) return rowsWithin(nodeOf(items), `${path}[]`);
  if (oneOf !== undefined) return joined(oneOf.map((each) => rowsWithin(nodeOf(each), path)));
  if (properties !== undefined)
    return Object.entries(properties).flatMap(([key, below]) =>
      rowsOf(nodeOf(below), path === '' ? key : `${path}.${key}`, required.includes(key)),
    );
  const each = nodeOfEach(node);
  if (each === null) return [];
  const at = `${path}.<${keyAt(path)}>`;
  return each.description === undefined && isGroup(each) ? rowsWithin(each, at) : rowsOf(each, at, false);
}

function rowsOf(node: SchemaNode, path: string, isNeeded: boolean): readonly SettingRow[] {
  if (node.description === undefined) throw new Error(`The schema does not say what ${path} is.`);
  const row = {
    path,
    what: node.description,
    allowed: allowedWords(node, nodeOfEach(node) === null ? '' : keyAt(path)),
    without: withoutIt(node, isNeeded),
  };
  return isBand(node) || isText(node) ? [row] : [row, ...rowsWithin(node, path)];
}

function keyAt(path: string): string {
  const key = keyOf[path];
  if (key === undefined) throw new Error(`setting-rows.ts does not say what the keys of ${path} are ids of.`);
  return key;
}

/** The rows of several kinds of the same thing: what they share is said once, and needed only where all of them need it. */
function joined(kinds: readonly (readonly SettingRow[])[]): readonly SettingRow[] {
  const rows = kinds.flat();
  const paths = [...new Set(rows.map(({ path }) => path))];
  return paths.map((path) => {
    const same = rows.filter((row) => row.path === path);
    const words = (of: (row: SettingRow) => string, separator: string) =>
      [...new Set(same.map(of))].join(separator);
    return {
      path,
      what: words(({ what }) => what, ' '),
      allowed: words(({ allowed }) => allowed, ', '),
      without: same.length === kinds.length ? words(({ without }) => without, ', ') : '',
    };
  });
}

function withoutIt({ default: standard }: SchemaNode, isNeeded: boolean): string {
  if (standard === undefined) return isNeeded ? 'needed' : '';
  return isEmpty(standard) ? 'none' : code(JSON.stringify(standard));
}

/** Whether it is a list or a group that holds nothing but such, or null. */
function isEmpty(standard: unknown): boolean {
  if (typeof standard !== 'object' || standard === null) return false;
  return Object.values(standard).every((each) => each === null || isEmpty(each));
}
