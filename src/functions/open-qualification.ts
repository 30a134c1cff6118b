import { openQualification } from '../judging';
import { openQualificationContract } from '../protocol/open-qualification';
import { dealReply } from './qualification-on-wire';
import { serve } from './serve';

export { dealsStored as scopes } from './scopes';

/** Reads a deal's answers, and stores its figures anew on the way where they no longer say what it is worth. */
export const main = serve(openQualificationContract, async ({ dealId, seenRevision = 0 }, ports) =>
  dealReply(await openQualification(dealId, seenRevision, ports), ports),
);
