import { meant } from './meant';

const typesEn = {
  text: 'text',
  number: 'a number',
  wholeNumber: 'a whole number',
  yesOrNo: 'true or false',
  list: 'a list',
  group: 'a group of settings',
};
const typesSv: typeof typesEn = {
  text: 'en text',
  number: 'ett tal',
  wholeNumber: 'ett heltal',
  yesOrNo: 'true eller false',
  list: 'en lista',
  group: 'en grupp av inställningar',
};
/** The kinds of value that settings have. */
export type ValueType = keyof typeof typesEn;

/** What can be wrong with the shape of settings. */
export const shapeEn = {
  noSettings: () => 'These are no settings.',
  noJson: (why: string) => `This is no JSON: ${why}`,
  newerVersion: (version: string, known: number) =>
    `A newer Plumbline wrote these settings (version ${version}; this one knows ${known}). Update Plumbline first.`,
  wrong: () => 'This is not right.',
  unknownSetting: (name: string, near: string | null) =>
    `There is no setting "${name}" here.${meant.en(near)}`,
  forbiddenName: (name: string) => `"${name}" cannot be a name here: JavaScript keeps it for itself.`,
  missing: (type: ValueType) => `This is missing: ${typesEn[type]}.`,
  missingChoice: (choices: string) => `This is missing: one of ${choices}.`,
  wrongType: (value: string, type: ValueType) => `${value} is not ${typesEn[type]}.`,
  wrongChoice: (value: string, choices: string, near: string | null) =>
    `${value} is none of: ${choices}.${meant.en(near)}`,
  withoutQuotes: (value: string) => `Write ${value} without quotes.`,
  inQuotes: (value: number) => `Write "${value}" in quotes.`,
  noWords: () => 'This must be words, or words for each language (en and sv), at most 500 characters.',
  noCriteria: () => 'The framework has no criteria.',
  empty: () => 'This is empty.',
  negative: () => 'The number must not be negative.',
  notMoreThan: (limit: number) => `The number must be more than ${limit}.`,
  lessThan: (least: number) => `The number must not be less than ${least}.`,
  moreThan: (most: number) => `The number is more than ${most}.`,
  tooMany: (count: number, most: number) => `There are ${count}, and at most ${most} may be.`,
  tooLong: (most: number) => `It has more than ${most} characters.`,
  badId: () =>
    'An id begins with a lower-case letter and holds only lower-case letters, digits and underscores, at most 40.',
  badCurrency: () => 'A currency is an ISO code such as EUR.',
};

export const shapeSv: typeof shapeEn = {
  noSettings: () => 'Det här är inga inställningar.',
  noJson: (why) => `Det här är ingen JSON: ${why}`,
  newerVersion: (version, known) =>
    `Inställningarna kommer från en nyare version av Plumbline (format ${version}; den här versionen kan ${known}). Uppdatera Plumbline först.`,
  wrong: () => 'Det här stämmer inte.',
  unknownSetting: (name, near) => `Det finns ingen inställning "${name}" här.${meant.sv(near)}`,
  forbiddenName: (name) => `"${name}" kan inte vara ett namn här: JavaScript har det för sig självt.`,
  missing: (type) => `Det här saknas: ${typesSv[type]}.`,
  missingChoice: (choices) => `Det här saknas: något av ${choices}.`,
  wrongType: (value, type) => `${value} är inte ${typesSv[type]}.`,
  wrongChoice: (value, choices, near) => `${value} är inget av: ${choices}.${meant.sv(near)}`,
  withoutQuotes: (value) => `Skriv ${value} utan citattecken.`,
  inQuotes: (value) => `Skriv "${value}" med citattecken.`,
  noWords: () => 'Det här ska vara text, eller text för varje språk (en och sv), högst 500 tecken.',
  noCriteria: () => 'Ramverket har inga kriterier.',
  empty: () => 'Det här är tomt.',
  negative: () => 'Talet får inte vara negativt.',
  notMoreThan: (limit) => `Talet måste vara större än ${limit}.`,
  lessThan: (least) => `Talet får inte vara mindre än ${least}.`,
  moreThan: (most) => `Talet är större än ${most}.`,
  tooMany: (count, most) => `Det är ${count}, och högst ${most} får det vara.`,
  tooLong: (most) => `Det är längre än ${most} tecken.`,
  badId: () =>
    'Ett id börjar med en liten bokstav och har bara små bokstäver, siffror och understreck, högst 40.',
  badCurrency: () => 'En valuta är en ISO-kod som EUR.',
};
