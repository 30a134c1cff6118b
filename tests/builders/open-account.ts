import { z } from 'zod';
import { applyAccountPlan, createHubSpotClient, planAccount } from '../../src/hubspot';
import { defaultRulebook } from '../../src/settings';
import { demoAccount } from '../../workbench/demo/account';
import { createdPipelines, midMarket } from '../../workbench/demo/pipelines';
import { openTestHubSpot, type TestHubSpot } from '../src/hubspot/local-hubspot';

const idsSchema = z.object({ results: z.array(z.object({ id: z.string() })) });
const namesSchema = z.object({ results: z.array(z.object({ name: z.string() })) });

// HubSpot's largest page of a list, and its largest batch.
const PAGE = 100;

/** A token without limits: a test asks in a moment what an app asks in a day. */
export const TOKEN = demoAccount([]).tokens.find(({ kind }) => kind === 'setup')?.token ?? '';

/** A client of the same rights whose calls nobody counts. */
export function unheardClient({ origin }: TestHubSpot) {
  // The workbench lets it say when it is; any token but that of the code under test would do.
  return createHubSpotClient({ origin, token: unheardToken() });
}

export function unheardToken(): string {
  return `${TOKEN}@${new Date().toISOString()}`;
}

/** The demo company's account with all its pipelines and no records. */
export async function openAccount(): Promise<TestHubSpot> {
  const hubspot = await openTestHubSpot();
  for (const { id, label, stages } of createdPipelines.filter((pipeline) => pipeline.id !== midMarket.id)) {
    await hubspot.call('POST', '/crm/v3/pipelines/deals', {
      label,
      displayOrder: 2,
      pipelineId: id,
      stages: stages.map((stage, displayOrder) => ({
        stageId: stage.id,
        label: stage.label,
        displayOrder,
        metadata: { probability: String(stage.probability) },
      })),
    });
  }
  return hubspot;
}

/** Makes whatever of ours the account lacks. */
export async function provision(hubspot: TestHubSpot): Promise<void> {
  const client = unheardClient(hubspot);
  const { stopped } = await applyAccountPlan(client, await planAccount(client, defaultRulebook));
  if (stopped !== null) throw stopped.error;
}

/** Takes deals and settings away. */
export async function emptyAccount(hubspot: TestHubSpot): Promise<void> {
  await archiveAll(hubspot, 'deals');
  const { results } = namesSchema.parse(await hubspot.call('GET', '/crm-object-schemas/v3/schemas'));
  if (results.length > 0) await archiveAll(hubspot, 'p_qualification_settings');
}

async function archiveAll(hubspot: TestHubSpot, type: string): Promise<void> {
  const path = `/crm/v3/objects/${type}`;
  const { results } = idsSchema.parse(await hubspot.call('GET', `${path}?limit=${PAGE}`));
  if (results.length === 0) return;
  await hubspot.call('POST', `${path}/batch/archive`, { inputs: results.map(({ id }) => ({ id })) });
  if (results.length === PAGE) await archiveAll(hubspot, type);
}
