import { Skeleton } from '@mantine/core';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { Page } from '../address/address';
import { objectTypes, recordName } from '../api/object-types';
import type { RecordInView } from '../properties/record-in-view';
import { useCrm } from '../shell/crm-context';
import { ProblemNotice } from '../shell/Notice';
import { NotFoundPage } from '../shell/NotFoundPage';
import { useAccountSchema } from '../shell/use-account-schema';
import classes from './Record.module.css';
import { useRecord, type OpenRecord } from './use-record';

export type RecordPage = Extract<Page, { kind: 'record' }>;

interface RecordGateProps {
  readonly page: RecordPage;
  readonly children: (view: RecordInView, open: OpenRecord) => ReactNode;
}

/** Reads a record and shows it once it is there; else a skeleton, what HubSpot said, or that there is no such record. */
export function RecordGate({ page: { objectTypeId, objectId }, children }: RecordGateProps) {
  const { session } = useCrm();
  const { schema, error, retry } = useAccountSchema(objectTypeId);
  const open = useRecord(objectTypeId, objectId, schema);
  const { record, save } = open;
  const view = useMemo(
    () => (record && schema ? { objectTypeId, record, schema, save } : null),
    [objectTypeId, record, schema, save],
  );
  const { singular } = objectTypes[objectTypeId];
  useEffect(() => {
    if (record) document.title = `${recordName(objectTypeId, record)} · ${session.accountName}`;
  }, [objectTypeId, record, session.accountName]);
  if (error !== null) {
    return (
      <ProblemNotice title="The account's properties could not be loaded" error={error} onRetry={retry} />
    );
  }
  if (record === null) {
    return (
      <NotFoundPage title={`This ${singular.toLowerCase()} does not exist`}>
        {`There is no ${singular.toLowerCase()} with the id ${objectId}. It may have been deleted.`}
      </NotFoundPage>
    );
  }
  if (view !== null) return children(view, open);
  if (open.error !== null) {
    return (
      <ProblemNotice
        title={`This ${singular.toLowerCase()} could not be loaded`}
        error={open.error}
        onRetry={open.retry}
      />
    );
  }
  return <RecordSkeleton />;
}

function RecordSkeleton() {
  return (
    <div className={classes.record} aria-busy="true" aria-label="Loading record">
      <Skeleton height={520} />
      <Skeleton height={520} />
      <Skeleton height={520} />
    </div>
  );
}
