import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { loggedRequestSchema, type LoggedRequest } from '../../../wire';
import { unwrap } from '../api/result';
import { loggedRequestsKept, workbench } from '../api/workbench';
import { parseJson } from '../../parse-json';

const queryKey = ['requests'];

/** The newest requests first, as they happen. `live` is false while the stream is broken; the browser reconnects by itself. */
export function useRequestLog() {
  const client = useQueryClient();
  const [live, setLive] = useState(false);
  const kept = useQuery({ queryKey, queryFn: () => unwrap(workbench.requests()) });
  useEffect(() => {
    const stream = new EventSource('/workbench/requests/stream');
    stream.onopen = () => {
      setLive(true);
      // What happened between the last reading and now is in the server's list.
      void client.invalidateQueries({ queryKey });
    };
    stream.onerror = () => setLive(false);
    stream.onmessage = (event: MessageEvent<string>) => {
      const parsed = loggedRequestSchema.safeParse(parseJson(event.data));
      if (!parsed.success) return;
      client.setQueryData<readonly LoggedRequest[]>(queryKey, (old) => old && addRequest(old, parsed.data));
    };
    return () => stream.close();
  }, [client]);
  return { requests: kept.data, error: kept.error, retry: () => void kept.refetch(), live };
}

/** The log with one more on top, no longer than is kept; one that is in it already is not added again. */
export function addRequest(log: readonly LoggedRequest[], request: LoggedRequest): readonly LoggedRequest[] {
  if (log.some(({ id }) => id === request.id)) return log;
  return [request, ...log].slice(0, loggedRequestsKept);
}
