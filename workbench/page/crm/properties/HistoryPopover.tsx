import { ActionIcon, Popover, ScrollArea, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { History } from '../../icons';
import { useState } from 'react';
import type { Property } from '../api/schemas';
import { unwrap } from '../api/result';
import { formatValue } from '../format/format-value';
import { useCrm } from '../context/crm-context';
import { ProblemNotice } from '../context/Notice';
import { describeSource } from './describe-source';
import classes from './PropertyRow.module.css';
import type { RecordInView } from './record-in-view';

interface HistoryPopoverProps {
  readonly property: Property;
  readonly view: RecordInView;
}

/** Which values a property has had, since when, and who set them. Read when it is opened. */
export function HistoryPopover({ property, view }: HistoryPopoverProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="right-start"
      width={340}
      shadow="md"
      withArrow
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={`History of ${property.label}`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <History size={13} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>{open && <VersionList property={property} view={view} />}</Popover.Dropdown>
    </Popover>
  );
}

function VersionList({ property, view: { objectTypeId, record, schema } }: HistoryPopoverProps) {
  const { hubspot, reader } = useCrm();
  const history = useQuery({
    queryKey: ['history', objectTypeId, record.id, property.name, record.updatedAt],
    queryFn: () => unwrap(hubspot.history(objectTypeId, record.id, property.name)),
  });
  if (history.error !== null) {
    return (
      <ProblemNotice
        compact
        title="No history"
        error={history.error}
        onRetry={() => void history.refetch()}
      />
    );
  }
  const when = new Intl.DateTimeFormat(reader.locale, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: reader.timeZone,
  });
  return (
    <section aria-label={`History of ${property.label}`} tabIndex={-1} data-autofocus>
      <h3 className={classes.historyTitle}>{property.label}</h3>
      {history.data === undefined && <Skeleton height={60} />}
      {history.data?.length === 0 && <p className={classes.label}>It has never had a value.</p>}
      <ScrollArea.Autosize mah={320} type="auto">
        <ol className={classes.versions}>
          {history.data?.map((version, position) => (
            <li key={`${version.timestamp} ${position}`}>
              <div className={classes.versionValue}>
                {formatValue(property, version.value, schema, reader)}
              </div>
              <div className={classes.label}>
                {when.format(new Date(version.timestamp))} · {describeSource(version, schema.owners)}
              </div>
            </li>
          ))}
        </ol>
      </ScrollArea.Autosize>
    </section>
  );
}
