import { Skeleton, Tabs } from '@mantine/core';
import { useState } from 'react';
import type { CrmBridge } from '../../host/contract';
import { overviewTab } from '../address/address';
import type { Extensions } from '../app/RunningExtensions';
import type { RecordInView } from '../properties/record-in-view';
import { useCrm } from '../context/crm-context';
import { ExtensionFrame } from './ExtensionFrame';
import { Overview } from './Overview';
import classes from './Record.module.css';
import type { RecordPage } from './RecordGate';

interface DealTabsProps {
  readonly page: RecordPage;
  readonly view: RecordInView;
  readonly bridge: CrmBridge;
  readonly extensions: Extensions;
}

/** Overview, and a tab for each app that brings one. The open tab is in the address. */
export function DealTabs({ page, view, bridge, extensions }: DealTabsProps) {
  const { goTo } = useCrm();
  const tabs = (extensions.all ?? []).filter(({ location }) => location === 'crm.record.tab');
  // A link to an app's tab waits for the dev server's list instead of flashing another tab first.
  const isPending = extensions.all === undefined && extensions.error === null && page.tab !== overviewTab;
  const open = isPending || tabs.some(({ uid }) => uid === page.tab) ? page.tab : overviewTab;
  const seen = useSeen(open);
  return (
    <Tabs value={open} onChange={(tab) => goTo({ ...page, tab: tab ?? overviewTab })} variant="outline">
      <Tabs.List aria-label="Deal">
        <Tabs.Tab value={overviewTab}>Overview</Tabs.Tab>
        {tabs.map(({ uid, title }) => (
          <Tabs.Tab key={uid} value={uid}>
            {title}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={overviewTab}>
        <div className={classes.tabPanel}>
          <Overview view={view} />
        </div>
      </Tabs.Panel>
      {isPending && (
        <Tabs.Panel value={page.tab}>
          <Skeleton height={300} mt="sm" />
        </Tabs.Panel>
      )}
      {tabs.map((extension) => (
        <Tabs.Panel key={extension.uid} value={extension.uid}>
          {seen.has(extension.uid) && (
            <div className={classes.tabCard}>
              <ExtensionFrame extension={extension} view={view} bridge={bridge} build={extensions.build} />
            </div>
          )}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

/** Every tab that was open once: an app's tab starts when it is first looked at, and keeps what was typed in it after. */
function useSeen(open: string): ReadonlySet<string> {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set([open]));
  if (!seen.has(open)) setSeen(new Set([...seen, open]));
  return seen;
}
