import {
  listPipelinesReplySchema,
  pipelineDealsReplySchema,
  type ListPipelinesReply,
  type PipelineDealsReply,
  type PipelineDealsRequest,
} from '../../src/protocol';
import { callFunction } from '../shared/call-function';

/** The app's functions as the page calls them. They never reject: what goes wrong on the way is a failure reply too. */
export interface Functions {
  listPipelines(): Promise<ListPipelinesReply>;
  readDeals(request: PipelineDealsRequest): Promise<PipelineDealsReply>;
}

/** The functions as HubSpot runs them. */
export const hubspotFunctions: Functions = {
  listPipelines: () =>
    callFunction('list_pipelines', {}, (value) => listPipelinesReplySchema.safeParse(value)),
  readDeals: (request) =>
    callFunction('read_pipeline_deals', { ...request }, (value) => pipelineDealsReplySchema.safeParse(value)),
};
