import type { ErrorCode } from 'yaml';

const known = {
  TAB_AS_INDENT: 'tabIndent',
  BAD_INDENT: 'unclosed',
  MISSING_CHAR: 'unclosed',
  BLOCK_AS_IMPLICIT_KEY: 'colonInValue',
  BLOCK_IN_FLOW: 'colonInValue',
  MULTILINE_IMPLICIT_KEY: 'colonInValue',
  BAD_SCALAR_START: 'badFirstCharacter',
  BAD_DQ_ESCAPE: 'badBackslash',
  MULTIPLE_DOCS: 'secondDocument',
  NON_STRING_KEY: 'nameNoText',
  TAG_RESOLVE_FAILED: 'unknownTag',
} as const satisfies Partial<Record<ErrorCode, string>>;
type YamlFault = (typeof known)[keyof typeof known] | 'noYaml';

const byCode: Readonly<Partial<Record<ErrorCode, YamlFault>>> = known;

/** What is wrong with a piece of YAML; what is too rare to be worth words is said in the parser's own. */
export function yamlFault(code: ErrorCode): YamlFault {
  return byCode[code] ?? 'noYaml';
}
