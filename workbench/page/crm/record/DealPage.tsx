import type { RecordInView } from '../properties/record-in-view';
import { AssociatedCard } from './AssociatedCard';
import { DealSummary } from './DealSummary';
import { DealTabs } from './DealTabs';
import { ExtensionCards } from './ExtensionCards';
import { RecordGate, type RecordPage } from './RecordGate';
import classes from './Record.module.css';
import { useBridge } from './use-bridge';
import { useExtensions } from './use-extensions';
import type { OpenRecord } from './use-record';

/** A deal: its properties on the left, its tabs in the middle, cards of apps and associated records on the right. */
export function DealPage({ page }: { readonly page: RecordPage }) {
  return <RecordGate page={page}>{(view, open) => <Deal page={page} view={view} open={open} />}</RecordGate>;
}

interface DealProps {
  readonly page: RecordPage;
  readonly view: RecordInView;
  readonly open: OpenRecord;
}

function Deal({ page, view, open }: DealProps) {
  const bridge = useBridge(view, open);
  const extensions = useExtensions('0-3');
  const { objectTypeId, record } = view;
  return (
    <div className={classes.record}>
      <aside className={classes.column} aria-label="About this deal">
        <DealSummary view={view} />
      </aside>
      <div className={classes.column}>
        <DealTabs page={page} view={view} bridge={bridge} extensions={extensions} />
      </div>
      <aside className={classes.column} aria-label="Cards">
        <ExtensionCards view={view} bridge={bridge} extensions={extensions} />
        <AssociatedCard from={objectTypeId} id={record.id} to="0-1" as="list" />
        <AssociatedCard from={objectTypeId} id={record.id} to="0-2" as="list" />
      </aside>
    </div>
  );
}
