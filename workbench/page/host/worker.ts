import * as RemoteUI from '@remote-ui/react';
import { createEndpoint, retain, type MessageEndpoint } from '@remote-ui/rpc';
import * as React from 'react';
import { errorMessage } from './error-message';
import type { LogLevel, PageSide, WorkerSide } from './protocol';
import { extensionActions } from './worker/extension-actions';
import { createHookApi } from './worker/hook-api';
import { closeTheNetwork, refuseFetch } from './worker/network';
import {
  createPageLocation,
  extensionHooks,
  renderExtension,
  type ExtendCallback,
  type ExtensionApi,
} from './worker/render-extension';
import { provideDebugFrame } from './worker/react-debug-frame';
import { createServerless, createServerlessRunner } from './worker/serverless';

/**
 * The worker one extension lives in: HubSpot's globals around an unmodified bundle, remote-ui to the page. It is bundled
 * as one classic script, because the bundle is an IIFE that `importScripts` runs.
 */

declare function importScripts(url: string): void;

const messenger: MessageEndpoint = {
  postMessage: (message, transfer = []) => {
    self.postMessage(message, { transfer });
  },
  addEventListener: (type, listener) => {
    self.addEventListener(type, listener);
  },
  removeEventListener: (type, listener) => {
    self.removeEventListener(type, listener);
  },
};
const endpoint = createEndpoint<PageSide>(messenger);
const page = endpoint.call;

let extend: ExtendCallback | undefined;
let drawAgain: ((context: Parameters<WorkerSide['updateContext']>[0]) => void) | undefined;
const location = createPageLocation();
const runImport = importScripts;

const log = (level: LogLevel) => (data: unknown) => {
  void page.log(level, String(data));
};
const crash = (message: string) => {
  void page.crashed(message);
};

Object.assign(self, {
  React,
  RemoteUI,
  __HUBSPOT_EXTENSION_WORKER__: true,
  extend_V2: (callback: ExtendCallback) => {
    extend = callback;
  },
  logger: { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') },
  serverless: createServerless(page),
  hsFetch: refuseFetch,
  hsWorkerAPI: {
    ...extensionHooks,
    useAppPageLocation: location.useAppPageLocation,
    ...createHookApi(page),
  },
});
provideDebugFrame();
closeTheNetwork(self);

const workerSide: WorkerSide = {
  load(bundleUrl) {
    runImport(bundleUrl);
    if (extend === undefined) throw new Error(`The bundle ${bundleUrl} never called hubspot.extend().`);
  },
  render(channel, context, componentNames) {
    if (extend === undefined) throw new Error('render was asked for before load.');
    retain(channel);
    const draw = renderExtension(channel, componentNames, extend, crash);
    const runServerlessFunction = createServerlessRunner(page);
    drawAgain = (next) => {
      const api: ExtensionApi = {
        context: next,
        actions: extensionActions(page, next),
        runServerlessFunction,
      };
      draw(api);
    };
    drawAgain(context);
  },
  updateContext: (context) => drawAgain?.(context),
  moveTo: location.moveTo,
};
endpoint.expose({ ...workerSide });

// An error nobody caught has left the extension in an unknown state; a promise nobody caught has only failed.
self.addEventListener('error', (event) => {
  event.preventDefault();
  crash(errorMessage(event.error ?? event.message));
});
self.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  log('error')(`Unhandled rejection: ${errorMessage(event.reason)}`);
});
