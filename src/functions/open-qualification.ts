import { frameworks } from '../frameworks';
import { openRequestSchema, type OpenReply, type OpenRequest } from '../protocol';
import { frameworkOf, missingProperties, propertiesToRead, qualificationOf } from './deal-qualification';
import { failure } from './failure';
import { serve, type Dependencies } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = ['crm.objects.deals.read'] as const;

/** Reads a deal's answers. One API call: which framework rules is known only with the deal, so all of them are asked for. */
export async function openQualification(
  { dealId }: OpenRequest,
  { deals }: Dependencies,
): Promise<OpenReply> {
  const record = await deals.read({ dealId, properties: propertiesToRead(frameworks), historyOf: [] });
  if (record === null) return failure('deal-not-found', `There is no deal ${dealId}.`);
  const framework = frameworkOf(record);
  return (
    missingProperties(record, framework) ?? { ok: true, qualification: qualificationOf(record, framework) }
  );
}

export const main = serve(openRequestSchema, openQualification);
