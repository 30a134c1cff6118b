import { Button, Skeleton } from '@mantine/core';
import { PlugZap } from 'lucide-react';
import type { CrmBridge } from '../../host/contract';
import type { RecordInView } from '../properties/record-in-view';
import { Notice } from '../shell/Notice';
import { Card } from './Card';
import { ExtensionFrame } from './ExtensionFrame';
import type { Extensions } from './use-extensions';

interface ExtensionCardsProps {
  readonly view: RecordInView;
  readonly bridge: CrmBridge;
  readonly extensions: Extensions;
}

/** The apps' sidebar cards, or why there are none. */
export function ExtensionCards({ view, bridge, extensions }: ExtensionCardsProps) {
  const { all, error, retry, build } = extensions;
  if (all === undefined)
    return (
      <Card title="App cards">
        {error === null ? <Skeleton height={120} /> : <DevServerDown onRetry={retry} />}
      </Card>
    );
  return all
    .filter(({ location }) => location === 'crm.record.sidebar')
    .map((extension) => (
      <Card key={extension.uid} title={extension.title} aside={extension.appName}>
        <ExtensionFrame key={build} extension={extension} view={view} bridge={bridge} />
      </Card>
    ));
}

/** Instead of cards and tabs while HubSpot's dev server does not answer. */
function DevServerDown({ onRetry }: { readonly onRetry: () => void }) {
  const action = (
    <Button variant="default" size="xs" onClick={onRetry}>
      Try again
    </Button>
  );
  return (
    <Notice compact icon={PlugZap} title="Cards are not running" action={action}>
      HubSpot's dev server does not answer, so there are no cards and no tabs of apps. They appear when it is
      back.
    </Notice>
  );
}
