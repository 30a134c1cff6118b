import * as z from 'zod';
import type { ExtensionInfo } from '../contract';
import { fetchRunning, findJson, type RunningExtensions } from './running-extensions';

/** A component's configuration in the project, and the place in HubSpot that comes of it. */
const componentMeta = z.discriminatedUnion('type', [
  z
    .object({
      type: z.literal('card'),
      config: z.object({ location: z.string(), objectTypes: z.array(z.string()).default([]) }),
    })
    .transform(({ config }) => config),
  z.object({ type: z.enum(['page', 'pages']) }).transform(() => ({ location: 'pages', objectTypes: [] })),
  z.object({ type: z.literal('settings') }).transform(() => ({ location: 'settings', objectTypes: [] })),
]);
type Place = z.output<typeof componentMeta>;

/** What the dev server calls an app's page and its settings, for want of a name; a card may be called so too. */
const folderByTitle: Readonly<Record<string, string>> = { 'App Home': 'pages', Settings: 'settings' };
const folders = ['cards', 'pages', 'settings'];

/**
 * The extensions that HubSpot's dev server runs, each with its place. The dev server's list does not say where one goes
 * (HubSpot knows from the upload), but the server hands out the project's files, and a component is configured in
 * `cards/<uid>-hsmeta.json`, or in a file of that name beside it in `pages` or `settings`.
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
  const place = await findPlace(devServerPath, uid, folderByTitle[title] ?? 'cards');
  return { uid, title, appName, ...place, bundleUrl: `${devServerPath}${new URL(callback).pathname}` };
}

/** @param likely the folder to look in first; where no file is, the browser notes each vain look in its console */
async function findPlace(devServerPath: string, uid: string, likely: string): Promise<Place> {
  for (const folder of [likely, ...folders.filter((name) => name !== likely)]) {
    const meta = await findJson(`${devServerPath}/${folder}/${uid}-hsmeta.json`);
    if (meta !== undefined) return componentMeta.parse(meta);
  }
  throw new Error(`HubSpot's dev server has no configuration of ${uid}: no ${likely}/${uid}-hsmeta.json`);
}
