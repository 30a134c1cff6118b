export { textsIn } from './catalogue';
export type { Catalogue } from './en';
export { languageOf, languages, type Language, type Text } from './language';
