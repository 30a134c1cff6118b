import { createContactLabel, isLabelled, listContactLabels } from '../people/association-labels';
import type { HubSpotClient } from '../client/client';
import { HubSpotError } from '../client/hubspot-error';
import { toHubSpotError } from '../client/to-hubspot-error';

/** An association label to have between deals and contacts. */
export interface WantedLabel {
  readonly name: string;
  readonly label: string;
}

export interface LabelOutcome {
  readonly created: readonly string[];
  /** Null when all are there. Otherwise why it stopped; run it again, it carries on. */
  readonly stopped: {
    readonly error: HubSpotError;
    readonly notDone: readonly string[];
    /** The label that was made once and has another name now. */
    readonly renamed?: string;
  } | null;
}

/** The account's labels between deals and contacts, held against those to have. */
export interface LabelPlan {
  readonly missing: readonly WantedLabel[];
  /** Labels of the account's own besides: one of them may be ours under another name. */
  readonly others: readonly string[];
}

/** The labels the account lacks, and those it has besides; one call, writes nothing. */
export async function planLabels(client: HubSpotClient, wanted: readonly WantedLabel[]): Promise<LabelPlan> {
  const existing = await listContactLabels(client);
  const isWanted = (text: string) => wanted.some(({ label }) => isLabelled(text, label));
  return {
    missing: wanted.filter(({ label }) => !existing.some((each) => isLabelled(each.label, label))),
    others: existing.map(({ label }) => label).filter((label) => !isWanted(label)),
  };
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
      const stopped = isNameTaken(error)
        ? { error: renamed(each, error), notDone, renamed: each.label }
        : { error, notDone };
      return { created, stopped };
    }
  }
  return { created, stopped: null };
}

// HubSpot lists labels without the names they were made by, so that one was renamed shows only here.
function isNameTaken({ code, reason }: HubSpotError): boolean {
  return code === 'conflict' || (code === 'validation' && /already exists/i.test(reason));
}

function renamed({ label }: WantedLabel, { status, reason, correlationId }: HubSpotError): HubSpotError {
  const why = `the label "${label}" has another name in HubSpot now. Name it "${label}" there again, and whoever carries it counts again; or delete it there and run this again`;
  const body = {
    message: `${reason.replace(/\.?$/, '')}: ${why}`,
    ...(correlationId === null ? {} : { correlationId }),
  };
  return toHubSpotError({ status: status ?? 409, body }, `Making the contact label "${label}"`);
}
