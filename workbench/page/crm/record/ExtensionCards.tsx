import { Button, Skeleton } from '@mantine/core';
import { PlugZap } from '../../icons';
import type { CrmBridge } from '../../host/contract';
import type { Extensions } from '../app/RunningExtensions';
import type { RecordInView } from '../properties/record-in-view';
import { Notice } from '../context/Notice';
import { Card } from './Card';
import { ExtensionFrame } from './ExtensionFrame';

interface ExtensionCardsProps {
  readonly view: RecordInView;
  readonly bridge: CrmBridge;
  readonly extensions: Extensions;
}

/** The apps' sidebar cards; and while the dev server is down, a word about that. Cards that run already stay. */
export function ExtensionCards({ view, bridge, extensions }: ExtensionCardsProps) {
  const { all, error, retry, build } = extensions;
  const cards = (all ?? []).filter(({ location }) => location === 'crm.record.sidebar');
  return (
    <>
      {error !== null && (
        <Card title="Apps">
          <DevServerDown onRetry={retry} />
        </Card>
      )}
      {all === undefined && error === null && (
        <Card title="Apps">
          <Skeleton height={120} />
        </Card>
      )}
      {cards.map((extension) => (
        <Card key={extension.uid} title={extension.title} aside={extension.appName}>
          <ExtensionFrame extension={extension} view={view} bridge={bridge} build={build} />
        </Card>
      ))}
    </>
  );
}

/** Says that HubSpot's dev server does not answer, which the cards come from. */
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
