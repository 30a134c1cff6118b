import type { ExtensionInfo } from '../../../../../workbench/page/host/contract';
import type { Session, WorkbenchUser } from '../../../../../workbench/wire';
import { extensionContext } from '../../../../../workbench/page/crm/app/extension-context';

const extension: ExtensionInfo = {
  uid: 'card',
  title: 'Card',
  appName: 'App',
  location: 'crm.record.tab',
  objectTypes: ['DEAL'],
  bundleUrl: '/hs-dev/Card.js',
};

function aUser(given: Partial<WorkbenchUser>): WorkbenchUser {
  return {
    id: 901,
    email: 'ida@north.example',
    firstName: 'Ida',
    lastName: 'Berg',
    role: 'rep',
    locale: 'sv-SE',
    teams: [{ id: 1, name: 'North', teammates: [902] }],
    ownerId: '11',
    token: 'secret',
    ...given,
  };
}

function aSession(user: WorkbenchUser): Session {
  return {
    portalId: 7,
    accountName: 'North',
    timeZone: 'Europe/Stockholm',
    currency: 'EUR',
    users: [user],
    devServerPath: '/hs-dev',
  };
}

function contextFor(user: WorkbenchUser) {
  const session = aSession(user);
  return extensionContext(extension, { session, user, record: { objectTypeId: '0-3', objectId: '42' } });
}

test('extensionContext() tells where the extension is and who looks, as HubSpot does', () => {
  expect(contextFor(aUser({}))).toEqual({
    location: 'crm.record.tab',
    user: {
      id: 901,
      email: 'ida@north.example',
      emails: ['ida@north.example'],
      firstName: 'Ida',
      lastName: 'Berg',
      roles: [],
      teams: [{ id: 1, name: 'North', teammates: [902] }],
      locale: 'sv-SE',
      language: 'sv',
      permissions: [],
    },
    portal: { id: 7, timezone: 'Europe/Stockholm' },
    extension: { appId: 1, appName: 'App', cardTitle: 'Card' },
    crm: { objectId: 42, objectTypeId: '0-3' },
  });
});

test("extensionContext() names no record on an app's page", () => {
  const user = aUser({});
  const context = extensionContext(
    { ...extension, location: 'pages', objectTypes: [] },
    { session: aSession(user), user },
  );
  expect(context.location).toBe('pages');
  expect(context).not.toHaveProperty('crm');
});

test('extensionContext() lets ops, and nobody else, manage integrations', () => {
  expect(contextFor(aUser({ role: 'ops' })).user.permissions).toEqual(['integrations-management-write']);
  expect(contextFor(aUser({ role: 'manager' })).user.permissions).toEqual([]);
});

test("extensionContext() keeps the user's session token to the page", () => {
  expect(JSON.stringify(contextFor(aUser({})))).not.toContain('secret');
});
