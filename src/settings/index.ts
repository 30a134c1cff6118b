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
  defaultSettings,
  MAX_CONDITIONS,
  MAX_CRITERIA,
  MAX_OWN_FRAMEWORKS,
  MAX_QUESTIONS,
  MAX_RULES,
  numberOperators,
  optionOperators,
  presenceOperators,
  SETTINGS_VERSION,
  settingsSchema,
  type ApproachChanges,
  type Condition,
  type Mapping,
  type OwnCriterion,
  type OwnFramework,
  type OwnText,
  type PipelineSettings,
  type Rule,
  type Settings,
} from './schema';
export {
  MAX_PAYLOAD_LENGTH,
  type RevisionNote,
  type RevisionToSave,
  type SettingsStore,
  type StoredRevision,
} from './settings-store';
