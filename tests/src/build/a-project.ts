import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../..', import.meta.url));

const sidebar = `
  import { hubspot, Text } from '@hubspot/ui-extensions';
  import { greeting } from '../src/greeting';
  hubspot.extend<'crm.record.sidebar'>(() => <Text>{greeting}</Text>);
`;
const tab = `
  import { useState } from 'react';
  import { hubspot, Button } from '@hubspot/ui-extensions';
  import { useCrmProperties } from '@hubspot/ui-extensions/crm';
  function Tab() {
    const [clicks, setClicks] = useState(0);
    const { properties } = useCrmProperties(['dealname']);
    return <Button onClick={() => setClicks(clicks + 1)}>{properties['dealname']} {clicks}</Button>;
  }
  hubspot.extend<'crm.record.tab'>(() => <Tab />);
`;
const pages = `
  import { hubspot, Text } from '@hubspot/ui-extensions';
  import { createPageRouter, PageLink, PageRoutes, usePageRoute } from '@hubspot/ui-extensions/pages';
  import { greeting } from '../src/greeting';
  const Home = () => <PageLink to="/deals/:dealId" params={{ dealId: '7' }}>{greeting}</PageLink>;
  const Deal = () => <Text>{usePageRoute().params['dealId']}</Text>;
  const Pages = createPageRouter(
    <PageRoutes>
      <PageRoutes.IndexRoute component={Home} />
      <PageRoutes.Route path="/deals/:dealId" component={Deal} />
    </PageRoutes>,
  );
  hubspot.extend<'pages'>(() => <Pages />);
`;
const settings = `
  import { hubspot, Text } from '@hubspot/ui-extensions';
  hubspot.extend<'settings'>(() => <Text>Settings</Text>);
`;
const save = `
  import { Client } from '@hubspot/api-client';
  import { greeting } from './greeting';
  export const scopes = ['crm.objects.deals.write'] as const;
  export const main = async ({ parameters }: { parameters: { path: string } }) => {
    const client = new Client({ accessToken: process.env['PRIVATE_APP_ACCESS_TOKEN'] ?? '', basePath: process.env['HUBSPOT_API_ORIGIN'] ?? '' });
    const response = await client.apiRequest({ path: parameters.path });
    return { greeting, body: await response.json() };
  };
`;

export const aCard = {
  uid: 'deal_sidebar',
  name: 'Deal',
  description: 'What the deal says',
  location: 'crm.record.sidebar',
  objectTypes: ['DEAL'],
  entry: 'extensions/sidebar.tsx',
};

export const aPage = {
  uid: 'overview_pages',
  name: 'Overview',
  description: 'All deals at a glance',
  entry: 'extensions/pages.tsx',
};

export const theSettings = { uid: 'app_settings', entry: 'extensions/settings.tsx' };

/** An app.json that is right but for what the test is about. */
export function aManifest(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: 'Fixture',
    uid: 'fixture',
    description: 'An app for tests',
    platformVersion: '2026.09',
    scopes: { 'crm.objects.deals.write': 'store answers on the deal' },
    support: {
      supportEmail: 'a@example.com',
      documentationUrl: 'https://example.com',
      supportUrl: 'https://example.com',
    },
    cards: [aCard, { ...aCard, uid: 'deal-tab', location: 'crm.record.tab', entry: 'extensions/tab.tsx' }],
    functions: [{ uid: 'save_deal', entry: 'src/save.ts' }],
    ...changes,
  };
}

export interface ProjectFixture {
  readonly root: string;
  write(path: string, content: string): void;
  remove(): void;
}

/** A small app in a folder of its own inside the repository, so that it finds the packages. */
export function aProject(files: Record<string, string> = {}): ProjectFixture {
  const home = join(repository, '.workbench/tests');
  mkdirSync(home, { recursive: true });
  const root = mkdtempSync(join(home, 'app-'));
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const all = {
    'app.json': JSON.stringify(aManifest()),
    'package.json': JSON.stringify({ dependencies: { react: '18.3.1', '@hubspot/ui-extensions': '0.17.0' } }),
    'extensions/sidebar.tsx': sidebar,
    'extensions/tab.tsx': tab,
    'extensions/pages.tsx': pages,
    'extensions/settings.tsx': settings,
    'src/save.ts': save,
    'src/greeting.ts': "export const greeting = 'Hej på dig';",
    ...files,
  };
  for (const [path, content] of Object.entries(all)) write(path, content);
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}
