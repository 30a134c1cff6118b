import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  ExtensionHost,
  theme,
  watchExtensions,
  type ExtensionContext,
} from '../../../../workbench/page/host';
import { createFakeBridge } from './fake-bridge';

/** The least page that can host a card, for the browser test: `?card=Name&width=320`. */

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
  location: 'crm.record.tab',
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
          bridge={bridge}
          runFunction={runFunction}
          onLog={(level, message) => log.push(`${level}: ${message}`)}
          workerUrl={query.get('worker') ?? '/worker.js'}
        />
      )}
    </main>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('no root');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} forceColorScheme="light">
      <Notifications />
      <Harness />
    </MantineProvider>
  </StrictMode>,
);
