import type { ErrorCode } from 'yaml';

type Words = readonly [en: string, sv: string];

const afterColon: Words = [
  'a name with a colon begins inside another value: indent it, or put the text in quotes',
  'ett namn med kolon börjar mitt i ett annat värde: dra in raden, eller sätt texten inom citattecken',
];
const character: Words = [
  'this character cannot begin a text: put the text in quotes',
  'det här tecknet kan inte inleda en text: sätt texten inom citattecken',
];
const unclosed: Words = [
  'something is not closed or not indented here: look for a missing quote, bracket or colon above',
  'något är inte avslutat eller inte indraget här: leta efter ett citattecken, en parentes eller ett kolon som saknas ovanför',
];

const known: Readonly<Partial<Record<ErrorCode, Words>>> = {
  DUPLICATE_KEY: [
    'this name is there twice in the same group',
    'det här namnet finns två gånger i samma grupp',
  ],
  TAB_AS_INDENT: [
    'a tab cannot indent a line: use spaces',
    'en tabb kan inte dra in en rad: använd mellanslag',
  ],
  BAD_INDENT: unclosed,
  MISSING_CHAR: unclosed,
  BLOCK_AS_IMPLICIT_KEY: afterColon,
  BLOCK_IN_FLOW: afterColon,
  MULTILINE_IMPLICIT_KEY: afterColon,
  BAD_SCALAR_START: character,
  BAD_DQ_ESCAPE: [
    'this backslash sequence has no meaning: write \\\\ for a backslash',
    'den här sekvensen med omvänt snedstreck betyder ingenting: skriv \\\\ för ett omvänt snedstreck',
  ],
  MULTIPLE_DOCS: [
    'a second document begins here (---), and a file of settings holds one',
    'ett andra dokument börjar här (---), och en inställningsfil har ett',
  ],
  NON_STRING_KEY: ['a name must be a text', 'ett namn måste vara en text'],
  TAG_RESOLVE_FAILED: [
    'this tag (!) has no meaning in settings',
    'den här taggen (!) betyder ingenting i inställningar',
  ],
};

/** What is wrong with a piece of YAML, in both languages; the parser's own English where it is too rare to be worth words. */
export function yamlWords({ code, message }: { readonly code: ErrorCode; readonly message: string }): Words {
  return known[code] ?? [`this is no YAML: ${message}`, `det här är ingen YAML: ${message}`];
}
