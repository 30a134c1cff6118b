export { answerApproach } from './answer-approach';
export type { AnswersToSave } from './answers-to-save';
export { carryOversOf } from './carry-overs';
export { approachOf } from './deal-approach';
export { readHistory, type PastOfDeal } from './deal-history';
export { figuresMissing, propertiesWatched } from './deal-properties';
export type { DealQualification } from './deal-qualification';
export {
  approachesLeft,
  changedFigures,
  findStretch,
  judgeDeals,
  judgeStretch,
  type JudgedDeal,
} from './judge-deals';
export { namePerson } from './name-person';
export { openQualification } from './open-qualification';
export { propertiesMissing, stageOf, type OpenedDeal } from './opened-deal';
export { connectJudging, type JudgingPorts } from './ports';
export { previewStretch, type ChangedDeal, type PreviewedStretch, type Verdict } from './preview';
export { isRefusal, type Refusal } from './refusal';
export { saveAnswers } from './save-answers';
export type { QualifiedDeal } from './store-figures';
export type { ChangedFigures, RefusedDeal } from './update-what-can-be';
