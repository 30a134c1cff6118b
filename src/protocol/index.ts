export {
  approachAnswerReplySchema,
  approachAnswerRequestSchema,
  type ApproachAnswer,
  type ApproachAnswerReply,
  type ApproachAnswerRequest,
} from './answer-approach';
export type { Failure, FailureCode } from './failure';
export {
  namePersonReplySchema,
  namePersonRequestSchema,
  type NamePersonReply,
  type NamePersonRequest,
} from './name-person';
export {
  historyReplySchema,
  historyRequestSchema,
  type DealHistory,
  type HistoryReply,
  type HistoryRequest,
} from './open-history';
export { openReplySchema, openRequestSchema, type OpenReply, type OpenRequest } from './open-qualification';
export type { CarryOverOffer, Qualification } from './qualification';
export {
  saveReplySchema,
  saveRequestSchema,
  type AnswerChange,
  type Conflict,
  type SaveReply,
  type SaveRequest,
} from './save-answers';
export {
  listPipelinesReplySchema,
  listPipelinesRequestSchema,
  pipelineDealsReplySchema,
  pipelineDealsRequestSchema,
  type ListPipelinesReply,
  type ListPipelinesRequest,
  type PipelineDealsReply,
  type PipelineDealsRequest,
} from './pipeline-deals';
