export type { Failure, FailureCode } from './failure';
export { openReplySchema, openRequestSchema, type OpenReply, type OpenRequest } from './open-qualification';
export type { Qualification } from './qualification';
export {
  saveReplySchema,
  saveRequestSchema,
  type AnswerChange,
  type Conflict,
  type SaveReply,
  type SaveRequest,
} from './save-answers';
