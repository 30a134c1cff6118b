import type { Session, WorkbenchUser } from '../../../wire';
import type { ExtensionContext, ExtensionInfo } from '../../host/contract';
import type { ObjectTypeId } from '../api/object-types';
import { localAppId } from '../address/local-app';

interface Place {
  readonly session: Session;
  readonly user: WorkbenchUser;
  /** Absent on the app's pages and in its settings. */
  readonly record?: { readonly objectTypeId: ObjectTypeId; readonly objectId: string };
}

/** Whether somebody may open the settings of apps: in this account, ops may. */
export function managesIntegrations({ role }: WorkbenchUser): boolean {
  return role === 'ops';
}

/** What HubSpot tells an extension about where it is and who looks: its `context`. */
export function extensionContext(extension: ExtensionInfo, place: Place): ExtensionContext {
  const { session, user, record } = place;
  return {
    location: extension.location,
    user: {
      id: user.id,
      email: user.email,
      emails: [user.email],
      firstName: user.firstName,
      lastName: user.lastName,
      roles: [], // deprecated by HubSpot and always empty there
      teams: user.teams,
      locale: user.locale,
      language: user.locale.split('-')[0] ?? user.locale,
      permissions: managesIntegrations(user) ? ['integrations-management-write'] : [],
    },
    portal: { id: session.portalId, timezone: session.timeZone },
    extension: { appId: localAppId, appName: extension.appName, cardTitle: extension.title },
    ...(record === undefined
      ? {}
      : { crm: { objectId: Number(record.objectId), objectTypeId: record.objectTypeId } }),
  };
}
