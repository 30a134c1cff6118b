export { languageOf, languages, type Language, type Text } from './language';
