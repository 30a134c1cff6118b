import { Button, Skeleton, Switch, TextInput } from '@mantine/core';
import { Activity, Search } from '../../icons';
import type { LoggedRequest } from '../../../wire';
import type { Page } from '../address/address';
import { useCrm } from '../context/crm-context';
import { Notice, ProblemNotice } from '../context/Notice';
import { LimitMeters } from './LimitMeters';
import classes from './RequestLog.module.css';
import { RequestRow } from './RequestRow';
import { selectRequests } from './select-requests';
import { useRequestLog } from './use-request-log';

type RequestsPage = Extract<Page, { kind: 'requests' }>;

/** Every call to the API as it happens, and how near the app is to its limits. */
export function RequestLogPage({ page }: { readonly page: RequestsPage }) {
  const { goTo } = useCrm();
  const log = useRequestLog();
  const show = (changes: Partial<RequestsPage>) => goTo({ ...page, ...changes }, { replace: true });
  const shown = selectRequests(log.requests ?? [], page);
  return (
    <div className={classes.page}>
      <div className={classes.top}>
        <h1 className={classes.heading}>Request log</h1>
        <span className={classes.live} data-live={log.live} role="status">
          {log.live ? 'Live' : 'Connecting…'}
        </span>
        <LimitMeters />
      </div>
      <section className={classes.panel} aria-label="Requests">
        <div className={classes.toolbar}>
          <TextInput
            type="search"
            size="xs"
            w={300}
            aria-label="Filter requests"
            placeholder="Filter by path, status, caller or id"
            leftSection={<Search size={14} />}
            value={page.text}
            onChange={(event) => show({ text: event.currentTarget.value })}
          />
          <Switch
            size="sm"
            label="App's calls only"
            checked={!page.everyone}
            onChange={(event) => show({ everyone: !event.currentTarget.checked })}
          />
          <span className={classes.count}>{shown.length} shown</span>
          <Button
            variant="default"
            size="xs"
            disabled={shown.length === 0}
            onClick={() => show({ clearedTo: log.requests?.[0]?.id ?? 0 })}
          >
            Clear
          </Button>
        </div>
        {log.error !== null ? (
          <ProblemNotice title="The log could not be read" error={log.error} onRetry={log.retry} />
        ) : log.requests === undefined ? (
          <Skeleton height={240} m="md" width="auto" />
        ) : (
          <RequestTable requests={shown} everyone={page.everyone} />
        )}
      </section>
    </div>
  );
}

interface RequestTableProps {
  readonly requests: readonly LoggedRequest[];
  readonly everyone: boolean;
}

function RequestTable({ requests, everyone }: RequestTableProps) {
  if (requests.length === 0) {
    return (
      <Notice icon={Activity} title="No requests">
        {everyone
          ? 'Calls appear here as they happen.'
          : "The app's calls appear here as they happen. Open a deal."}
      </Notice>
    );
  }
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Method</th>
          <th scope="col">Path</th>
          <th scope="col">Status</th>
          <th scope="col">Caller</th>
          <th scope="col" data-number="true">
            Duration
          </th>
          <th scope="col" data-number="true">
            Time
          </th>
        </tr>
      </thead>
      <tbody>
        {requests.map((request) => (
          <RequestRow key={request.id} request={request} />
        ))}
      </tbody>
    </table>
  );
}
