export {
  allAnswerProperties,
  answerPlace,
  answerPropertiesIn,
  propertiesToMake,
  type AnswerPlace,
} from './answer-place';
export { approachSettingsOf } from './approach-settings';
export { changesBetween, mergeSettings, type Clash, type Merged, type SettingsChange } from './changes';
export { checkAgainstAccount, whyUnfit, type AccountDealProperty, type AccountFacts } from './check-account';
export { checkSettings, hasErrors } from './check-settings';
export { errorAt, pathWords, type SettingsIssue, type SettingsPath } from './issue';
export { copyChain, ownFrameworkOf, textOf } from './own-framework';
export { parseSettingsText, type ParsedText } from './parse-settings-text';
export { printSettings } from './print-settings';
export { readSettings, readStoredSettings, type ReadSettings } from './read-settings';
export {
  defaultRulebook,
  frameworkIn,
  isUsable,
  rulebookOf,
  usableFrameworks,
  type Rulebook,
} from './rulebook';
export {
  matches,
  milestoneIn,
  ruleProperties,
  rulingOf,
  type RuledPipeline,
  type Ruling,
  type RulingFacts,
} from './ruling';
export {
  MAX_CRITERIA,
  MAX_QUESTIONS,
  type Mapping,
  type OwnCriterion,
  type OwnFramework,
} from './own-schema';
export {
  MAX_CONDITIONS,
  MAX_RULES,
  numberOperators,
  optionOperators,
  presenceOperators,
  type Condition,
  type PipelineSettings,
  type Rule,
} from './rule-schema';
export { defaultSettings, MAX_OWN_FRAMEWORKS, settingsSchema, type Settings } from './schema';
export { type OwnText } from './schema-parts';
export { type ApproachChanges } from './selling-schema';
export {
  MAX_PAYLOAD_LENGTH,
  type RevisionNote,
  type RevisionToSave,
  type SettingsStore,
  type StoredRevision,
} from './settings-store';
