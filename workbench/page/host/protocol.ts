import type { RemoteChannel } from '@remote-ui/core';
import type { CrmProperties, ExtensionContext } from './contract';

/** The two sides of the line between the page and an extension's worker; both import this file, nothing else of each other. */

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** An answer from the page. Errors travel as values: an exception would lose its kind on the way and trouble both sides. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** Where in an app's own pages the browser is, for `usePageRoute`. */
export interface AppPageLocation {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What the worker does when the page asks. */
export interface WorkerSide {
  /** Runs the bundle; rejects when it cannot be read, throws, or never calls `hubspot.extend`. */
  load(bundleUrl: string): void;
  /** Renders the extension into the channel; rejects when its first render throws. */
  render(channel: RemoteChannel, context: ExtensionContext, componentNames: readonly string[]): void;
  /** Renders again with a new context, keeping the extension's state. */
  updateContext(context: ExtensionContext): void;
  readonly moveTo: (location: AppPageLocation) => void;
}

/** Data for a hook of the SDK, with the way to stop its updates. */
export interface HookData<T> {
  readonly data: T;
  readonly cleanup?: () => void;
}

/** What the page does when the worker asks. Arguments are `unknown`: an extension chose them, the page parses them. */
export interface PageSide {
  log(level: LogLevel, message: string): void;
  /** The extension is beyond use: its render threw, or an error reached the worker's global scope. */
  crashed(message: string): void;
  runFunction(name: unknown, options: unknown): Promise<Outcome<unknown>>;
  fetchCrmProperties(
    names: unknown,
    onUpdate: unknown,
    options: unknown,
  ): Promise<Outcome<HookData<CrmProperties>>>;
  fetchAssociations(request: unknown, options: unknown): Promise<Outcome<HookData<unknown>>>;
  fetchCrmSearch(request: unknown, options: unknown): Promise<Outcome<HookData<unknown>>>;
  formatCrmProperties(request: unknown): Promise<Outcome<readonly CrmProperties[]>>;
  fetchCrmObjectProperties(names: unknown): Promise<Outcome<CrmProperties>>;
  onCrmPropertiesUpdate(names: unknown, callback: unknown): Promise<Outcome<null>>;
  refreshObjectProperties(): Promise<Outcome<null>>;
  addAlert(alert: unknown): Promise<Outcome<null>>;
  reloadPage(): Promise<Outcome<null>>;
  openIframeModal(request: unknown, onClose: unknown): Promise<Outcome<null>>;
  closeOverlay(id: unknown): Promise<Outcome<null>>;
  copyTextToClipboard(text: unknown): Promise<Outcome<null>>;
  navigateToPage(request: unknown): Promise<Outcome<null>>;
}
