import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Parser,
  visit,
  type CST,
  type Document,
} from 'yaml';
import { errorAt, type SettingsIssue, type SettingsPath } from '../schema/issue';
import { isForText, nodesBelow, settingsNodes, type SchemaNodes } from '../schema/schema-nodes';
import { lineOf, nameOf } from './yaml-places';
import { yamlFault } from './yaml-fault';

/** What came of reading a file: settings that nobody has checked yet, or why it cannot be read. */
export type ParsedText =
  | {
      readonly kind: 'parsed';
      readonly value: unknown;
      /** The line (from 1) of a setting, or of the nearest one around it that the file has; null for the whole file. */
      readonly lineOf: (path: SettingsPath) => number | null;
    }
  | { readonly kind: 'unreadable'; readonly issues: readonly SettingsIssue[] };

// Settings are at most 65,536 characters as JSON; as YAML with comments some times that.
const MAX_LENGTH = 500_000;
// The settings themselves are nine deep. A file nested by the thousand would exhaust the parser.
const MAX_DEPTH = 50;
// An alias saves writing the levels of a mapping anew. Each is looked up in the whole file: thousands of them take minutes.
const MAX_ALIASES = 100;
const MAX_ISSUES = 5;

/**
 * Reads a file of settings, YAML 1.2 or JSON. Where settings want a text, one that looks like a number or like true is taken as
 * it is written: HubSpot's stage ids are often numbers. Aliases (`*name`) are followed, but not in circles nor by the hundred.
 */
export function parseSettingsText(text: string): ParsedText {
  const refused = refusalOf(text);
  if (refused !== null) return unreadable(refused);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    // Whatever a %YAML directive says.
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
    logLevel: 'error',
    // The parser would compare each name with every other one of its group.
    uniqueKeys: false,
  });
  const issues = [
    ...yamlIssues(document, lines),
    ...repeatedNames(document, lines),
    ...aliasIssues(document, lines),
  ];
  if (issues.length > 0) return unreadable(...issues.slice(0, MAX_ISSUES));
  if (document.contents === null) return unreadable(errorAt([], 'emptyFile'));
  takeAsWritten(document.contents, settingsNodes());
  return valueOf(document, lines);
}

function valueOf(document: Document, lines: LineCounter): ParsedText {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES + 1 });
    if (JSON.stringify(value).length > MAX_LENGTH) return unreadable(errorAt([], 'manyAliases'));
    return { kind: 'parsed', value, lineOf: (path) => lineOf(document.contents, path, lines) };
  } catch (error) {
    // How the parser refuses aliases of aliases of aliases.
    if (!(error instanceof ReferenceError)) throw error;
    return unreadable(errorAt([], 'manyAliases'));
  }
}

function unreadable(...issues: readonly SettingsIssue[]): ParsedText {
  return { kind: 'unreadable', issues };
}

function refusalOf(text: string): SettingsIssue | null {
  if (text.length > MAX_LENGTH) return errorAt([], 'longFile', MAX_LENGTH);
  let level: readonly CST.Token[] = [...new Parser().parse(text)];
  let aliases = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return errorAt([], 'deepFile', MAX_DEPTH);
    aliases += level.filter(({ type }) => type === 'alias').length;
    level = level.flatMap(tokensIn);
  }
  return aliases > MAX_ALIASES ? errorAt([], 'manyAliases') : null;
}

function tokensIn(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}

function yamlIssues({ errors, warnings }: Document, lines: LineCounter): readonly SettingsIssue[] {
  const placed = [...errors, ...warnings].map((error) => ({ error, ...lines.linePos(error.pos[0]) }));
  // One mistake often makes the parser complain of its line several times: the first of each line says it.
  const first = new Map(placed.toReversed().map((each) => [each.line, each]));
  return [...first.values()]
    .toReversed()
    .map(({ error, line, col }) => errorAt([], yamlFault(error.code), line, col, error.message));
}

function repeatedNames(document: Document, lines: LineCounter): readonly SettingsIssue[] {
  const issues: SettingsIssue[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const names = new Set<string>();
      for (const { key } of items) {
        const name = nameOf(key);
        if (isScalar(key) && names.has(name)) {
          const { line, col } = lines.linePos(key.range?.[0] ?? 0);
          issues.push(errorAt([], 'nameTwice', line, col));
        }
        names.add(name);
      }
    },
  });
  return issues;
}

function aliasIssues(document: Document, lines: LineCounter): readonly SettingsIssue[] {
  const issues: SettingsIssue[] = [];
  visit(document, {
    Alias: (_key, alias, around) => {
      const target = alias.resolve(document);
      const fault = target === undefined ? 'noAnchor' : around.includes(target) ? 'aliasInside' : null;
      if (fault === null) return;
      const { line, col } = lines.linePos(alias.range?.[0] ?? 0);
      issues.push(errorAt([], fault, line, col, alias.source));
    },
  });
  return issues;
}

/** Gives scalars back their text where the schema wants one. */
function takeAsWritten(node: unknown, schema: SchemaNodes): void {
  if (isMap(node)) {
    for (const { key, value } of node.items) takeAsWritten(value, nodesBelow(schema, nameOf(key)));
    return;
  }
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) takeAsWritten(item, nodesBelow(schema, index));
    return;
  }
  if (!isScalar(node) || node.source === undefined || !isForText(schema)) return;
  if (typeof node.value === 'number' || typeof node.value === 'boolean') node.value = node.source;
}
