const atEn = (line: number, column: number, fault: string) => `Line ${line}, column ${column}: ${fault}.`;
const atSv = (line: number, column: number, fault: string) => `Rad ${line}, kolumn ${column}: ${fault}.`;

/** Why a file of settings cannot be read. */
export const fileEn = {
  emptyFile: () => 'The file is empty.',
  longFile: (most: number) => `The file has more than ${most} characters: these are no settings.`,
  deepFile: (most: number) => `The file is nested more than ${most} deep: these are no settings.`,
  manyAliases: () => 'There are too many aliases (*) in the file.',

  noYaml: (line: number, column: number, why: string) => atEn(line, column, `this is no YAML: ${why}`),
  colonInValue: (line: number, column: number) =>
    atEn(
      line,
      column,
      'a name with a colon begins inside another value: indent it, or put the text in quotes',
    ),
  badFirstCharacter: (line: number, column: number) =>
    atEn(line, column, 'this character cannot begin a text: put the text in quotes'),
  unclosed: (line: number, column: number) =>
    atEn(
      line,
      column,
      'something is not closed or not indented here: look for a missing quote, bracket or colon above',
    ),
  nameTwice: (line: number, column: number) =>
    atEn(line, column, 'this name is there twice in the same group'),
  tabIndent: (line: number, column: number) => atEn(line, column, 'a tab cannot indent a line: use spaces'),
  badBackslash: (line: number, column: number) =>
    atEn(line, column, String.raw`this backslash sequence has no meaning: write \\ for a backslash`),
  secondDocument: (line: number, column: number) =>
    atEn(line, column, 'a second document begins here (---), and a file of settings holds one'),
  nameNoText: (line: number, column: number) => atEn(line, column, 'a name must be a text'),
  unknownTag: (line: number, column: number) => atEn(line, column, 'this tag (!) has no meaning in settings'),
  noAnchor: (line: number, column: number, name: string) =>
    atEn(line, column, `there is no anchor &${name} above`),
  aliasInside: (line: number, column: number, name: string) =>
    atEn(line, column, `the alias *${name} is inside what it names`),
};

export const fileSv: typeof fileEn = {
  emptyFile: () => 'Filen är tom.',
  longFile: (most) => `Filen har mer än ${most} tecken: det här är inga inställningar.`,
  deepFile: (most) => `Filen är nästlad mer än ${most} nivåer: det här är inga inställningar.`,
  manyAliases: () => 'Det är för många alias (*) i filen.',

  noYaml: (line, column, why) => atSv(line, column, `det här är ingen YAML: ${why}`),
  colonInValue: (line, column) =>
    atSv(
      line,
      column,
      'ett namn med kolon börjar mitt i ett annat värde: dra in raden, eller sätt texten inom citattecken',
    ),
  badFirstCharacter: (line, column) =>
    atSv(line, column, 'det här tecknet kan inte inleda en text: sätt texten inom citattecken'),
  unclosed: (line, column) =>
    atSv(
      line,
      column,
      'något är inte avslutat eller inte indraget här: leta efter ett citattecken, en parentes eller ett kolon som saknas ovanför',
    ),
  nameTwice: (line, column) => atSv(line, column, 'det här namnet finns två gånger i samma grupp'),
  tabIndent: (line, column) => atSv(line, column, 'en tabb kan inte dra in en rad: använd mellanslag'),
  badBackslash: (line, column) =>
    atSv(
      line,
      column,
      String.raw`den här sekvensen med omvänt snedstreck betyder ingenting: skriv \\ för ett omvänt snedstreck`,
    ),
  secondDocument: (line, column) =>
    atSv(line, column, 'ett andra dokument börjar här (---), och en inställningsfil har ett'),
  nameNoText: (line, column) => atSv(line, column, 'ett namn måste vara en text'),
  unknownTag: (line, column) => atSv(line, column, 'den här taggen (!) betyder ingenting i inställningar'),
  noAnchor: (line, column, name) => atSv(line, column, `det finns inget ankare &${name} ovanför`),
  aliasInside: (line, column, name) => atSv(line, column, `aliaset *${name} står inuti det som det pekar på`),
};
