import { hubspot, type JsonValue } from '@hubspot/ui-extensions';
import {
  approachAnswerReplySchema,
  historyReplySchema,
  namePersonReplySchema,
  openReplySchema,
  saveReplySchema,
  type ApproachAnswerReply,
  type ApproachAnswerRequest,
  type Failure,
  type HistoryReply,
  type NamePersonReply,
  type NamePersonRequest,
  type OpenReply,
  type SaveReply,
  type SaveRequest,
} from '../../src/protocol';

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
  open: async (dealId) => {
    const reply = await call('open_qualification', { dealId });
    return reply.arrived ? parsed(openReplySchema.safeParse(reply.value)) : reply.failure;
  },
  save: async (request) => {
    const reply = await call('save_answers', { ...request });
    return reply.arrived ? parsed(saveReplySchema.safeParse(reply.value)) : reply.failure;
  },
  namePerson: async (request) => {
    const reply = await call('name_person', { ...request });
    return reply.arrived ? parsed(namePersonReplySchema.safeParse(reply.value)) : reply.failure;
  },
  history: async (dealId) => {
    const reply = await call('open_history', { dealId });
    return reply.arrived ? parsed(historyReplySchema.safeParse(reply.value)) : reply.failure;
  },
  answerApproach: async (request) => {
    const reply = await call('answer_approach', { ...request });
    return reply.arrived ? parsed(approachAnswerReplySchema.safeParse(reply.value)) : reply.failure;
  },
};

type Arrival =
  | { readonly arrived: true; readonly value: unknown }
  | { readonly arrived: false; readonly failure: Failure };

// HubSpot rejects, without saying why, when a function crashed or ran out of time, or the browser is offline.
async function call(name: string, parameters: JsonValue): Promise<Arrival> {
  try {
    return { arrived: true, value: await hubspot.serverless(name, { parameters }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { arrived: false, failure: localFailure('unavailable', message) };
  }
}

function parsed<Reply>(
  result: { success: true; data: Reply } | { success: false; error: { message: string } },
): Reply | Failure {
  return result.success
    ? result.data
    : localFailure('unexpected', `Reply not understood: ${result.error.message}`);
}

function localFailure(code: 'unavailable' | 'unexpected', message: string): Failure {
  return { ok: false, code, message, details: [], correlationId: null };
}
