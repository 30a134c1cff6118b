import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { qualificationGroup, qualificationProperties } from '../../src/qualification';
import { builtFunction } from './built-function';
import { openBenchApi } from './bench-api';
import type { Measurement } from './main';

/**
 * API calls of the built functions, counted by the stand-in. The floor is what HubSpot's API makes unavoidable: one read to
 * open, and to save one read (for the score) and one write.
 */
export async function measureApiCalls(projectDir: string): Promise<readonly Measurement[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  const api = await openBenchApi(dataDir);
  try {
    await api.call('POST', '/crm/v3/properties/deals/groups', qualificationGroup);
    const inputs = qualificationProperties().map((each) => ({ ...each, groupName: qualificationGroup.name }));
    await api.call('POST', '/crm/v3/properties/deals/batch/create', { inputs });
    const deal = z
      .object({ id: z.string() })
      .parse(await api.call('POST', '/crm/v3/objects/deals', { properties: { dealname: 'Bench' } }));
    const open = await counted(() => builtFunction(projectDir, 'OpenQualification.js')({ dealId: deal.id }));
    const request = {
      dealId: deal.id,
      frameworkId: z.object({ qualification: z.object({ frameworkId: z.string() }) }).parse(open.reply)
        .qualification.frameworkId,
      userEmail: 'bench@example.com',
      changes: [
        { criterionId: 'champion', level: { from: null, to: '2' }, evidence: { from: '', to: 'said so' } },
      ],
    };
    const save = await counted(() => builtFunction(projectDir, 'SaveAnswers.js')(request));
    return [
      calls('API calls to open a card', open.calls, 1, 'floor: one read'),
      calls('API calls to save answers', save.calls, 2, 'floor: one read, one write'),
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
