import { retain } from '@remote-ui/rpc';
import * as z from 'zod';
import type { PageSide } from '../protocol';
import type { Answering } from './answering';
import { watchChanges } from './crm-data';
import * as requests from './requests';
import type { SessionHost, WhenOver } from './session-host';
import { alertSchema } from './show-alert';

type ActionSide = Omit<
  PageSide,
  | 'log'
  | 'crashed'
  | 'runFunction'
  | 'fetchCrmProperties'
  | 'fetchAssociations'
  | 'fetchCrmSearch'
  | 'formatCrmProperties'
>;

/** What the extension's `actions` do on the page. */
export function createActionSide(
  host: SessionHost,
  { answer, done }: Answering,
  whenOver: WhenOver,
): ActionSide {
  const { bridge } = host;
  return {
    fetchCrmObjectProperties: (names) =>
      answer('fetchCrmObjectProperties', () => bridge.fetchProperties(requests.propertyNames.parse(names))),
    onCrmPropertiesUpdate: (names, callback) =>
      done('onCrmPropertiesUpdate', () => {
        const onUpdate = requests.propertiesCallback.parse(callback);
        whenOver(watchChanges(bridge, requests.propertyNames.parse(names), onUpdate));
      }),
    refreshObjectProperties: () => done('refreshObjectProperties', () => bridge.refreshProperties()),
    addAlert: (alert) => done('addAlert', () => host.showAlert(alertSchema.parse(alert))),
    reloadPage: () => done('reloadPage', () => bridge.reloadPage()),
    openIframeModal: (request, onClose) =>
      done('openIframeModal', () => {
        const closed = requests.closeCallback.parse(onClose ?? undefined);
        retain(closed);
        host.openIframe(requests.iframeRequest.parse(request), closed);
      }),
    closeOverlay: (id) => done('closeOverlay', () => host.closeOverlay(z.string().parse(id))),
    copyTextToClipboard: (text) =>
      done('copyTextToClipboard', () => navigator.clipboard.writeText(z.string().parse(text))),
    navigateToPage: (request) =>
      done('navigateToPage', () => bridge.navigateToPage(requests.pageRequest.parse(request))),
  };
}
