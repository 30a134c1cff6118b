import type { RemoteCallable } from '@remote-ui/rpc';
import type { ExtensionContext } from '../contract';
import type { PageSide } from '../protocol';
import { unwrap } from './unwrap';

const recordLocations = ['crm.record.tab', 'crm.record.sidebar', 'crm.preview', 'helpdesk.sidebar'];

/**
 * The `actions` an extension gets at its location. Those of a record exist only on a record, as in HubSpot; calling one
 * elsewhere is the TypeError it would be there.
 */
export function extensionActions(
  page: RemoteCallable<PageSide>,
  context: ExtensionContext,
): Record<string, unknown> {
  const everywhere = {
    addAlert: (alert: unknown) => unwrap(page.addAlert(alert)),
    reloadPage: () => unwrap(page.reloadPage()),
    openIframeModal: (request: unknown, onClose: unknown) => unwrap(page.openIframeModal(request, onClose)),
    closeOverlay: (id: unknown) => unwrap(page.closeOverlay(id)),
    copyTextToClipboard: (text: unknown) => unwrap(page.copyTextToClipboard(text)),
    navigateToPage: (request: unknown) => unwrap(page.navigateToPage(request)),
  };
  if (!recordLocations.includes(context.location)) return everywhere;
  return {
    ...everywhere,
    fetchCrmObjectProperties: (names: unknown) => unwrap(page.fetchCrmObjectProperties(names)),
    refreshObjectProperties: () => unwrap(page.refreshObjectProperties()),
    onCrmPropertiesUpdate: (names: unknown, callback: unknown) =>
      unwrap(page.onCrmPropertiesUpdate(names, callback)),
  };
}
