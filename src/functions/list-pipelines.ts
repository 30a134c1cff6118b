import { frameworks } from '../frameworks';
import { listPipelinesRequestSchema, type ListPipelinesReply, type ListPipelinesRequest } from '../protocol';
import { frameworkForPipeline } from '../qualification';
import { serve, type Dependencies } from './serve';

/** What this function may ask of HubSpot; the app requests the union over its functions and no more. */
export const scopes = ['crm.objects.deals.read'] as const;

const frameworkLabels = Object.fromEntries(frameworks.map(({ id, label }) => [id, label]));

/** The account's deal pipelines, each with its framework, and the account's currency. */
export async function listAccountPipelines(
  _request: ListPipelinesRequest,
  { pipelines, account }: Dependencies,
): Promise<ListPipelinesReply> {
  const [known, { companyCurrency }] = await Promise.all([pipelines.list(), account.read()]);
  return {
    ok: true,
    currency: companyCurrency ?? null,
    frameworkLabels,
    pipelines: known.map(({ id, label }) => {
      const framework = frameworkForPipeline(id);
      return { id, label, framework: { id: framework.id, label: framework.label } };
    }),
  };
}

export const main = serve(listPipelinesRequestSchema, listAccountPipelines);
