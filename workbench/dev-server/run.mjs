import { translateForLocalDev } from '@hubspot/project-parsing-lib/translate';
import { DevModeUnifiedInterfaceNonSingleton } from '@hubspot/ui-extensions-dev-server';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * The child process in which HubSpot's own dev server runs: what `uie dev` does, with the API's address as an argument
 * and without registering a session at HubSpot. Started by start-dev-server.ts, over IPC.
 */

/** HubSpot's asks in the terminal which extensions to run as soon as there are two; here it is always all of them. */
class AllExtensions extends DevModeUnifiedInterfaceNonSingleton {
  async parentSetup(args) {
    await super.parentSetup({ ...args, choices: args.choices.slice(0, 1) });
    this.configs = args.choices.map(({ value }) => value);
  }
}

// HubSpot's functions take 6 MB of parameters; its dev server stops at express's default of
// 100 kB, so that a long save that works on HubSpot would fail here.
const functionBodyLimit = '6mb';
const express = createRequire(import.meta.resolve('@hubspot/ui-extensions-dev-server'))('express');
const parseJson = express.json;
express.json = (options) => parseJson({ limit: functionBodyLimit, ...options });

const say = (message) => process.connected && process.send(message);
const logAs =
  (level) =>
  (...parts) =>
    say({ kind: 'log', level, text: parts.map(toText).join(' ') });
const logger = { debug: logAs('debug'), info: logAs('info'), warn: logAs('warn'), error: logAs('error') };

// A Ctrl-C in a common terminal reaches this process too; the workbench decides when it ends. It ends with it in any case.
process.on('SIGINT', () => undefined);
process.once('disconnect', () => process.exit(0));
process.once('message', (settings) => {
  start(settings).then(
    () => say({ kind: 'ready' }),
    (error) => {
      say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      process.exit(1);
    },
  );
});

async function start({ projectDir, port, apiOrigin, appToken, accountId }) {
  Object.assign(process.env, { HUBSPOT_API_ORIGIN: apiOrigin, PRIVATE_APP_ACCESS_TOKEN: appToken });
  const projectConfig = JSON.parse(readFileSync(join(projectDir, 'hsproject.json'), 'utf8'));
  const { platformVersion, srcDir } = projectConfig;
  const { intermediateRepresentation } = await translateForLocalDev(
    { projectSourceDir: join(projectDir, srcDir), platformVersion, accountId },
    { skipValidation: true },
  );
  const devServer = new AllExtensions();
  await devServer.setup({
    components: intermediateRepresentation.intermediateNodesIndexedByUid,
    profileData: intermediateRepresentation.profileData ?? {},
    platformVersion,
    logger,
    urls: { api: apiOrigin, web: apiOrigin },
    setActiveApp: async () => undefined,
    onUploadRequired: () => undefined,
  });
  const requestPorts = async (requests) =>
    Object.fromEntries(requests.map(({ instanceId }) => [instanceId, port]));
  await devServer.start({ accountId, requestPorts, projectConfig });
}

function toText(part) {
  if (part instanceof Error) return part.stack ?? part.message;
  return typeof part === 'string' ? part : JSON.stringify(part);
}
