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
export { isoDay } from './iso-day';
export { assess, type Assessment, type QualificationFacts, type StageReadiness } from './assess';
export { assessmentOf } from './assessment-of';
export { type Band, type Standing } from './band';
export { breakdownOf, type Breakdown, type BreakdownRow } from './breakdown';
export { carryOversTo, type CarryOver } from './carry-over';
export { isContested } from './contested';
export { isCorrection } from './correction';
export { cleanEvidence, EVIDENCE_MAX_LENGTH, hasInvisibleCharacters } from './evidence';
export type { Gap } from './gaps';
export { expectedOf, isMet } from './expectation';
export { actOn, nextQuestionWords, questionFor, type NextAct, type NextQuestion } from './next-question';
export { wholePercent } from './percent';
export {
  qualificationGroup,
  qualificationProperties,
  type PropertyDefinition,
  type PropertyOption,
} from './property-definitions';
export {
  approachProperty,
  dealProperty,
  evidenceProperty,
  gapValue,
  levelProperty,
  LIVE_PREFIX,
  liveFigures,
  liveProperty,
  namedProperty,
  PROPERTY_PREFIX,
  type LiveFigure,
} from './property-names';
export type { Review } from './review';
export { instantOf, isSameValue, truthOf, type ValueType } from './same-value';
export { applies, completenessOf, scoreOf, type Score } from './score';
export { expectedLevel, milestoneOf, stageMilestones, type Stage } from './stage';
export {
  belowExpectationValues,
  defaultStandards,
  type BelowExpectation,
  type Standards,
  type Thresholds,
} from './standards';
export { storedAssessment } from './stored-assessment';
export {
  answerChanges,
  timelinePoints,
  type PastAnswerChange,
  type PastValue,
  type PropertyHistory,
  type TimelinePoint,
} from './timeline';
