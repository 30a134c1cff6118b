import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { approachProperties } from '../../src/hubspot';
import { qualificationGroup, qualificationProperties } from '../../src/qualification';
import { builtFunction } from './built-function';
import { openBenchApi, owner } from './bench-api';
import type { Measurement } from './main';

// HubSpot takes no more inputs at once.
const BATCH = 100;

const openReplySchema = z.object({ qualification: z.object({ framework: z.object({ id: z.string() }) }) });

/**
 * API calls of the built functions, counted by the stand-in. The floor is what HubSpot's API makes unavoidable, since no call
 * reads two kinds of thing: the deal, its people, the pipelines, the account's currency and a search for what its owner wins
 * and the settings to open, and a write more to save. A warm
 * function remembers all but the first two.
 */
export async function measureApiCalls(projectDir: string): Promise<readonly Measurement[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  const api = await openBenchApi(dataDir);
  try {
    await api.call('POST', '/crm/v3/properties/deals/groups', qualificationGroup);
    const inputs = [...qualificationProperties(), ...approachProperties()].map((each) => ({
      ...each,
      groupName: qualificationGroup.name,
    }));
    for (let from = 0; from < inputs.length; from += BATCH)
      await api.call('POST', '/crm/v3/properties/deals/batch/create', {
        inputs: inputs.slice(from, from + BATCH),
      });
    const deal = z.object({ id: z.string() }).parse(
      await api.call('POST', '/crm/v3/objects/deals', {
        properties: { dealname: 'Bench', hubspot_owner_id: owner.ownerId },
      }),
    );
    const saveSettings = builtFunction(projectDir, 'SaveSettings.js');
    await api.asApp(() =>
      saveSettings({ expectedRevision: 0, settings: {}, changedBy: owner.email, summary: 'for the bench' }),
    );
    const open = builtFunction(projectDir, 'OpenQualification.js');
    const save = builtFunction(projectDir, 'SaveAnswers.js');
    const opened = await counted(() => open({ dealId: deal.id }));
    const request = (level: { readonly from: string | null; readonly to: string }) => ({
      dealId: deal.id,
      frameworkId: openReplySchema.parse(opened.reply).qualification.framework.id,
      userEmail: 'bench@example.com',
      changes: [{ criterionId: 'champion', level }],
    });
    const saved = await counted(() => save(request({ from: null, to: '2' })));
    const openedWarm = await counted(() => open({ dealId: deal.id }));
    const savedWarm = await counted(() => save(request({ from: '2', to: '3' })));
    return [
      calls(
        'API calls to open a new deal',
        opened.calls,
        7,
        'floor: deal, people, pipelines, account, search, settings, its gaps written',
      ),
      calls('API calls to open a card, warm', openedWarm.calls, 2, 'floor: deal, people'),
      calls('API calls to save answers', saved.calls, 7, 'floor: the same and one write'),
      calls('API calls to save answers, warm', savedWarm.calls, 3, 'floor: the same and one write'),
    ];
  } finally {
    await api.close();
    await rm(dataDir, { recursive: true, force: true });
  }

  async function counted(act: () => Promise<unknown>): Promise<{ reply: unknown; calls: number }> {
    const before = api.requests();
    const reply = z.looseObject({ ok: z.literal(true) }).parse(await api.asApp(act));
    return { reply, calls: api.requests() - before };
  }
}

function calls(what: string, ours: number, floor: number, peerName: string): Measurement {
  return { what, ours: String(ours), peer: String(floor), peerName, ratio: ours / floor };
}
