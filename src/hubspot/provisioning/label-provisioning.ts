import { createContactLabel, isLabelled, listContactLabels } from '../people/association-labels';
import type { HubSpotClient } from '../client/client';
import { HubSpotError } from '../client/hubspot-error';

/** An association label to have between deals and contacts. */
export interface WantedLabel {
  readonly name: string;
  readonly label: string;
}

export interface LabelOutcome {
  readonly created: readonly string[];
  /** Null when all are there. Otherwise why it stopped; run it again, it carries on. */
  readonly stopped: { readonly error: HubSpotError; readonly notDone: readonly string[] } | null;
}

/** The labels the account lacks; one call, writes nothing. */
export async function missingLabels(
  client: HubSpotClient,
  wanted: readonly WantedLabel[],
): Promise<readonly WantedLabel[]> {
  const existing = await listContactLabels(client);
  return wanted.filter(({ label }) => !existing.some((each) => isLabelled(each.label, label)));
}

/** Makes labels one by one (HubSpot has no batch for them), up to the first that is refused. */
export async function createLabels(
  client: HubSpotClient,
  labels: readonly WantedLabel[],
  onDone: (count: number) => void = () => undefined,
): Promise<LabelOutcome> {
  const created: string[] = [];
  for (const each of labels) {
    try {
      await createContactLabel(client, each);
      created.push(each.label);
      onDone(1);
    } catch (error) {
      if (!(error instanceof HubSpotError)) throw error;
      const notDone = labels.slice(created.length).map(({ label }) => label);
      return { created, stopped: { error, notDone } };
    }
  }
  return { created, stopped: null };
}
