import './host.css';
import { createController, RemoteRenderer } from '@remote-ui/react/host';
import { useEffect, useMemo, useRef, useState } from 'react';
import { components } from './components';
import type { CrmBridge, ExtensionContext, ExtensionInfo } from './contract';
import { DrawBoundary } from './drawing/DrawBoundary';
import { DrawingHostContext } from './drawing/host-context';
import { createOverlayStore } from './drawing/overlay-store';
import { ExtensionCrashed, ExtensionLoading } from './ExtensionStates';
import { IframeModal, type OpenIframe } from './IframeModal';
import type { AppPageLocation, LogLevel } from './protocol';
import type { FunctionOptions } from './session/session-host';
import { showAlert } from './session/show-alert';
import { startSession, type Session } from './session/start-session';

export interface ExtensionHostProps {
  readonly extension: ExtensionInfo;
  readonly context: ExtensionContext;
  readonly bridge: CrmBridge;
  /** Runs a serverless function; what it rejects with is logged, the extension reads HubSpot's general text. */
  readonly runFunction: (name: string, options: FunctionOptions) => Promise<unknown>;
  readonly onLog: (level: LogLevel, message: string) => void;
  readonly workerUrl: string;
  /** Another key loads the bundle anew, as after an edit. */
  readonly reloadKey?: string | number;
  /** Where the browser is in the app's own pages, for an extension of pages. */
  readonly location?: AppPageLocation;
}

type HostState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'running'; readonly session: Session }
  | { readonly kind: 'crashed'; readonly message: string };

const controller = createController(components, {
  renderComponent: (props, options) => (
    <DrawBoundary key={props.key} name={String(props.component.type)}>
      {options.renderDefault()}
    </DrawBoundary>
  ),
});

/**
 * Draws one extension: its bundle runs in a worker of its own, which ends with this component. Whatever goes wrong in it is
 * shown here, in its place, with a way to load it again.
 */
export function ExtensionHost(props: ExtensionHostProps) {
  const { extension, bridge, workerUrl, reloadKey } = props;
  const kind = kindOf(extension);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<HostState>({ kind: 'loading' });
  const [iframe, setIframe] = useState<OpenIframe | null>(null);
  const overlays = useMemo(createOverlayStore, []);
  const { locale } = props.context.user;
  const timeZone = props.context.portal.timezone;
  const drawingHost = useMemo(
    () => ({ overlays, bridge, locale, timeZone }),
    [overlays, bridge, locale, timeZone],
  );
  // A session outlives many renders of the page; it always uses the page's latest functions.
  const latest = useRef(props);
  latest.current = props;
  const running = useRef<Session | null>(null);

  useEffect(() => {
    setState({ kind: 'loading' });
    setIframe(null);
    const { context, location } = latest.current;
    const session = startSession({
      workerUrl,
      bundleUrl: extension.bundleUrl,
      context,
      location,
      onMounted: () => setState({ kind: 'running', session }),
      host: {
        bridge,
        recordType: context.crm?.objectTypeId ?? '',
        runFunction: (name, options) => latest.current.runFunction(name, options),
        onLog: (level, message) => latest.current.onLog(level, message),
        onCrash: (message) => {
          latest.current.onLog('error', `The ${kind} "${extension.title}" crashed: ${message}`);
          setState({ kind: 'crashed', message });
        },
        showAlert,
        closeOverlay: overlays.close,
        openIframe: (request, onClose) => setIframe({ request, onClose }),
      },
    });
    running.current = session;
    return () => {
      running.current = null;
      session.stop();
    };
  }, [extension.bundleUrl, extension.title, kind, workerUrl, bridge, overlays, reloadKey, attempt]);

  const contextKey = JSON.stringify(props.context);
  const drawnContext = useRef(contextKey);
  useEffect(() => {
    if (drawnContext.current === contextKey) return;
    drawnContext.current = contextKey;
    running.current?.updateContext(latest.current.context);
  }, [contextKey]);

  const locationKey = JSON.stringify(props.location);
  const isRunning = state.kind === 'running';
  useEffect(() => {
    if (isRunning && latest.current.location !== undefined) running.current?.moveTo(latest.current.location);
  }, [locationKey, isRunning]);

  return (
    <div className="uix-root" data-extension={extension.uid} aria-busy={state.kind === 'loading'}>
      <DrawingHostContext.Provider value={drawingHost}>
        <HostBody state={state} extension={extension} onReload={() => setAttempt((count) => count + 1)} />
        <IframeModal open={iframe} onClosed={() => setIframe(null)} />
      </DrawingHostContext.Provider>
    </div>
  );
}

interface HostBodyProps {
  readonly state: HostState;
  readonly extension: ExtensionInfo;
  readonly onReload: () => void;
}

function HostBody({ state, extension, onReload }: HostBodyProps) {
  const { title } = extension;
  switch (state.kind) {
    case 'loading':
      return <ExtensionLoading title={title} />;
    case 'crashed':
      return <ExtensionCrashed kind={kindOf(extension)} message={state.message} onReload={onReload} />;
    case 'running':
      return (
        <DrawBoundary name={title}>
          <RemoteRenderer receiver={state.session.receiver} controller={controller} />
        </DrawBoundary>
      );
  }
}

/** What people call it. */
function kindOf({ location }: ExtensionInfo): string {
  if (location === 'pages') return 'page';
  return location === 'settings' ? 'settings page' : 'card';
}
