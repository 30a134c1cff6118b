import {
  approachAnswerReplySchema,
  historyReplySchema,
  namePersonReplySchema,
  openReplySchema,
  saveReplySchema,
  settingsRevisionReplySchema,
  type ApproachAnswerReply,
  type ApproachAnswerRequest,
  type HistoryReply,
  type NamePersonReply,
  type NamePersonRequest,
  type OpenReply,
  type SaveReply,
  type SaveRequest,
  type SettingsRevisionReply,
} from '../../../src/protocol';
import { callFunction } from '../../shared/call-function';

// A function remembers the settings for as long again, so a change reaches an open card within a minute.
const WATCH_MS = 30_000;

/** The app's functions as the card calls them. They never reject: what goes wrong on the way is a failure reply too. */
export interface Functions {
  open(dealId: string, seenRevision?: number): Promise<OpenReply>;
  save(request: SaveRequest): Promise<SaveReply>;
  namePerson(request: NamePersonRequest): Promise<NamePersonReply>;
  history(dealId: string): Promise<HistoryReply>;
  settingsRevision(): Promise<SettingsRevisionReply>;
  /** Calls back every half minute, until what it returns is called. */
  nowAndThen(callback: () => void): () => void;
  answerApproach(request: ApproachAnswerRequest): Promise<ApproachAnswerReply>;
}

/** The functions as HubSpot runs them. */
export const hubspotFunctions: Functions = {
  open: (dealId, seenRevision = 0) =>
    callFunction('open_qualification', { dealId, seenRevision }, (reply) => openReplySchema.safeParse(reply)),
  save: (request) =>
    callFunction('save_answers', { ...request }, (reply) => saveReplySchema.safeParse(reply)),
  namePerson: (request) =>
    callFunction('name_person', { ...request }, (reply) => namePersonReplySchema.safeParse(reply)),
  history: (dealId) =>
    callFunction('open_history', { dealId }, (reply) => historyReplySchema.safeParse(reply)),
  settingsRevision: () =>
    callFunction('settings_revision', {}, (reply) => settingsRevisionReplySchema.safeParse(reply)),
  nowAndThen: (callback) => {
    const timer = setInterval(callback, WATCH_MS);
    return () => clearInterval(timer);
  },
  answerApproach: (request) =>
    callFunction('answer_approach', { ...request }, (reply) => approachAnswerReplySchema.safeParse(reply)),
};
