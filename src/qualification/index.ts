export {
  answeredCriteria,
  levelValues,
  readAnswer,
  type Answer,
  type AnsweredCriterion,
  type LevelValue,
  type StoredAnswer,
  type StoredAnswers,
} from './answer';
export { assess, type Assessment, type StageReadiness } from './assess';
export type { Band } from './band';
export { cleanEvidence, EVIDENCE_MAX_LENGTH, hasInvisibleCharacters } from './evidence';
export { frameworkForPipeline } from './framework-for-pipeline';
export type { Gap } from './gaps';
export { qualificationGroup, qualificationProperties, type PropertyDefinition } from './property-definitions';
export {
  answerProperties,
  dealProperty,
  evidenceProperty,
  levelProperty,
  PROPERTY_PREFIX,
} from './property-names';
export { completenessOf, scoreOf, type Score } from './score';
export { expectedLevel, milestoneOf } from './stage';
export { storedAssessment } from './stored-assessment';
