export { approachGuides, type ApproachGuide, type Phase } from './approach/guides';
export {
  formulaIds,
  formulas,
  typicalNumbersSource,
  type Formula,
  type FormulaId,
} from './approach/formulas';
export { limitWords } from './approach/limits';
export { awarenessLabels, signalWords, sourceLabels, type SignalWords } from './approach/signals';
export { settingsTextsIn, textsIn, type SettingsCatalogue } from './catalogue';
export type { Catalogue } from './en';
export { issueInEnglish } from './issues/in-english';
export type { IssueKind, IssueValues } from './issues/issue-kinds';
export { issueWords } from './issues/issue-words';
export type { ValueType } from './issues/shape';
export { shapeIssueInEnglish, type ShapeIssueKind } from './issues/shape-in-english';
export { languageOf, languages, localeOf, type Language, type Text } from './language';
export { ownFrameworkWords } from './own-framework';
export { didYouMean, nearestFirst, nearestName } from './nearest-name';
export { nextQuestionTexts } from './next-question';
