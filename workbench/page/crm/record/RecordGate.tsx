import { Alert, Skeleton } from '@mantine/core';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { Page } from '../address/address';
import { objectTypes, recordName } from '../api/object-types';
import type { RecordInView } from '../properties/record-in-view';
import { useCrm } from '../context/crm-context';
import { ProblemNotice } from '../context/Notice';
import { NotFoundPage } from '../context/NotFoundPage';
import { useAccountSchema } from '../context/use-account-schema';
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
  const lastView = useRef<RecordInView | null>(null);
  if (view !== null) lastView.current = view;
  const shown = view ?? (lastView.current?.record.id === objectId ? lastView.current : null);
  const { singular } = objectTypes[objectTypeId];
  useEffect(() => {
    if (record) document.title = `${recordName(objectTypeId, record)} · ${session.accountName}`;
  }, [objectTypeId, record, session.accountName]);
  if (error !== null) {
    return (
      <ProblemNotice title="The account's properties could not be loaded" error={error} onRetry={retry} />
    );
  }
  if (record === null && shown === null) {
    return (
      <NotFoundPage title={`This ${singular.toLowerCase()} does not exist`}>
        {`There is no ${singular.toLowerCase()} with the id ${objectId}. It may have been deleted.`}
      </NotFoundPage>
    );
  }
  if (shown !== null) {
    return (
      <>
        {record === null && <DeletedNotice what={singular.toLowerCase()} />}
        {children(shown, open)}
      </>
    );
  }
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

/** The page stays as it was last seen: somebody may be writing in one of its cards. */
function DeletedNotice({ what }: { readonly what: string }) {
  return (
    <Alert color="red" title={`This ${what} was deleted`} mx="md" mt="md">
      Nothing can be saved any more. Copy what you need before you leave.
    </Alert>
  );
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
