export { settingsTextsIn, textsIn, type SettingsCatalogue } from './catalogue';
export type { Catalogue } from './en';
export { didYouMean, nearestFirst, nearestName } from './nearest-name';
export { languageOf, languages, type Language, type Text } from './language';
