import * as z from 'zod';
import type { ExtensionInfo } from '../contract';
import { fetchRunning, getJson, type RunningExtensions } from './running-extensions';

const cardMeta = z.object({
  config: z.object({ location: z.string(), objectTypes: z.array(z.string()).default([]) }),
});

/**
 * The cards that HubSpot's dev server runs, each with its place on a record. The dev server's list does not say where a card
 * goes (HubSpot knows from the upload), but the server hands out the project's files, and a project's card is configured in
 * `cards/<uid>-hsmeta.json`.
 * @param devServerPath where the dev server is reached on the page's own origin, such as `/hs-dev`.
 */
export async function fetchExtensions(devServerPath: string): Promise<ExtensionInfo[]> {
  const { extensions } = await fetchRunning(devServerPath);
  return Promise.all(extensions.map((extension) => withPlace(devServerPath, extension)));
}

async function withPlace(
  devServerPath: string,
  { sourceId, title, appName, callback }: RunningExtensions['extensions'][number],
): Promise<ExtensionInfo> {
  const uid = sourceId.slice(sourceId.indexOf('::') + 2);
  const { config } = cardMeta.parse(await getJson(`${devServerPath}/cards/${uid}-hsmeta.json`));
  return { uid, title, appName, ...config, bundleUrl: `${devServerPath}${new URL(callback).pathname}` };
}
