import { useCallback, useMemo } from 'react';
import { callFunction, ExtensionHost, type ExtensionHostProps } from '../../host';
import type { CrmBridge, ExtensionInfo } from '../../host/contract';
import { logToConsole, workerUrl } from '../app/extension-surroundings';
import type { RecordInView } from '../properties/record-in-view';
import { useCrm } from '../context/crm-context';
import { extensionContext } from '../app/extension-context';

interface ExtensionFrameProps {
  readonly extension: ExtensionInfo;
  readonly view: RecordInView;
  readonly bridge: CrmBridge;
  /** Another number loads the bundle anew. */
  readonly build: number;
}

/** One extension on the record, in the extension host; its functions run in HubSpot's dev server. */
export function ExtensionFrame({ extension, view, bridge, build }: ExtensionFrameProps) {
  const { session, user } = useCrm();
  const { objectTypeId } = view;
  const objectId = view.record.id;
  const context = useMemo(
    () => extensionContext(extension, { session, user, record: { objectTypeId, objectId } }),
    [extension, session, user, objectTypeId, objectId],
  );
  const runFunction: ExtensionHostProps['runFunction'] = useCallback(
    (name, options) =>
      callFunction(session.devServerPath, name, options, { objectId: Number(objectId), objectTypeId }),
    [session.devServerPath, objectId, objectTypeId],
  );
  return (
    <ExtensionHost
      extension={extension}
      context={context}
      bridge={bridge}
      runFunction={runFunction}
      onLog={logToConsole}
      workerUrl={workerUrl}
      reloadKey={build}
    />
  );
}
