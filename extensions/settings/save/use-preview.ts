import { useCallback } from 'react';
import type { Settings } from '../../../src/settings';
import type { Functions } from '../section/functions-port';
import { useSteps, type Step, type Steps } from '../section/use-steps';
import { nothingJudged, withStretch, type Tally } from './preview-tally';

/** What a preview has found so far. */
export interface Preview {
  /** The settings it is of. */
  readonly settings: Settings;
  readonly tally: Tally;
  /** Where to go on; null to begin. */
  readonly after: string | null;
}

/** What settings would make of the account's open deals, stretch after stretch. */
export function usePreview(functions: Functions): Steps<Preview> {
  const step = useCallback(
    async ({ settings, tally, after }: Preview): Promise<Step<Preview>> => {
      const reply = await functions.previewSettings({ settings, after });
      if (!reply.ok) return reply;
      const soFar = { settings, tally: withStretch(tally, reply), after: reply.after };
      return { ok: true, soFar, done: reply.after === null };
    },
    [functions],
  );
  return useSteps(step);
}

/** Where a preview of settings begins. */
export function previewOf(settings: Settings): Preview {
  return { settings, tally: nothingJudged, after: null };
}
