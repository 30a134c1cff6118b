import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { findFramework } from '../../src/frameworks';
import { levelProperty } from '../../src/qualification';
import { openBenchApi, owner } from './bench-api';
import { builtFunction } from './built-function';
import type { Measurement } from './main';

/** Deals that are judged anew, and counted: a deal more costs the same calls as these. */
const COUNTED = 1_000;
const BATCH = 100;
const FRAMEWORK = 'meddic';

const savedSchema = z.looseObject({ ok: z.literal(true) });
const stepSchema = z.object({ ok: z.literal(true), complete: z.boolean() });
const judgedSchema = z.object({ ok: z.literal(true), after: z.string().nullable(), written: z.number() });

/**
 * API calls that bring the figures of all deals up to date once a weight has changed: HubSpot keeps them itself, so a call for each formula
 * that says otherwise, and those that find that out; against Plumbline, which reads every deal, judges it and writes what differs. The
 * stored ones are counted over 1,000 deals and multiplied; the live ones do not depend on how many there are.
 */
export async function measureSettingsChange(projectDir: string): Promise<readonly Measurement[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  const api = await openBenchApi(dataDir);
  const of = (file: string) => {
    const run = builtFunction(projectDir, file);
    return (parameters: unknown) => api.asApp(() => run(parameters));
  };
  const [save, provision, judge] = [of('SaveSettings.js'), of('ProvisionStep.js'), of('JudgeDeals.js')];

  const saved = async (revision: number, weight: number) => {
    const adjustments = { [FRAMEWORK]: { weights: { champion: weight } } };
    const settings = {
      figures: 'both',
      defaultFramework: FRAMEWORK,
      enabledFrameworks: [FRAMEWORK],
      adjustments,
    };
    savedSchema.parse(
      await save({ expectedRevision: revision, settings, changedBy: owner.email, summary: 'a weight' }),
    );
  };
  const provisioned = (seenRevision: number) =>
    counted(async () => {
      let complete = false;
      while (!complete) ({ complete } = stepSchema.parse(await provision({ seenRevision })));
    });
  const judgedAll = (seenRevision: number) =>
    counted(async () => {
      let written = 0;
      for (let after: string | null = null; ;) {
        const reply = judgedSchema.parse(await judge({ after, seenRevision }));
        written += reply.written;
        if (reply.after === null) return written;
        after = reply.after;
      }
    });

  try {
    await saved(0, 10);
    await provisioned(1);
    await fill();
    await judgedAll(1);
    await saved(1, 90);
    const live = await provisioned(2);
    const stored = await judgedAll(2);
    if (stored.result < COUNTED / 2) throw new Error(`Only ${stored.result} deals came out otherwise.`);
    return [100_000, 1_000_000].map((deals) => {
      const calls = Math.round((stored.calls * deals) / COUNTED);
      return {
        what: `API calls until ${deals.toLocaleString('en')} deals follow a new weight`,
        ours: live.calls.toLocaleString('en'),
        peer: calls.toLocaleString('en'),
        peerName: `stored figures; ${stored.calls} counted for ${COUNTED}`,
        ratio: live.calls / calls,
      };
    });
  } finally {
    await api.close();
    await rm(dataDir, { recursive: true, force: true });
  }

  async function counted<T>(act: () => Promise<T>): Promise<{ result: T; calls: number }> {
    const before = api.requests();
    const result = await act();
    return { result, calls: api.requests() - before };
  }

  async function fill(): Promise<void> {
    const criteria = findFramework(FRAMEWORK)?.criteria ?? [];
    for (let from = 0; from < COUNTED; from += BATCH) {
      const inputs = Array.from({ length: BATCH }, (_, offset) => {
        const levels = criteria.map(({ id }, index) => {
          return [levelProperty(FRAMEWORK, id), String((from + offset + index * index) % 4)] as const;
        });
        const properties = {
          dealname: `Deal ${from + offset}`,
          dealstage: 'qualifiedtobuy',
          pipeline: 'default',
        };
        return { properties: { ...properties, ...Object.fromEntries(levels) } };
      });
      await api.call('POST', '/crm/objects/2026-09/deals/batch/create', { inputs });
    }
  }
}
