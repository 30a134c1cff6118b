import type { HubSpotClient } from '../client/client';
import { listPipelines, type Pipeline } from './pipelines';

/** The account's deal pipelines. */
export interface PipelineStore {
  /** All of them. One API call, or none while the last answer is fresh. */
  list(): Promise<readonly Pipeline[]>;
}

// Stages change a few times a year, deals are opened all day: a function that stays warm asks once in this time.
const FRESH_MS = 60_000;

/** The store over HubSpot's API, with a memory of its own: make one for as long as it may remember. */
export function createPipelineStore(client: HubSpotClient, now: () => number = Date.now): PipelineStore {
  let known: { readonly pipelines: readonly Pipeline[]; readonly untilMs: number } | null = null;
  return {
    async list() {
      if (known === null || known.untilMs < now()) {
        known = { pipelines: await listPipelines(client, 'deals'), untilMs: now() + FRESH_MS };
      }
      return known.pipelines;
    },
  };
}
