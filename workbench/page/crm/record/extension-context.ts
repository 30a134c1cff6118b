import type { Session, WorkbenchUser } from '../../../wire';
import type { ExtensionContext, ExtensionInfo } from '../../host/contract';
import type { ObjectTypeId } from '../api/object-types';

/** The one app of a workbench; HubSpot numbers apps when they are uploaded, which ours has not been. */
const localAppId = 1;

interface Place {
  readonly session: Session;
  readonly user: WorkbenchUser;
  readonly objectTypeId: ObjectTypeId;
  readonly objectId: string;
}

/** What HubSpot tells an extension about where it is and who looks: its `context`. Only ops may manage integrations. */
export function extensionContext(extension: ExtensionInfo, place: Place): ExtensionContext {
  const { session, user, objectTypeId, objectId } = place;
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
      permissions: user.role === 'ops' ? ['integrations-management-write'] : [],
    },
    portal: { id: session.portalId, timezone: session.timeZone },
    extension: { appId: localAppId, appName: extension.appName, cardTitle: extension.title },
    crm: { objectId: Number(objectId), objectTypeId },
  };
}
