import { useMemo } from 'react';
import { ExtensionHost } from '../../host';
import type { CrmBridge, ExtensionInfo } from '../../host/contract';
import type { RecordInView } from '../properties/record-in-view';
import { useCrm } from '../shell/crm-context';
import { extensionContext } from './extension-context';

interface ExtensionFrameProps {
  readonly extension: ExtensionInfo;
  readonly view: RecordInView;
  readonly bridge: CrmBridge;
}

/** One extension on the record, in the extension host. */
export function ExtensionFrame({ extension, view, bridge }: ExtensionFrameProps) {
  const { session, user } = useCrm();
  const { objectTypeId } = view;
  const objectId = view.record.id;
  const context = useMemo(
    () => extensionContext(extension, { session, user, objectTypeId, objectId }),
    [extension, session, user, objectTypeId, objectId],
  );
  return (
    <ExtensionHost
      extension={extension}
      context={context}
      bridge={bridge}
      devServerPath={session.devServerPath}
    />
  );
}
