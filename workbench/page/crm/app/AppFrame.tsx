import { Skeleton } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import {
  callFunction,
  ExtensionHost,
  type AppPageLocation,
  type ExtensionHostProps,
  type ExtensionInfo,
} from '../../host';
import { extensionContext } from './extension-context';
import { logToConsole, workerUrl } from './extension-surroundings';
import { useCrm } from '../context/crm-context';
import { useRunningExtensions } from './RunningExtensions';
import { useAccountBridge } from './use-account-bridge';

interface AppFrameProps {
  readonly extension: ExtensionInfo;
  /** Where in the app's pages the browser is; not for settings. */
  readonly location?: AppPageLocation;
}

/** An extension that stands on no record, in the extension host; its functions run in HubSpot's dev server. */
export function AppFrame({ extension, location }: AppFrameProps) {
  const { session, user } = useCrm();
  const { build } = useRunningExtensions();
  const bridge = useAccountBridge();
  const context = useMemo(() => extensionContext(extension, { session, user }), [extension, session, user]);
  const runFunction: ExtensionHostProps['runFunction'] = useCallback(
    (name, options) => callFunction(session.devServerPath, name, options, null),
    [session.devServerPath],
  );
  if (bridge === null) return <Skeleton height={200} />;
  return (
    <ExtensionHost
      extension={extension}
      context={context}
      bridge={bridge}
      runFunction={runFunction}
      onLog={logToConsole}
      workerUrl={workerUrl}
      reloadKey={build}
      {...(location === undefined ? {} : { location })}
    />
  );
}
