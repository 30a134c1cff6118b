export {
  allAnswerProperties,
  allLevelProperties,
  answerPlace,
  answerPropertiesIn,
  propertiesToMake,
  type AnswerPlace,
} from './ruling/answer-place';
export { approachSettingsOf } from './ruling/approach-settings';
export {
  changesBetween,
  mergeSettings,
  type Clash,
  type Merged,
  type SettingsChange,
} from './revisions/changes';
export {
  checkAgainstAccount,
  whyUnfit,
  type AccountDealProperty,
  type AccountFacts,
} from './checking/check-account';
export { checkSettings, hasErrors } from './checking/check-settings';
export { entryOf } from './schema/entry';
export {
  errorAt,
  noteAt,
  issueLine,
  pathWords,
  shapeIssueLine,
  type SettingsIssue,
  type SettingsPath,
  type ShapeIssue,
} from './schema/issue';
export { goneInMappings, goneInPipeline } from './ruling/gone-references';
export { copyChain, ownFrameworkOf, textOf } from './ruling/own-framework';
export { parseSettingsText, type ParsedText } from './file/parse-settings-text';
export { printSettings } from './file/print-settings';
export { readSettings, readStoredSettings, type ReadSettings } from './reading/read-settings';
export {
  defaultRulebook,
  frameworkIn,
  isUsable,
  rulebookOf,
  usableFrameworks,
  type Rulebook,
} from './ruling/rulebook';
export {
  matches,
  milestoneIn,
  ruleProperties,
  rulingOf,
  type RuledPipeline,
  type Ruling,
  type RulingFacts,
} from './ruling/ruling';
export {
  MAX_CRITERIA,
  MAX_QUESTIONS,
  type Mapping,
  type OwnCriterion,
  type OwnFramework,
} from './schema/own-schema';
export {
  MAX_CONDITIONS,
  MAX_RULES,
  numberOperators,
  optionOperators,
  presenceOperators,
  type Condition,
  type PipelineSettings,
  type Rule,
} from './schema/rule-schema';
export {
  defaultSettings,
  figureKeepers,
  MAX_OWN_FRAMEWORKS,
  settingsSchema,
  type FigureKeeper,
  type Settings,
} from './schema/settings-schema';
export { type OwnText } from './schema/schema-parts';
export { type ApproachChanges } from './schema/selling-schema';
export {
  MAX_PAYLOAD_LENGTH,
  type RevisionNote,
  type RevisionToSave,
  type SaveAnswer,
  type SettingsStore,
  type StoredRevision,
} from './revisions/settings-store';
