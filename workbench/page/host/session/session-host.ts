import type * as z from 'zod';
import type { CrmBridge } from '../contract';
import type { LogLevel } from '../protocol';
import type * as requests from './requests';
import type { HostAlert } from './show-alert';

export type FunctionOptions = z.output<typeof requests.functionCall>['options'];
export type IframeRequest = z.output<typeof requests.iframeRequest>;

/** What a session needs of the page around it. */
export interface SessionHost {
  readonly bridge: CrmBridge;
  /** The type of the record the extension is on, which formatting needs; empty where there is no record. */
  readonly recordType: string;
  readonly runFunction: (name: string, options: FunctionOptions) => Promise<unknown>;
  readonly onLog: (level: LogLevel, message: string) => void;
  readonly onCrash: (message: string) => void;
  readonly showAlert: (alert: HostAlert) => void;
  readonly closeOverlay: (id: string) => void;
  readonly openIframe: (request: IframeRequest, onClose: (() => unknown) | undefined) => void;
}

/** Registers what must stop when the session ends. */
export type WhenOver = (stop: () => void) => void;
