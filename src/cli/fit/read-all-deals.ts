import type { PipelineDeal } from '../../approach';
import { readPipelineDeals, type HubSpotClient } from '../../hubspot';
import type { Progress } from '../progress';
import { UsageError } from '../usage-error';

// Of 200 deals each: a million deals, more than any pipeline has. A cursor that runs in a circle ends here.
const MAX_PAGES = 5_000;

/** Every deal of a pipeline. Throws when there are more than a million: half of them would be taken for all. */
export async function readAllDeals(
  client: HubSpotClient,
  pipelineId: string,
  progress: Progress,
): Promise<readonly PipelineDeal[]> {
  const deals: PipelineDeal[] = [];
  let after: string | null = null;
  try {
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const read = await readPipelineDeals(client, { pipelineId, after });
      if (page === 0 && read.remaining > 0) progress.start('Reading deals', read.remaining);
      deals.push(...read.deals);
      if (read.deals.length > 0) progress.advance(read.deals.length);
      if (read.after === null) return deals;
      after = read.after;
    }
  } finally {
    progress.stop();
  }
  throw new UsageError([`The pipeline has more deals than this command reads: ${deals.length} so far.`]);
}
