import { answerApproach } from '../judging';
import { answerApproachContract } from '../protocol/answer-approach';
import { dealReply } from './qualification-on-wire';
import { serve } from './serve';

export { dealsStored as scopes } from './scopes';

/** Stores what a rep answered about the buyer, with the approach that follows from it. */
export const main = serve(answerApproachContract, async ({ dealId, answer }, ports) =>
  dealReply(await answerApproach(dealId, answer, ports), ports),
);
