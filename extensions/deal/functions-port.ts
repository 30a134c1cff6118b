import {
  approachAnswerReplySchema,
  historyReplySchema,
  namePersonReplySchema,
  openReplySchema,
  saveReplySchema,
  type ApproachAnswerReply,
  type ApproachAnswerRequest,
  type HistoryReply,
  type NamePersonReply,
  type NamePersonRequest,
  type OpenReply,
  type SaveReply,
  type SaveRequest,
} from '../../src/protocol';
import { callFunction } from '../shared/call-function';

/** The app's functions as the card calls them. They never reject: what goes wrong on the way is a failure reply too. */
export interface Functions {
  open(dealId: string): Promise<OpenReply>;
  save(request: SaveRequest): Promise<SaveReply>;
  namePerson(request: NamePersonRequest): Promise<NamePersonReply>;
  history(dealId: string): Promise<HistoryReply>;
  answerApproach(request: ApproachAnswerRequest): Promise<ApproachAnswerReply>;
}

/** The functions as HubSpot runs them. */
export const hubspotFunctions: Functions = {
  open: (dealId) =>
    callFunction('open_qualification', { dealId }, (reply) => openReplySchema.safeParse(reply)),
  save: (request) =>
    callFunction('save_answers', { ...request }, (reply) => saveReplySchema.safeParse(reply)),
  namePerson: (request) =>
    callFunction('name_person', { ...request }, (reply) => namePersonReplySchema.safeParse(reply)),
  history: (dealId) =>
    callFunction('open_history', { dealId }, (reply) => historyReplySchema.safeParse(reply)),
  answerApproach: (request) =>
    callFunction('answer_approach', { ...request }, (reply) => approachAnswerReplySchema.safeParse(reply)),
};
