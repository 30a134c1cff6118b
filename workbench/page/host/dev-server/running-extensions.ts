import * as z from 'zod';

/** One extension in the dev server's `GET /extensions`. Its bundle's address names a host of HubSpot's own, `hslocal.net`. */
const runningExtension = z.object({
  appName: z.string(),
  title: z.string(),
  /** `<uid of the app>::<uid of the extension>` */
  sourceId: z.string().regex(/^.+::.+$/),
  callback: z.url(),
});

const runningExtensions = z.object({ websocket: z.url(), extensions: z.array(runningExtension) });
export type RunningExtensions = z.output<typeof runningExtensions>;

/** What HubSpot's dev server runs just now. Rejects when it does not answer, or not in its own shape. */
export async function fetchRunning(devServerPath: string): Promise<RunningExtensions> {
  return runningExtensions.parse(await findJson(`${devServerPath}/extensions`));
}

/** Reads JSON from the dev server: undefined where there is none. Rejects with the address and any other status. */
export async function findJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`HubSpot's dev server answered ${response.status} to ${address}`);
  return response.json();
}
