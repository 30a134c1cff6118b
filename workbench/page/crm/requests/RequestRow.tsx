import { UnstyledButton } from '@mantine/core';
import { ChevronDown, ChevronRight } from '../../icons';
import { useState } from 'react';
import type { LoggedRequest } from '../../../wire';
import { useCrm } from '../context/crm-context';
import { prettyBody } from './pretty-body';
import classes from './RequestLog.module.css';
import { statusWords } from './status-words';

/** One request; a click shows both bodies and the correlation id. */
export function RequestRow({ request }: { readonly request: LoggedRequest }) {
  const { reader } = useCrm();
  const [open, setOpen] = useState(false);
  const { method, path, status, caller, durationMs, at } = request;
  const { text, tone } = statusWords(status);
  const time = new Intl.DateTimeFormat(reader.locale, { timeStyle: 'medium', timeZone: reader.timeZone });
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <>
      {/* The button inside is for the keyboard; a mouse may take the whole row. */}
      <tr data-open={open} onClick={() => setOpen(!open)}>
        <td>
          <UnstyledButton
            className={classes.expand ?? ''}
            aria-expanded={open}
            aria-label={`${method} ${path}, details`}
          >
            <Chevron size={14} aria-hidden="true" />
            <span className={classes.method}>{method}</span>
          </UnstyledButton>
        </td>
        <td className={classes.path} title={path}>
          {path}
        </td>
        <td>
          <span className={classes.status} data-tone={tone}>
            {text}
          </span>
        </td>
        <td>{caller.name || caller.kind}</td>
        <td data-number="true">{durationMs < 10 ? durationMs.toFixed(1) : Math.round(durationMs)} ms</td>
        <td data-number="true">{time.format(new Date(at))}</td>
      </tr>
      {open && (
        <tr>
          <td colSpan={6} className={classes.details}>
            <RequestDetails request={request} />
          </td>
        </tr>
      )}
    </>
  );
}

function RequestDetails({ request }: { readonly request: LoggedRequest }) {
  return (
    <>
      <p className={classes.correlation}>
        Correlation id <code>{request.correlationId}</code> · {request.at}
      </p>
      <p className={classes.fullPath}>
        <code>
          {request.method} {request.path}
        </code>
      </p>
      <div className={classes.bodies}>
        <Body title="Request" body={request.requestBody} />
        <Body title="Response" body={request.responseBody} />
      </div>
    </>
  );
}

function Body({ title, body }: { readonly title: string; readonly body: string | null }) {
  return (
    <section aria-label={title}>
      <h2 className={classes.bodyTitle}>{title}</h2>
      {body === null || body === '' ? (
        <p className={classes.noBody}>No body</p>
      ) : (
        <pre className={classes.body} tabIndex={0}>
          {prettyBody(body)}
        </pre>
      )}
    </section>
  );
}
