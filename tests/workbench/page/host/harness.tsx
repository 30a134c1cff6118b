import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { StrictMode, useMemo, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  ExtensionHost,
  PageHeaderContext,
  theme,
  watchExtensions,
  type AppPageLocation,
  type ExtensionContext,
  type PageRequest,
} from '../../../../workbench/page/host';
import { createFakeBridge } from './fake-bridge';

/**
 * The least page that can host an extension, for the browser test: `?card=Name&width=320`. With `&path=/deals/7` it is the
 * app's page there, with a header, and links of the app move it.
 */

const query = new URLSearchParams(window.location.search);
const cardName = query.get('card') ?? 'inputs';
const { bridge, calls, change, listenerCount } = createFakeBridge();
const log: string[] = [];
const watched: string[] = [];
const watch = (devServerPath: string) => {
  watchExtensions(devServerPath, {
    onUpdate: () => watched.push('update'),
    onBuildError: (problem) => watched.push(`error ${problem}`),
    onShutdown: () => watched.push('shutdown'),
  });
};

const context: ExtensionContext = {
  location: query.has('path') ? 'pages' : 'crm.record.tab',
  user: {
    id: 1,
    email: 'ada@example.com',
    emails: ['ada@example.com'],
    firstName: 'Ada',
    lastName: 'Byron',
    roles: [],
    teams: [],
    locale: 'en-us',
    language: 'en',
    permissions: [],
  },
  portal: { id: 12345, timezone: 'Europe/Stockholm' },
  extension: { appId: 1, appName: 'Harness', cardTitle: cardName },
  crm: { objectId: 42, objectTypeId: '0-3' },
};

function runFunction(name: string, options: { readonly parameters?: unknown }): Promise<unknown> {
  if (name === 'echo') return Promise.resolve({ got: options.parameters });
  return Promise.reject(new Error('the function said a secret'));
}

function Harness() {
  const [shown, setShown] = useState(true);
  const [user, setUser] = useState('Ada');
  const [bundle, setBundle] = useState(cardName);
  const [location, setLocation] = useState<AppPageLocation>({ path: query.get('path') ?? '/', params: {} });
  const pagesBridge = useMemo(
    () => ({
      ...bridge,
      navigateToPage: ({ to, params = {} }: PageRequest) => setLocation({ path: to, params }),
    }),
    [],
  );
  Object.assign(window, {
    harness: { log, watched, watch, calls, change, listenerCount, setShown, setUser, setBundle },
  });
  const extension = {
    uid: cardName,
    title: cardName,
    appName: 'Harness',
    location: context.location,
    objectTypes: ['DEAL'],
    bundleUrl: `/${bundle}.js`,
  };
  return (
    <main style={{ width: Number(query.get('width') ?? 800), padding: 16, background: '#fff' }}>
      <h2>Witness</h2>
      {shown && (
        <ExtensionHost
          extension={extension}
          context={{ ...context, user: { ...context.user, firstName: user } }}
          bridge={query.has('path') ? pagesBridge : bridge}
          {...(query.has('path') ? { location } : {})}
          runFunction={runFunction}
          onLog={(level, message) => log.push(`${level}: ${message}`)}
          workerUrl={query.get('worker') ?? '/worker.js'}
        />
      )}
    </main>
  );
}

/** The slots of an app page's header, as the page around the host makes them. */
function WithHeader({ children }: { readonly children: ReactNode }) {
  const [breadcrumbs, setBreadcrumbs] = useState<Element | null>(null);
  const [title, setTitle] = useState<Element | null>(null);
  const [actions, setActions] = useState<Element | null>(null);
  const isThere = breadcrumbs !== null && title !== null && actions !== null;
  return (
    <>
      <header>
        <div ref={setBreadcrumbs} />
        <div ref={setTitle} />
        <div ref={setActions} />
      </header>
      <PageHeaderContext.Provider value={isThere ? { breadcrumbs, title, actions } : null}>
        {children}
      </PageHeaderContext.Provider>
    </>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('no root');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} forceColorScheme="light">
      <Notifications />
      {query.has('path') ? (
        <WithHeader>
          <Harness />
        </WithHeader>
      ) : (
        <Harness />
      )}
    </MantineProvider>
  </StrictMode>,
);
