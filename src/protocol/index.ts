export { failureCodes, failureSchema, type Failure, type FailureCode } from './failure';
export { openReplySchema, openRequestSchema, type OpenReply, type OpenRequest } from './open-qualification';
export { qualificationSchema, type Qualification } from './qualification';
export {
  saveReplySchema,
  saveRequestSchema,
  type AnswerChange,
  type Conflict,
  type SaveReply,
  type SaveRequest,
} from './save-answers';
