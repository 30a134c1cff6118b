import { z } from 'zod';
import { levelProperty, evidenceProperty } from '../../src/qualification';
import { applyAccountPlan, createHubSpotClient, createSettingsStore, planAccount } from '../../src/hubspot';
import { roleLabels } from '../../src/frameworks';
import { rulebookOf, type Settings } from '../../src/settings';
import { colleagues } from '../../workbench/demo/colleagues';
import { createdPipelines } from '../../workbench/demo/pipelines';
import { settingsWith } from '../builders/settings';
import type { SimulatedHubSpot } from './simulated-hubspot';

/** Ids of what an operation is about. */
export interface Scenario {
  /** An open enterprise deal with stale figures, whose champion is the first contact. */
  readonly dealId: string;
  readonly contactIds: readonly string[];
}

/** The settings of every scenario: MEDDIC's decision process is kept in a property that the account had before. */
export const settings: Settings = settingsWith({
  pipelines: { enterprise: { framework: 'meddic' } },
  mappings: {
    meddic: {
      decision_process: { property: 'buying_steps', levels: { unknown: '0', told: '2', written: '3' } },
    },
  },
});

const idSchema = z.object({ id: z.string() });
const labelsSchema = z.object({
  results: z.array(z.object({ typeId: z.number(), label: z.string().nullable() })),
});
const contactLabels = '/crm/v4/associations/deals/contacts';

/** Fills an empty account: pipelines, settings of revision 1, contacts and four deals. Unprovisioned it lacks two frameworks. */
export async function fillScenario(hubspot: SimulatedHubSpot): Promise<Scenario> {
  await makePipelines(hubspot);
  await hubspot.call('POST', '/crm/v3/properties/deals', {
    ...{ name: 'buying_steps', label: 'Buying steps', groupName: 'dealinformation' },
    ...{ type: 'enumeration', fieldType: 'select' },
    options: ['unknown', 'told', 'written'].map((value) => ({ label: value, value })),
  });
  const client = createHubSpotClient({ origin: hubspot.origin, token: hubspot.token });
  const plan = await planAccount(client, rulebookOf(settings, 1));
  const { stopped } = await applyAccountPlan(client, plan);
  if (stopped !== null) throw stopped.error;
  const saved = await createSettingsStore(client).save({
    ...{ expectedRevision: 0, payload: JSON.stringify(settings), changedBy: 'ops@example.com' },
    ...{ summary: 'First', at: new Date() },
  });
  if (!saved.saved) throw new Error('The settings of the scenario were not saved.');
  const scenario = await makeRecords(hubspot);
  hubspot.calls.length = 0;
  return scenario;
}

/** As fillScenario(), of an account that was never provisioned. */
export async function fillBareScenario(hubspot: SimulatedHubSpot): Promise<Scenario> {
  await makePipelines(hubspot);
  return { dealId: '', contactIds: [] };
}

export async function makePipelines({ call }: SimulatedHubSpot): Promise<void> {
  for (const { id, label, stages } of createdPipelines) {
    await call('POST', '/crm/v3/pipelines/deals', {
      ...{ label, displayOrder: 2, pipelineId: id },
      stages: stages.map((stage, displayOrder) => ({
        ...{ stageId: stage.id, label: stage.label, displayOrder },
        metadata: { probability: String(stage.probability) },
      })),
    });
  }
}

async function makeRecords({ call }: SimulatedHubSpot): Promise<Scenario> {
  const make = async (type: string, properties: Readonly<Record<string, string>>) =>
    idSchema.parse(await call('POST', `/crm/v3/objects/${type}`, { properties })).id;
  const contactIds = [
    await make('contacts', { lastname: 'Berg', email: 'berg@example.com' }),
    await make('contacts', { lastname: 'Lund', email: 'lund@example.com' }),
  ];
  const aDeal = (dealname: string, more: Readonly<Record<string, string>>) =>
    make('deals', {
      ...{ dealname, pipeline: 'enterprise', dealstage: 'ent_evaluation', amount: '90000' },
      hubspot_owner_id: colleagues[0]?.ownerId ?? '',
      ...more,
    });
  const answer = (criterion: string, level: string, evidence: string) => ({
    [levelProperty('meddic', criterion)]: level,
    [evidenceProperty('meddic', criterion)]: evidence,
  });
  const dealId = await aDeal('Subject', {
    ...answer('champion', '3', 'Berg introduced us'),
    ...answer('metrics', '2', 'Two hours a day'),
    buying_steps: 'told',
  });
  await aDeal('Second', answer('metrics', '3', 'Saved a month'));
  await aDeal('Third', answer('identify_pain', '1', ''));
  await aDeal('Won', { ...answer('champion', '3', 'Lund'), dealstage: 'ent_won', closedate: '2026-11-02' });
  const { results } = labelsSchema.parse(await call('GET', `${contactLabels}/labels`));
  const champion = results.find(({ label }) => label === roleLabels.champion.en)?.typeId;
  const to = (id: string, types: readonly object[]) => ({ from: { id: dealId }, to: { id }, types });
  const [first = '', second = ''] = contactIds;
  await call('POST', `${contactLabels}/batch/create`, {
    inputs: [
      to(first, [{ associationCategory: 'USER_DEFINED', associationTypeId: champion }]),
      to(second, [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 3 }]),
    ],
  });
  return { dealId, contactIds };
}
