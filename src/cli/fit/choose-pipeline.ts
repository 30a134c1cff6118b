import { listPipelines, type HubSpotClient, type Pipeline } from '../../hubspot';
import { nearestFirst } from '../../texts';
import { UsageError } from '../usage-error';

/** The deal pipeline of that id or, failing that, of that name; else throws UsageError with those there are, the nearest first. */
export async function choosePipeline(client: HubSpotClient, typed: string): Promise<Pipeline> {
  const pipelines = await listPipelines(client, 'deals');
  const wanted = typed.trim().toLowerCase();
  const found =
    pipelines.find(({ id }) => id === typed) ??
    pipelines.find(({ id }) => id.toLowerCase() === wanted) ??
    pipelines.find(({ label }) => label.toLowerCase() === wanted);
  if (found !== undefined) return found;
  const nearest = nearestFirst(typed, pipelines, ({ id, label }) => [id, label]);
  throw new UsageError([
    `--pipeline: the account has no deal pipeline "${typed}". It has:`,
    ...nearest.map(({ id, label }) => `  ${id} (${label})`),
  ]);
}
