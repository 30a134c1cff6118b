import { listPipelinesContract } from '../../src/protocol/list-pipelines';
import { readPipelineDealsContract } from '../../src/protocol/read-pipeline-deals';
import { calling } from '../shared/call-function';

/** The app's functions as HubSpot runs them. They never reject: what goes wrong on the way is a failure reply too. */
export const hubspotFunctions = {
  listPipelines: calling(listPipelinesContract),
  readDeals: calling(readPipelineDealsContract),
};

/** The app's functions as the page calls them. */
export type Functions = typeof hubspotFunctions;
