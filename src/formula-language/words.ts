import { languageFunctions } from './functions';

/** Words of the language itself, which no property can be read by. `e` and `TARGET` mean something that is not known. */
const keywords = [
  ...['if', 'then', 'elseif', 'else', 'endif'],
  ...['and', 'or', 'xor', 'not', 'equals', 'true', 'false'],
  ...['string', 'bool', 'e', 'target'],
];

/** Every word that is no property's name, in small letters. */
export const reservedWords: ReadonlySet<string> = new Set([
  ...keywords,
  ...languageFunctions.map(({ name }) => name.toLowerCase()),
]);

/** Whether a formula can read a property by this name: HubSpot's parser would take some names for words of its own. */
export function isReadableName(name: string): boolean {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !reservedWords.has(name);
}
