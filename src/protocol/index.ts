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
export {
  settingsRevisionReplySchema,
  settingsRevisionRequestSchema,
  type SettingsRevisionReply,
  type SettingsRevisionRequest,
} from './settings-revision';
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
export {
  listRevisionsReplySchema,
  listRevisionsRequestSchema,
  openSettingsReplySchema,
  openSettingsRequestSchema,
  readRevisionReplySchema,
  readRevisionRequestSchema,
  saveSettingsReplySchema,
  saveSettingsRequestSchema,
  type ListRevisionsReply,
  type ListRevisionsRequest,
  type OpenSettingsReply,
  type OpenSettingsRequest,
  type ReadRevisionReply,
  type ReadRevisionRequest,
  type SaveSettingsReply,
  type SaveSettingsRequest,
  type SettingsAccount,
} from './settings';
export {
  judgeDealsReplySchema,
  judgeDealsRequestSchema,
  previewSettingsReplySchema,
  previewSettingsRequestSchema,
  type ChangedDeal,
  type JudgeDealsReply,
  type JudgeDealsRequest,
  type PreviewSettingsReply,
  type PreviewSettingsRequest,
  type Verdict,
} from './judge-deals';
export {
  planProvisioningReplySchema,
  planProvisioningRequestSchema,
  provisionStepReplySchema,
  provisionStepRequestSchema,
  type PlanProvisioningReply,
  type ProvisioningRequest,
  type ProvisioningView,
  type ProvisionStepReply,
} from './provisioning';
