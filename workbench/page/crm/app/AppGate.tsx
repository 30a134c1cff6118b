import { Button, Skeleton } from '@mantine/core';
import { PlugZap } from '../../icons';
import type { ReactNode } from 'react';
import type { ExtensionInfo } from '../../host';
import { NotFoundPage } from '../context/NotFoundPage';
import { Notice } from '../context/Notice';
import classes from './App.module.css';
import { localAppId } from '../address/local-app';
import { useRunningExtensions } from './RunningExtensions';

interface AppGateProps {
  readonly appId: number;
  readonly location: 'pages' | 'settings';
  readonly children: (extension: ExtensionInfo) => ReactNode;
}

/** Shows the app's page or settings once they are there, and until then, or instead, says how it stands. */
export function AppGate({ appId, location, children }: AppGateProps) {
  const { all, error, retry } = useRunningExtensions();
  if (appId !== localAppId) {
    return (
      <NotFoundPage title="That is another app">{`No app in this account has the id ${appId}.`}</NotFoundPage>
    );
  }
  const extension = all?.find((running) => running.location === location);
  if (extension !== undefined) return children(extension);
  if (error !== null) return <DevServerDown onRetry={retry} />;
  if (all === undefined) return <Skeleton height={200} className={classes.body ?? ''} />;
  return (
    <NotFoundPage title="There is no such page">{`The app has no ${location === 'pages' ? 'pages' : 'settings'}.`}</NotFoundPage>
  );
}

/** Says that HubSpot's dev server does not answer, which the app's pages come from. */
function DevServerDown({ onRetry }: { readonly onRetry: () => void }) {
  const action = (
    <Button variant="default" size="xs" onClick={onRetry}>
      Try again
    </Button>
  );
  return (
    <Notice icon={PlugZap} title="The app is not running" action={action}>
      HubSpot's dev server does not answer. The page appears when it is back.
    </Notice>
  );
}
